import { isCredit } from './captions.ts';
import { isAddress, readContact, readPlace } from './contact.ts';
import { readMarker } from './markers.ts';
import type { Part } from './parts.ts';
import type { Passage } from './passages.ts';
import { endsSentence, isProse } from './shape.ts';
import type { ParseWarning } from './warnings.ts';
import { findWays } from './ways.ts';

const PUBLISHER_LABEL = /^(?:Herausgegeben von|Herausgeber(?:in|\*in|:in)?)(?::\s*(.*))?$/iu;
const CONTACT_LABEL =
  /^(?:(?:Presse)?kontakt(?:daten)?|Impressum|Pressestelle|V\.?\s?i\.?\s?S\.?\s?d\.?\s?P\.?|Verantwortlich|Rückfragen(?: an)?)(?::\s*(.*))?$/iu;
const LONGEST_LINE = 90;

interface Found {
  from: number;
  to: number;
  lines: Passage[];
  label: 'publisher' | 'contact' | undefined;
}

function isAddressLine(passage: Passage): boolean {
  const { text } = passage;
  if (text.length > LONGEST_LINE || isCredit(text) || readMarker(text)) return false;
  return !endsSentence(text) || findWays(text).some((way) => text.length - way.end <= 1 && way.start < 30);
}

function isField(text: string): boolean {
  return readPlace(text) !== undefined || findWays(text).length > 0;
}

/** Where the address block that starts at `from` ends. */
function blockEnd(passages: readonly Passage[], from: number): number {
  let place = false;
  let ways = false;
  let index = from;
  for (; index < passages.length; index += 1) {
    const passage = passages[index];
    if (!passage || !isAddressLine(passage) || labelOf(passage.text)) break;
    const { text, gap } = passage;
    const placed = readPlace(text) !== undefined;
    if (placed && place) break;
    const field = isField(text);
    if (gap && index > from && (!field || placed)) break;
    const next = passages[index + 1];
    if (!field && ways && next && !next.gap && (isCredit(next.text) || startsAnother(passages, index))) break;
    place ||= placed;
    ways ||= field && !placed;
  }
  return index;
}

/** Whether a second address begins at a line: a place follows within three lines. */
function startsAnother(passages: readonly Passage[], index: number): boolean {
  return passages.slice(index + 1, index + 4).some((passage) => readPlace(passage.text) !== undefined);
}

function labelOf(text: string): { label: 'publisher' | 'contact'; rest: string } | undefined {
  const publisher = PUBLISHER_LABEL.exec(text);
  const contact = publisher ? null : CONTACT_LABEL.exec(text);
  const rest = (publisher ?? contact)?.[1] ?? '';
  if ((!publisher && !contact) || isProse(rest)) return undefined;
  return { label: publisher ? 'publisher' : 'contact', rest };
}

function labelled(passages: readonly Passage[], index: number): Found | undefined {
  const passage = passages[index];
  const label = passage ? labelOf(passage.text) : undefined;
  if (!passage || !label) return undefined;
  const first = label.rest === '' ? [] : [{ ...passage, text: label.rest }];
  const to = blockEnd(passages, index + 1);
  const continued =
    first.length === 0 || passages[index + 1]?.gap === false || isField(passages[index + 1]?.text ?? '');
  const lines = [...first, ...(continued ? passages.slice(index + 1, to) : [])];
  const reachable = label.label === 'publisher' || lines.some((line) => isField(line.text));
  if (lines.length === 0 || !reachable) return undefined;
  return { from: index, to: continued ? to : index + 1, lines, label: label.label };
}

/** An address block that only its lines give away: at least three, one with postcode and town or two with numbers. */
function unlabelled(passages: readonly Passage[], from: number, title: number): Found | undefined {
  const to = blockEnd(passages, from);
  const lines = passages.slice(from, to);
  const first = lines[0]?.text ?? '';
  const fields = lines.filter((line) => isField(line.text)).length;
  const placeAt = lines.findIndex((line) => readPlace(line.text) !== undefined);
  const place = placeAt >= 0 && placeAt <= 4;
  const afterTitle = from > title;
  const isBlock =
    lines.length >= 3 && (place || fields >= 2) && !isField(first) && !isAddress(first) && !/[:,;]$/.test(first);
  return isBlock && afterTitle ? { from, to, lines, label: undefined } : undefined;
}

function findBlocks(passages: readonly Passage[]): Found[] {
  const found: Found[] = [];
  const firstProse = passages.findIndex((passage) => isProse(passage.text));
  let index = 0;
  while (index < passages.length) {
    const afterBlock = found.at(-1)?.to === index;
    const starts = passages[index]?.gap || endsSentence(passages[index - 1]?.text ?? '') || afterBlock;
    const block = labelled(passages, index) ?? (starts ? unlabelled(passages, index, firstProse) : undefined);
    if (block) found.push(block);
    index = block?.to ?? index + 1;
  }
  return found;
}

/** Where every line stands apart (a page's paragraphs, copied), blank lines tell nothing and are overlooked. */
function withMeaningfulGaps(passages: readonly Passage[]): readonly Passage[] {
  if (passages.slice(1).some((passage) => !passage.gap)) return passages;
  return passages.map((passage) => ({ ...passage, gap: false }));
}

/**
 * The address blocks of a release. The publisher's is the one labelled "Herausgegeben von"; where there is no such
 * label, the first of those behind the last running text. All others belong to somebody named in the text.
 */
export function findImprint(passages: readonly Passage[]): { parts: Part[]; warnings: ParseWarning[] } {
  const found = findBlocks(withMeaningfulGaps(passages));
  const proseBehind = (index: number) =>
    passages
      .slice(index)
      .some(({ text }, offset) => isProse(text) && !isCredit(passages[index + offset + 1]?.text ?? ''));
  const publisher = found.find((block) => block.label === 'publisher') ?? found.find((block) => !proseBehind(block.to));
  const warnings: ParseWarning[] = [];
  const parts = found.map((block): Part => {
    const read = readContact(block.lines);
    warnings.push(...read.warnings);
    const role = block === publisher ? 'publisher' : 'body';
    return { from: block.from, to: block.to, draft: { kind: 'contact', role, contact: read.contact } };
  });
  return { parts, warnings };
}
