import type { Line } from './lines.ts';
import { readMarker } from './markers.ts';
import { endsSentence } from './shape.ts';
import type { ParseWarning } from './warnings.ts';

/** What stands by itself: a paragraph, a heading, a list item, one line of an address. */
export interface Passage {
  /** Its first line in the input. */
  line: number;
  text: string;
  /** A blank line stands before it. */
  gap: boolean;
  indent: number;
}

/** Lines that always begin something of their own, however full the line before is. */
const OWN_LINE =
  /^(?:(?:Telefon|Tel\.|Telefax|Fax|Fon|Mobil|E-?Mail|Mail|Internet|URL|Web|Homepage|Foto|Bild|Grafik|Quelle|Lizenz|Copyright|Herausgegeben|Herausgeber(?:in)?|Kontakt)\b\W*|©|(?:D-)?\d{5}\s\p{Lu}|https?:|www\.|\S+@\S+)/u;

const LONGEST_WRAPPED = 120;
const SHORTEST_WRAPPED = 40;

/**
 * The width at which the text was broken by hand, or undefined if its line breaks mean something. Evidence: most long
 * lines that have a neighbour below stop in the middle of a sentence, some go on in lower case, and none is wider than a
 * typewriter's page.
 */
function wrapWidth(lines: readonly Line[]): number | undefined {
  let unfinished = 0;
  let lowerCase = 0;
  let finished = 0;
  let width = 0;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    const inGroup = !line.gap || (next !== undefined && !next.gap);
    if (inGroup && line.text.includes(' ')) width = Math.max(width, line.text.length);
    if (next === undefined || next.gap || line.text.length < SHORTEST_WRAPPED) continue;
    if (OWN_LINE.test(next.text) || readMarker(next.text)) continue;
    if (endsSentence(line.text)) finished += 1;
    else unfinished += 1;
    if (/^\p{Ll}/u.test(next.text)) lowerCase += 1;
  }
  const wrapped = width <= LONGEST_WRAPPED && lowerCase * 5 >= Math.max(unfinished, 1) && unfinished >= finished;
  return wrapped ? width : undefined;
}

function continues(previous: Line, next: Line, item: number | undefined, width: number | undefined): boolean {
  if (next.gap || OWN_LINE.test(next.text)) return false;
  const marker = readMarker(previous.text);
  if (marker?.rest === '') return true;
  if (readMarker(next.text)) return false;
  if (item !== undefined && next.indent > item) return true;
  if (endsSentence(previous.text) && width === undefined) return false;
  const long = previous.text.length >= SHORTEST_WRAPPED;
  if (long && !/[.!?:]$/.test(previous.text) && /^\p{Ll}/u.test(next.text)) return true;
  const [firstWord = ''] = next.text.split(' ', 1);
  return width !== undefined && previous.text.length + 1 + firstWord.length > width;
}

/** Joins a line to the one before; a word divided at the line's end is put together. */
function glue(before: string, after: string): { text: string; divided: boolean } {
  const divided = /\p{L}-$/u.test(before) && /^\p{L}/u.test(after) && !/^(?:und|oder|bzw|sowie|als|bis)\b/u.test(after);
  if (!divided) return { text: `${before} ${after}`, divided: false };
  const compound = /^\p{Lu}/u.test(after);
  return { text: (compound ? before : before.slice(0, -1)) + after, divided: !compound };
}

/** Puts hard-wrapped lines together; every other line stands by itself. */
export function joinLines(lines: readonly Line[]): { passages: Passage[]; warnings: ParseWarning[] } {
  const width = wrapWidth(lines);
  const passages: Passage[] = [];
  const warnings: ParseWarning[] = [];
  let previous: Line | undefined;
  let item: number | undefined;
  for (const line of lines) {
    const last = passages.at(-1);
    if (last && previous && continues(previous, line, item, width)) {
      const { text, divided } = glue(last.text, line.text);
      last.text = text;
      if (divided) {
        const message = `The word divided before "${line.text.split(' ', 1)[0]}" was put together.`;
        warnings.push({ line: line.number, code: 'hyphen', message });
      }
    } else {
      passages.push({ line: line.number, text: line.text, gap: line.gap, indent: line.indent });
      item = readMarker(line.text) ? line.indent : undefined;
    }
    previous = line;
  }
  return { passages, warnings };
}
