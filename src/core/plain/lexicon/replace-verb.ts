import { isCapital, type Token } from '../../text/readability/tokens.ts';
import { canBeFinite } from '../clauses.ts';
import { FRONT_PREPOSITIONS, JOINING } from '../german/front-words.ts';
import { conjugate, participle, separablePart } from '../german/verbs.ts';
import type { Edit } from '../rule.ts';
import type { Span } from '../sentence.ts';
import { findPart, isAtEnd, type Segment } from './segments.ts';
import type { Hit, VerbEntry, VerbForm } from './verb-entries.ts';
import { isGovernor, isVerbFinal } from './verb-role.ts';

/** Where the pieces of a verb stand in a sentence. */
export interface VerbPlaces {
  tokens: readonly Token[];
  segment: Segment;
  /** Index of the verb. */
  at: number;
  /** Its separable part, if it stands apart. */
  part?: number;
  /** The first and last of its fixed words. */
  fixed?: { first: number; last: number };
}

function spanOf(tokens: readonly Token[], first: number, last = first): Span {
  return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
}

/** Behind these the noun has its own article. */
const ARTICLE = /^(?:de[rnms]|die|das|diese[nmrs]?)$/;
/** End like adjectives. */
const ADVERBS = /^(?:hier|wieder|immer|selber|weiter|früher|später|bisher|aber|daher|gerne|heute|gleichen?)$/;

/** Fixed words in front of the verb or behind it, in one piece, once; undefined if they are not there. */
function findFixed(
  tokens: readonly Token[],
  { from, to }: Segment,
  at: number,
  words: readonly string[],
): VerbPlaces['fixed'] {
  const found: number[] = [];
  for (let first = from; first + words.length <= to; first++) {
    if (words.every((word, offset) => tokens[first + offset]?.text === word)) found.push(first);
  }
  const [first] = found;
  // In front of its verb it is what the sentence is about: "Entscheidungen treffen nur sie".
  if (first === undefined || first === 0 || found.length > 1) return undefined;
  if (isCapital(tokens[first]) && ARTICLE.test(tokens[first - 1]?.lower ?? '')) return undefined;
  const before = tokens[first - 1];
  // "einen Beitrag zur Unterstützung leisten": the noun belongs to the preposition.
  if (isCapital(tokens[first]) && FRONT_PREPOSITIONS.has(before?.lower ?? '')) return undefined;
  const isObject = /^(?:\p{Lu}|eine?[nr]?$)/u.test(words[0] ?? '');
  // "Hilfestellung und Anregungen geben": the verb would lose its other object.
  if (isObject && [before, tokens[first + words.length]].some((token) => JOINING.test(token?.lower ?? '')))
    return undefined;
  // "gute Hilfe leisten": the noun has an attribute that a verb cannot take.
  const hasAttribute =
    isCapital(tokens[first]) &&
    first - 1 !== at &&
    before !== undefined &&
    /^\p{Ll}+(?:e|en|er|es|em)$|^kein$/u.test(before.text) &&
    !ADVERBS.test(before.text) &&
    !isGovernor(before);
  return hasAttribute ? undefined : { first, last: first + words.length - 1 };
}

/** Where the pieces of an entry's verb stand; undefined if one is missing. */
export function findPlaces(
  tokens: readonly Token[],
  segment: Segment,
  at: number,
  { entry, form, joined }: Hit,
): VerbPlaces | undefined {
  const places: VerbPlaces = { tokens, segment, at };
  if (entry.prefix && !joined) {
    const part = findPart(tokens, at, entry.prefix);
    if (part === undefined) return undefined;
    places.part = part;
  } else if (form.shape === 'finite' && !isAtEnd(tokens, at)) {
    // "stellt … vor" is no form of "stellen".
    const last = tokens[segment.to - 1]?.text ?? '';
    if (!joined && separablePart(last + entry.base).prefix !== '') return undefined;
  }
  if (entry.fixed.length > 0) {
    const fixed = findFixed(tokens, segment, at, entry.fixed);
    if (!fixed) return undefined;
    places.fixed = fixed;
  }
  return places;
}

const CLAUSE_OPENER = /^(?:dass|weil|wenn|um|damit|ob|wie|indem|bevor|sodass|obwohl|der|die|das|den|dem|denen)$/;

