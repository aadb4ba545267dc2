import type { GlossaryTerms } from '../glossary.ts';
import { type Block, type Inline, inlineText, type LanguageTag, type Sentence, sentenceText } from '../release.ts';
import { type FoundTerm, findTerms } from './find-terms.ts';

/** A bare string of a sentence with the terms found in it taken out as nodes. `offset` is its place in the sentence. */
function splitText(text: string, offset: number, found: readonly FoundTerm[]): Inline[] {
  const parts: Inline[] = [];
  let done = 0;
  for (const { id, start, end } of found) {
    const [from, to] = [start - offset, end - offset];
    if (from > done) parts.push(text.slice(done, from));
    parts.push({ term: id, text: text.slice(from, to) });
    done = to;
  }
  if (done < text.length) parts.push(text.slice(done));
  return parts;
}

/** Marks what is not in `seen` yet, and adds it. Terms are sought in the whole sentence, so that a node ends no word. */
function markSentence(sentence: Sentence, terms: GlossaryTerms, lang: LanguageTag, seen: Set<string>): Sentence {
  const found = findTerms(sentenceText(sentence), terms, lang);
  if (found.length === 0) return sentence;
  let offset = 0;
  return sentence.flatMap((inline) => {
    const from = offset;
    offset += inlineText(inline).length;
    if (typeof inline !== 'string') return [inline];
    const here = found.filter(({ id, start, end }) => {
      if (start < from || end > offset || seen.has(id)) return false;
      seen.add(id);
      return true;
    });
    return here.length === 0 ? [inline] : splitText(inline, from, here);
  });
}

function termsIn(sentences: readonly Sentence[]): string[] {
  return sentences.flatMap((sentence) =>
    sentence.flatMap((inline) => (typeof inline !== 'string' && 'term' in inline ? [inline.term] : [])),
  );
}

/**
 * The block of a text in `lang` with the glossary's terms as `term` nodes: each term once, where it stands first. Only running text is
 * touched; what is strong, a link or a term already stays as it is, and so do tables, pictures and contacts.
 */
export function markTerms(block: Block, terms: GlossaryTerms, lang: LanguageTag = 'de'): Block {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'quote': {
      const seen = new Set(termsIn(block.sentences));
      return { ...block, sentences: block.sentences.map((sentence) => markSentence(sentence, terms, lang, seen)) };
    }
    case 'list': {
      const seen = new Set(termsIn(block.items.flat()));
      return {
        ...block,
        items: block.items.map((item) => item.map((sentence) => markSentence(sentence, terms, lang, seen))),
      };
    }
    default:
      return block;
  }
}
