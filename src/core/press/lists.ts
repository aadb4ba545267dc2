import { type Marked, readMarker } from './markers.ts';
import type { Passage } from './passages.ts';
import { endsSentence } from './shape.ts';
import type { ParseWarning } from './warnings.ts';

/** A list found in the body: passages `from` to `to` (not included). */
export interface FoundList {
  from: number;
  to: number;
  ordered: boolean;
  items: string[];
  warnings: ParseWarning[];
}

interface Marker extends Marked {
  text: string;
}

function markerOf(passage: Passage | undefined): Marker | undefined {
  const marked = passage && readMarker(passage.text);
  return marked && marked.rest !== '' ? { ...marked, text: passage.text } : undefined;
}

/** Whether an item belongs to the list of the one before it: same kind of marker, and the next number. */
function follows(previous: Marker, next: Marker): boolean {
  if (previous.kind !== next.kind) return false;
  return next.kind !== 'number' || next.number === (previous.number ?? 0) + 1;
}

/** Position of the first item if its marker was lost: a short line between "…:" and the second item. */
function unmarkedFirst(passages: readonly Passage[], at: number, first: Marker): number | undefined {
  const before = passages[at - 1];
  const introduction = passages[at - 2];
  if (!before || readMarker(before.text) || /:$/.test(before.text)) return undefined;
  const numbered = first.kind === 'number' && first.number === 2;
  const introduced = first.kind !== 'number' && introduction !== undefined && /:$/.test(introduction.text);
  const together = passages[at]?.gap === false || before.gap;
  return (numbered || introduced) && together && !(introduced && endsSentence(before.text)) ? at - 1 : undefined;
}

/**
 * The list whose first marked item stands at a position; undefined if the marker is none. One line alone that starts
 * with a dash or a number is a list only behind a colon.
 */
export function findList(passages: readonly Passage[], at: number): FoundList | undefined {
  const first = markerOf(passages[at]);
  if (!first) return undefined;
  const markers = [first];
  for (let next = markerOf(passages[at + 1]); next; next = markerOf(passages[at + markers.length])) {
    const previous = markers.at(-1);
    if (!previous || !follows(previous, next)) break;
    markers.push(next);
  }
  const to = at + markers.length;
  const introduced = /:$/.test(passages[at - 1]?.text ?? '');
  const unmarked = unmarkedFirst(passages, at, first);
  const alone = markers.length === 1 && first.kind !== 'bullet' && !introduced && unmarked === undefined;
  if (alone) return undefined;
  const items = markers.map((marker) => marker.rest);
  const ordered = first.kind === 'number';
  const lost = unmarked === undefined ? undefined : passages[unmarked];
  if (unmarked !== undefined && lost) {
    const message = `"${lost.text}" has no marker and was taken for the first item of the list.`;
    const warnings: ParseWarning[] = [{ line: lost.line, code: 'list-marker', message }];
    return { from: unmarked, to, ordered, items: [lost.text, ...items], warnings };
  }
  if (ordered && first.number !== 1) {
    const message = `The list starts with ${first.number}; its lines were kept as they are, with their numbers.`;
    const warnings: ParseWarning[] = [{ line: passages[at]?.line ?? 1, code: 'list-number', message }];
    return { from: at, to, ordered: false, items: markers.map((marker) => marker.text), warnings };
  }
  return { from: at, to, ordered, items, warnings: [] };
}