/** A part that stands farther behind its verb is hard to find again: "macht Einblicke in die … möglich". */
const MOST_BETWEEN = 6;

/** Behind the last word of a main clause, where a separable part goes; undefined if that place is not certain. */
function clauseEnd({ tokens, segment: { to }, at }: VerbPlaces): number | undefined {
  const behind = tokens.slice(at + 1, to);
  if (behind.some((token) => canBeFinite(token) || /^(?:als|wie|zu)$/.test(token.lower))) return undefined;
  if (behind.length > MOST_BETWEEN) return undefined;
  const mark = tokens[to]?.text ?? '.';
  const certain =
    /^[.!?:;]$/.test(mark) ||
    behind.at(-1)?.lower === 'es' ||
    (mark === ',' && CLAUSE_OPENER.test(tokens[to + 1]?.lower ?? ''));
  return certain ? tokens[to - 1]?.end : undefined;
}

/** Edits that put `part` where the separable part of a main clause's verb stands. */
function placePart(places: VerbPlaces, part: string): Edit[] | undefined {
  const { tokens, segment, fixed } = places;
  if (places.part !== undefined) return [{ ...spanOf(tokens, places.part), text: part }];
  if (fixed)
    return fixed.last === segment.to - 1 ? [{ ...spanOf(tokens, fixed.first, fixed.last), text: part }] : undefined;
  const end = clauseEnd(places);
  return end === undefined ? undefined : [{ start: end, end, text: ` ${part}` }];
}

function replaceFinite(
  places: VerbPlaces,
  { entry, joined }: Hit,
  form: VerbForm & { shape: 'finite' },
): Edit[] | undefined {
  const { tokens, at, segment, fixed, part } = places;
  const conjugated = conjugate(entry.target, form.tense, form.number);
  if (!conjugated) return undefined;
  const { verb, prefix } = conjugated;
  const here = spanOf(tokens, at);
  const lead = fixed ? '' : entry.lead;
  const gone: Edit[] = fixed ? [{ ...spanOf(tokens, fixed.first, fixed.last), text: entry.lead }] : [];
  if (prefix === '' && lead === '') {
    const dropped = part === undefined ? [] : [{ ...spanOf(tokens, part), text: '' }];
    return [{ ...here, text: verb }, ...gone, ...dropped];
  }
  if (joined && entry.prefix) return [{ ...here, text: lead ? `${lead} ${verb}` : prefix + verb }, ...gone];
  if (isAtEnd(tokens, at) && isVerbFinal(tokens, segment)) {
    return [{ ...here, text: lead ? `${lead} ${verb}` : prefix + verb }, ...gone];
  }
  if (isAtEnd(tokens, at) && segment.from > 0) return undefined;
  const placed = placePart(places, lead || prefix);
  return placed && [{ ...here, text: verb }, ...placed];
}

function infinitiveWithZu({ target, targetPrefix, targetBase }: VerbEntry): string {
  return targetPrefix ? `${targetPrefix}zu${targetBase}` : `zu ${target}`;
}

/** The edits that put an entry's verb in the place of the one found; undefined if its parts have no certain place. */
export function replaceVerb(places: VerbPlaces, hit: Hit): Edit[] | undefined {
  const { tokens, at, fixed } = places;
  const { entry, form } = hit;
  if (form.shape === 'finite') return replaceFinite(places, hit, form);
  const gone: Edit[] = fixed ? [{ ...spanOf(tokens, fixed.first, fixed.last), text: entry.lead }] : [];
  const lead = fixed || entry.lead === '' ? '' : `${entry.lead} `;
  if (form.shape === 'participle') {
    const done = participle(entry.target);
    return done === undefined ? undefined : [{ ...spanOf(tokens, at), text: lead + done }, ...gone];
  }
  if (form.shape === 'zu') return [{ ...spanOf(tokens, at), text: lead + infinitiveWithZu(entry) }, ...gone];
  if (tokens[at - 1]?.lower === 'zu') {
    return [{ ...spanOf(tokens, at - 1, at), text: lead + infinitiveWithZu(entry) }, ...gone];
  }
  return [{ ...spanOf(tokens, at), text: lead + entry.target }, ...gone];
}
