import type { XliffFile, XliffSegment, XliffUnit } from './document.ts';
import { plainText } from './marks.ts';
import { joined, type Unit } from './units.ts';

export interface NotTaken {
  effect: 'untranslated' | 'unfinished' | 'outdated';
  message: string;
  line: number;
}

/**
 * Tells whether a rendition that comes back is whole and belongs to the text as it is now. `matches` is false if it was
 * made from another one, which `force` allows as long as each piece of today's text is there.
 */
export function judgeReturn(file: XliffFile, base: Unit[], force: boolean): NotTaken | { matches: boolean } {
  if (file.units.every(({ segments }) => segments.every(({ target }) => target === ''))) {
    return { effect: 'untranslated', message: 'there is no translation in it yet', line: file.line };
  }
  const returned = new Map(file.units.map((unit) => [unit.id, unit]));
  const missing = base.find(({ id }) => !returned.has(id));
  if (missing) {
    const message = `it has no unit "${missing.id}", which the source text has now: export it again`;
    return { effect: 'outdated', message, line: file.line };
  }
  const odd = findOdd(file, base);
  if (odd && !force) {
    const message = `the source text of unit "${odd.id}" is another one in the workspace now: export it again, or use --force`;
    return { effect: 'outdated', message, line: odd.line };
  }
  const open = findOpen(file, base);
  if (open) {
    const message = `"${excerpt(open.source)}" is not translated yet: a text is taken over when it is whole`;
    return { effect: 'unfinished', message, line: open.line };
  }
  return { matches: !odd };
}

/** A unit that the base does not have, or has with other words. */
function findOdd({ units }: XliffFile, base: Unit[]): XliffUnit | undefined {
  const words = new Map(base.map(({ id, sentences }) => [id, plainText(joined(sentences))]));
  return units.find(({ id, source }) => words.get(id) !== plainText(source));
}

/**
 * A segment that is not translated. Where the tool has set a state anywhere, `initial` says so. A tool that knows no states
 * leaves all at `initial`: then a segment is open that has no target, or only its source once more.
 */
function findOpen({ units }: XliffFile, base: Unit[]): XliffSegment | undefined {
  const wanted = new Set(base.map(({ id }) => id));
  const segments = units.filter(({ id }) => wanted.has(id)).flatMap((unit) => unit.segments);
  const usesStates = segments.some(({ state }) => state !== 'initial');
  return segments.find(({ source, target, state }) => {
    if (source === '') return false;
    if (target === '') return true;
    if (state !== 'initial') return false;
    return usesStates || (source === target && /\p{L}/u.test(source));
  });
}

function excerpt(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text;
}
