import { readBody } from '../../core/press/body.ts';
import { readMarker } from '../../core/press/markers.ts';
import type { Draft, Part } from '../../core/press/parts.ts';
import { isBareLine } from '../../core/press/shape.ts';
import { findWays } from '../../core/press/ways.ts';
import { type LanguageTag, sentencesText } from '../../core/release.ts';
import type { Entry } from './flow-entries.ts';
import { cutRuns, isBold, type Run, runsText, toSentences } from './html-inline.ts';

export interface RunOptions {
  lang: LanguageTag;
  /** True where the page has neither headings nor paragraphs of its own: bare lines may be headings. */
  plain: boolean;
  /** True where nothing follows the run. */
  last: boolean;
}

const LONGEST_HEADING = 120;

/** One of several bold lines in a row: they are no headings of one another. */
function isBoldLine({ runs = [], passage }: Entry): boolean {
  return isBold(runs) && isBareLine(passage.text, LONGEST_HEADING);
}

/** Editors make headings by setting a line in bold. */
function isBoldHeading(entry: Entry, follower: Entry | undefined, options: RunOptions): boolean {
  const { text } = entry.passage;
  if (!isBold(entry.runs ?? []) || !isBareLine(text, LONGEST_HEADING) || findWays(text).length > 0) return false;
  if (readMarker(text) || /[,;:.]$/.test(text)) return false;
  return follower === undefined ? !options.last : !isBoldLine(follower) && !readMarker(follower.passage.text);
}

/** The runs of a passage; only its text where a word divided at a line's end was put together. */
function runsOf(entry: Entry): Run[] {
  const runs = entry.runs ?? [];
  return runsText(runs) === entry.passage.text ? runs : [{ text: entry.passage.text }];
}

/** The marks of the page in a draft that was read from its text alone. */
function withMarks(part: Part, entries: readonly Entry[], options: RunOptions): Draft[] {
  const { draft } = part;
  const own = entries.slice(part.from, part.to);
  const [first] = own;
  if (!first) return [];
  if (draft.kind === 'list') {
    const items = draft.items.map((item, index) => {
      const entry = own[index];
      const text = sentencesText(item);
      if (!entry?.passage.text.endsWith(text)) return item;
      return toSentences(cutRuns(runsOf(entry), entry.passage.text.length - text.length), options.lang);
    });
    return [{ ...draft, items: items.filter((item) => item.length > 0) }];
  }
  if (draft.kind !== 'heading' && draft.kind !== 'paragraph') return [draft];
  const sentences = toSentences(runsOf(first), options.lang);
  if (sentences.length === 0) return [];
  const heading = isBoldHeading(first, entries[part.to], options) || (options.plain && draft.kind === 'heading');
  return [heading ? { kind: 'heading', depth: options.plain ? 2 : 3, sentences } : { kind: 'paragraph', sentences }];
}

/** The blocks of passages that stand together on a page; `from` counts within them. */
export function readRun(entries: readonly Entry[], options: RunOptions): { from: number; draft: Draft }[] {
  const { parts } = readBody(
    entries.map(({ passage }) => passage),
    options.lang,
  );
  return parts.flatMap((part) => withMarks(part, entries, options).map((draft) => ({ from: part.from, draft })));
}
