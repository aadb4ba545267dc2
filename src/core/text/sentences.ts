import { type Inline, inlineText, type LanguageTag, type Sentence } from '../release.ts';
import { germanEnds } from './german-sentences.ts';
import { otherEnds } from './other-sentences.ts';

/** White space that is not yet one space. */
const ODD_SPACE = /\s{2,}|[^\S ]/gu;

/** The text with every run of white space (line breaks, no-break spaces) as one space, and none at either end. */
export function normaliseWhitespace(text: string): string {
  return text.replace(ODD_SPACE, ' ').trim();
}

/**
 * The sentences of a text, in order. Ends only at white space, so that joining them with one space gives the text with
 * its white space normalised: speech, highlighting and alignment rely on that. German has rules of its own, because
 * Unicode's end a sentence at "28. Feier" and "Abs. 2"; other languages use `Intl.Segmenter`, repaired.
 */
export function splitSentences(text: string, lang: LanguageTag): string[] {
  const normal = normaliseWhitespace(text);
  if (normal === '') return [];
  const tokens = normal.split(' ');
  const ends = /^de\b/i.test(lang) ? germanEnds(tokens) : otherEnds(tokens, lang);
  const starts = [0, ...ends.map((end) => end + 1)];
  return starts.map((start, index) => tokens.slice(start, starts[index + 1]).join(' '));
}

function withText(inline: Inline, text: string): Inline {
  if (typeof inline === 'string') return text;
  return 'strong' in inline ? { strong: text } : { ...inline, text };
}

/** Inline nodes whose texts, put together, are the normalised text; nodes left without text are gone. */
function normaliseInlines(inlines: readonly Inline[]): Inline[] {
  const normal: Inline[] = [];
  let space = true;
  for (const inline of inlines) {
    let text = inlineText(inline).replace(ODD_SPACE, ' ');
    if (space) text = text.trimStart();
    if (text === '') continue;
    space = text.endsWith(' ');
    normal.push(withText(inline, text));
  }
  for (let last = normal.pop(); last !== undefined; last = normal.pop()) {
    const text = inlineText(last).trimEnd();
    if (text !== '') return [...normal, withText(last, text)];
  }
  return [];
}

/**
 * The sentences of running text with marks. A strong, link or term is never cut in two: a sentence end inside one is
 * passed over.
 */
export function splitInline(inlines: readonly Inline[], lang: LanguageTag): Sentence[] {
  const normal = normaliseInlines(inlines);
  const cuts: number[] = [];
  let length = 0;
  for (const sentence of splitSentences(normal.map(inlineText).join(''), lang)) {
    length += sentence.length;
    cuts.push(length);
    length += 1;
  }
  const sentences: Sentence[] = [];
  let current: Sentence = [];
  let position = 0;
  let next = 0;
  const push = (inline: Inline) => {
    if (inline !== '') current.push(inline);
  };
  for (const inline of normal) {
    if (typeof inline !== 'string') {
      push(inline);
      position += inlineText(inline).length;
      continue;
    }
    let from = 0;
    for (; (cuts[next] ?? length) < position + inline.length; next += 1) {
      const at = (cuts[next] ?? 0) - position;
      if (at < 0) continue;
      push(inline.slice(from, at));
      sentences.push(current);
      current = [];
      from = at + 1;
    }
    push(inline.slice(from));
    position += inline.length;
  }
  if (current.length > 0) sentences.push(current);
  return sentences;
}
