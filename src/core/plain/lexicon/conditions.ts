import { isCapital, type Token } from '../../text/readability/tokens.ts';
import { canBeFinite } from '../clauses.ts';
import { hasJoinedGenitive } from './genitive-phrases.ts';
import { NO_ADJECTIVE } from './verb-role.ts';

/** What one acts on the basis of: "aufgrund des Beschlusses" gives no cause. */
const BASIS =
  /gesetz|verordnung|richtlinie|satzung|beschl(?:uss|üss)|erlass|vertrag|verträg|vereinbarung|abkommen|urteil|bescheid|verfügung|antr[aä]g|empfehlung|vorschl[aä]g|initiative|niederschrift|protokoll|angabe|daten|zahlen|ergebnis|statistik|gutachten|studie|untersuchung|umfrage|aussage|hinweis|anzeige|beschreibung|erfahrung|erkenntnis|prognose|schätzung|ermächtigung|vorgabe|vorschrift|artikel|paragra|bewerbung|liste/;
/** Between a preposition and its noun there are not more words than these. */
const MOST_BETWEEN = 6;

function isCause(tokens: readonly Token[], last: number): boolean {
  const noun = tokens.slice(last + 1, last + 1 + MOST_BETWEEN).find(isCapital);
  return noun !== undefined && !BASIS.test(noun.lower);
}

/**
 * Conditions of an entry, behind it: `@>x` the next piece matches the pattern x as a whole, `@>!x` it does not, `@<x` and
 * `@<!x` the same for the piece before, `!` also for what stands beyond adjectives there, `@<<!x` the one before that does not match, `@mid` not at the beginning of the sentence, `@no x` no piece of it matches x, `@some x` one does,
 * `@once x` no other one does, `@own x` it ends in x, `@verb` it begins the sentence or a verb stands before it: elsewhere it belongs to a noun, `@alone` no genitive is joined
 * to what stands behind it, `@cause`
 * the noun behind it can be a cause, and is no basis.
 */
export type Condition = (tokens: readonly Token[], first: number, last: number) => boolean;

/** Whether a piece matches, at the beginning of the sentence also with a small letter: "Von daher". */
function matches(pattern: RegExp, tokens: readonly Token[], index: number): boolean {
  const text = tokens[index]?.text ?? '';
  return pattern.test(text) || (index === 0 && pattern.test(text.charAt(0).toLowerCase() + text.slice(1)));
}

/** Whether a word can be an adjective with its ending; articles and "ohne" only look like one. */
const isInflected = ({ text, lower }: Token) => /^\p{Ll}{2,}e[nmrs]?$/u.test(text) && !NO_ADJECTIVE.test(lower);

/**
 * The piece beside an entry, and the one beyond the adjectives there where noun and adjective, or noun and preposition, belong
 * together: "außergewöhnliche finanzielle Belastung", "im besonderen Fokus".
 */
function beside(tokens: readonly Token[], first: number, last: number, behind: boolean): number[] {
  const next = behind ? last + 1 : first - 1;
  const skipped = behind ? tokens.slice(next) : tokens.slice(0, first).toReversed();
  const count = skipped.findIndex((token) => !isInflected(token));
  const beyond = behind ? next + count : next - count;
  const [entry, end] = [tokens[behind ? last : first], tokens[beyond]];
  if (count < 1 || !entry || !(behind ? isInflected(entry) && isCapital(end) : isCapital(entry))) return [next];
  return [next, beyond];
}

function readCondition(source: string): Condition {
  if (source === 'mid') return (_tokens, first) => first > 0;
  if (source === 'verb') return (tokens, first) => first === 0 || tokens.slice(0, first).some(canBeFinite);
  if (source === 'alone') return (tokens, _first, last) => !hasJoinedGenitive(tokens, last + 1);
  if (source === 'cause') return (tokens, _first, last) => isCause(tokens, last);
  if (source.startsWith('no ')) {
    const unwanted = new RegExp(`^(?:${source.slice(3)})$`, 'u');
    return (tokens) => !tokens.some((_token, index) => matches(unwanted, tokens, index));
  }
  if (source.startsWith('some ')) {
    const needed = new RegExp(`^(?:${source.slice(5)})$`, 'u');
    return (tokens) => tokens.some((_token, index) => matches(needed, tokens, index));
  }
  if (source.startsWith('own ')) {
    const ending = new RegExp(`${source.slice(4)}$`, 'u');
    return (tokens, _first, last) => ending.test(tokens[last]?.text ?? '');
  }
  if (source.startsWith('once ')) {
    const unwanted = new RegExp(`^(?:${source.slice(5)})$`, 'u');
    return (tokens, first, last) =>
      !tokens.some((_token, index) => (index < first || index > last) && matches(unwanted, tokens, index));
  }
  if (source.startsWith('<<!')) {
    const unwanted = new RegExp(`^(?:${source.slice(3)})$`, 'u');
    return (tokens, first) => !matches(unwanted, tokens, first - 2);
  }
  const behind = source.startsWith('>');
  const wanted = source[1] !== '!';
  const pattern = new RegExp(`^(?:${source.slice(wanted ? 1 : 2)})$`, 'u');
  if (wanted) return (tokens, first, last) => matches(pattern, tokens, behind ? last + 1 : first - 1);
  return (tokens, first, last) => !beside(tokens, first, last, behind).some((index) => matches(pattern, tokens, index));
}

/** An entry `from=to @condition @condition`. */
export interface Entry {
  from: string;
  to: string;
  fits: Condition;
}

/** Reads a list of entries, one a line. */
export function readEntries(list: string): Entry[] {
  return list
    .trim()
    .split('\n')
    .map((line) => {
      const [pair = '', ...sources] = line.split(' @');
      const [from = '', to = ''] = pair.split('=');
      const conditions = sources.map(readCondition);
      return { from, to, fits: (...place) => conditions.every((condition) => condition(...place)) };
    });
}
