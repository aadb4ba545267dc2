import type { LanguageTag } from '../release.ts';
import { isAddress } from './contact.ts';
import { readSentences } from './links.ts';
import { type FoundList, findList } from './lists.ts';
import { readMarker } from './markers.ts';
import type { Part } from './parts.ts';
import type { Passage } from './passages.ts';
import { findQuote } from './quotes.ts';
import { isBareLine, wordCount } from './shape.ts';
import type { ParseWarning } from './warnings.ts';
import { findWays } from './ways.ts';

const LONGEST_HEADING = 100;

/** The list that starts at a position, with its marker or without. */
function listAt(passages: readonly Passage[], at: number): FoundList | undefined {
  const next = findList(passages, at) ?? findList(passages, at + 1);
  return next?.from === at ? next : undefined;
}

function looksLikeHeading({ text }: Passage): boolean {
  const marker = readMarker(text)?.kind;
  const item = marker === 'bullet' || marker === 'dash';
  const practical = findWays(text).length > 0 || isAddress(text) || /\bUhr$/.test(text);
  if (item || practical || /^["„“»]|!["“”«»]?$|…$/u.test(text)) return false;
  if (/:$/.test(text)) return wordCount(text) <= 5 && isBareLine(text.slice(0, -1), LONGEST_HEADING);
  return isBareLine(text, LONGEST_HEADING);
}

/**
 * Whether a bare line heads what follows it. One line, or two that stand apart; more in a row are an enumeration. "…:"
 * before a list introduces it and is no heading.
 */
function isHeading(passages: readonly Passage[], at: number): boolean {
  const bare = (index: number) => passages.slice(index, index + 1).some(looksLikeHeading) && !listAt(passages, index);
  if (!bare(at)) return false;
  let start = at;
  while (start > 0 && at - start < 2 && bare(start - 1)) start -= 1;
  let end = at + 1;
  while (end - start <= 2 && bare(end)) end += 1;
  const follower = passages[end];
  const run = passages.slice(start, end);
  if (!follower || run.length > 2) return false;
  const introducesList = /:$/.test(run.at(-1)?.text ?? '') && readMarker(follower.text) !== undefined;
  if (introducesList) return at < end - 1;
  return run.length === 1 || run.every((line) => line.gap);
}

/**
 * The body's blocks, from passages that belong together. `from` and `to` of the parts are positions within them.
 */
export function readBody(passages: readonly Passage[], lang: LanguageTag): { parts: Part[]; warnings: ParseWarning[] } {
  const parts: Part[] = [];
  const warnings: ParseWarning[] = [];
  const sentences = (text: string) => readSentences(text, lang);
  let at = 0;
  while (at < passages.length) {
    const passage = passages[at];
    if (!passage) break;
    const quote = findQuote(passages, at);
    const list = quote ? undefined : listAt(passages, at);
    if (quote) {
      const by = quote.by === undefined ? {} : { by: quote.by };
      parts.push({
        from: at,
        to: at + quote.length,
        draft: { kind: 'quote', sentences: sentences(quote.text), ...by },
      });
    } else if (list) {
      warnings.push(...list.warnings);
      const items = list.items.map(sentences);
      parts.push({ from: at, to: list.to, draft: { kind: 'list', ordered: list.ordered, items } });
    } else if (isHeading(passages, at)) {
      parts.push({ from: at, to: at + 1, draft: { kind: 'heading', depth: 2, sentences: sentences(passage.text) } });
    } else {
      parts.push({ from: at, to: at + 1, draft: { kind: 'paragraph', sentences: sentences(passage.text) } });
    }
    at = parts.at(-1)?.to ?? at + 1;
  }
  return { parts, warnings };
}
