import { isPreposition } from '../../text/readability/subordinators.ts';
import { isCapital, type Token } from '../../text/readability/tokens.ts';
import { canBeFinite } from '../clauses.ts';
import { DETERMINERS } from '../german/front-words.ts';
import { conjugate } from '../german/verbs.ts';
import type { Edit } from '../rule.ts';
import type { PlainSentence } from '../sentence.ts';
import { findPlaces, replaceVerb, type VerbPlaces } from './replace-verb.ts';
import { type Segment, segmentAt, withoutInsertions } from './segments.ts';
import { type Hit, readVerbList } from './verb-entries.ts';
import { governor, isVerbFinal, type Shape, shapesAt } from './verb-role.ts';

const DONE = /^(?:gewesen|geworden|gehabt)$/;
const CAN = /(?<!\p{L})(?:[kK]ann|[kK]önnen|[kK]önnten?|[dD]ürfen)(?!\p{L})/u;

const JOINS = /^(?:und|oder|sowie|beziehungsweise|aber|sondern)$/;

/** Whether "sich" belongs to the verb: it stands where it must, and no other verb or "und" in between; nothing else is its object. */
function ownsReflexive({ tokens }: PlainSentence, { form: { shape } }: Hit, { at, segment }: VerbPlaces): boolean {
  const found = tokens.flatMap(({ lower }, index) =>
    index >= segment.from && index < segment.to && lower === 'sich' ? [index] : [],
  );
  const [sich] = found;
  if (sich === undefined || found.length > 1) return false;
  // "auf 50 zu reduzieren und bedankt sich": an infinitive or participle has it in front.
  if (sich > at && shape !== 'finite') return false;
  const between = tokens.slice(Math.min(at, sich) + 1, Math.max(at, sich));
  const isVerb = (token: Token, index: number) =>
    canBeFinite(token) && !DETERMINERS.has(between[index - 1]?.lower ?? '') && !isCapital(between[index + 1]);
  // "sich die Kinder- und Jugendbibliothek befindet": one noun.
  const isJoin = ({ lower }: Token, index: number) => JOINS.test(lower) && !between[index - 1]?.text.endsWith('-');
  if (between.some(isJoin) || between.some(isVerb)) return false;
  return !tokens.slice(segment.from, segment.to).some(({ lower }, index) => {
    const before = tokens[segment.from + index - 1]?.lower ?? '';
    return /^(?:den|einen|(?:ihr|sein|unser|dies|kein)en)$/.test(lower) && !isPreposition(before);
  });
}

/** "planen und realisieren": verbs that share their objects stay together. */
function isJoinedToVerb(tokens: readonly Token[], at: number): boolean {
  const isVerb = (token: Token | undefined) =>
    canBeFinite(token) || /^(?:ge|be|ver|er|ent|zer)\p{Ll}{3,}(?:t|en)$/u.test(token?.text ?? '');
  const isJoin = (token: Token | undefined) => token !== undefined && JOINS.test(token.lower);
  const before = tokens[at - 1]?.lower === 'zu' ? at - 2 : at - 1;
  const behind = tokens[at + 2]?.lower === 'zu' ? at + 3 : at + 2;
  return (isJoin(tokens[before]) && isVerb(tokens[before - 1])) || (isJoin(tokens[at + 1]) && isVerb(tokens[behind]));
}

/** Where the clause of a segment begins: "die sich in der Kinder-, Jugend- und Sozialarbeit hervorheben" has a list in it. */
function clauseStart(tokens: readonly Token[], segment: Segment): number {
  let { from } = segment;
  const isClause = () =>
    /^(?:um|ohne|statt|anstatt)$/.test(tokens[from]?.lower ?? '') || isVerbFinal(tokens, { from, to: segment.to });
  const isBehindClause = () => canBeFinite(tokens[from]) || canBeFinite(tokens[from - 2]);
  while (tokens[from - 1]?.text === ',' && !isClause() && !isBehindClause()) from = segmentAt(tokens, from - 2).from;
  return from;
}

/** "Schule und Verein", "die Stadt und der Kreis": a join inside a phrase. */
function joinsNouns(tokens: readonly Token[], join: number): boolean {
  const next = tokens[join + 1];
  return isCapital(tokens[join - 1]) && (isCapital(next) || DETERMINERS.has(next?.lower ?? ''));
}

/**
 * Whether a verb has its fixed words for itself: "wer hier wohnhaft und 16 Jahre alt ist" and "wer 16 Jahre alt und hier
 * wohnhaft ist" say two things with one "ist".
 */
function ownsFixed({ entry }: Hit, { tokens, segment, at, fixed }: VerbPlaces): boolean {
  if (!fixed) return true;
  // "Kinder- und Jugendarbeit" is one noun.
  const joins = tokens.flatMap(({ lower }, index) =>
    JOINS.test(lower) && !tokens[index - 1]?.text.endsWith('-') ? [index] : [],
  );
  if (joins.some((join) => join > fixed.last && join < at)) return false;
  if (entry.base !== 'sein') return true;
  const from = fixed.last < at ? segment.from : at;
  return !joins.some((join) => join > from && join < fixed.first && !joinsNouns(tokens, join));
}

/** Whether what an entry demands of the sentence around it is there. */
function fitsContext(sentence: PlainSentence, hit: Hit, places: VerbPlaces): boolean {
  const { text, tokens } = sentence;
  const { entry } = hit;
  const { at, part, fixed, segment } = places;
  const last = Math.max(at, part ?? 0, fixed?.last ?? 0);
  // "ist im Amt tätig", but not "ist tätig oder krank"
  if (entry.flags.has('last') && last !== segment.to - 1) return false;
  const opener = tokens[last + 1]?.text === ',' ? (tokens[last + 2]?.lower ?? '') : '';
  if (isJoinedToVerb(tokens, at) || !ownsFixed(hit, places)) return false;
  if (entry.flags.has('alone') && tokens.slice(segment.from, last).some(({ lower }) => JOINS.test(lower))) return false;
  if (entry.flags.has('+dass') && opener !== 'dass') return false;
  // "Entscheidungen treffen, die allen helfen": the clause would lose its noun.
  const isObject = /^(?:\p{Lu}|eine?[nr]?$)/u.test(entry.fixed[0] ?? '');
  if (isObject && /^(?:der|die|das|den|dem|denen|deren|dessen|welche[nmrs]?)$/.test(opener)) return false;
  if (entry.flags.has('!dass') && /^(?:dass|ob|w(?:ie|er|as|ann|o|arum))$/.test(opener)) return false;
  // "sich hervorheben", "sich mitteilen": with the pronoun it is another verb.
  const needsReflexive = entry.fixed[0] === 'sich' || entry.needs?.source === 'sich';
  if (needsReflexive && !ownsReflexive(sentence, hit, places)) return false;
  const isReflexive = tokens.slice(clauseStart(tokens, segment), segment.to).some(({ lower }) => lower === 'sich');
  if (isReflexive && entry.fixed.length === 0 && !entry.needs?.source.includes('sich')) return false;
  const clause = text.slice(tokens[segment.from]?.start, tokens[Math.max(segment.to - 1, last)]?.end);
  if (entry.needs && !entry.needs.test(clause)) return false;
  if (entry.never?.test(text)) return false;
  return !tokens.slice(segment.from, segment.to).some(({ lower }) => DONE.test(lower));
}

const IN_REPORTED_SPEECH =
  /(?<!\p{L})(?:sei|seien|habe|werde|könne|müsse|solle|dürfe|wolle)(?!\p{L})|, (?:so|sagte?|erklärte?|betonte?|berichtete?|erläuterte?|ergänzte?|meinte?|teilte?) /u;

/** "spielten eine Rolle, erklärt sie": it can be a subjunctive as well, which "waren" is not. */
function losesMood({ text }: PlainSentence, { entry, form }: Hit): boolean {
  if (form.shape !== 'finite' || form.tense !== 'past' || !IN_REPORTED_SPEECH.test(text)) return false;
  const isOneForm = (verb: string) =>
    conjugate(verb, 'past', form.number)?.verb === conjugate(verb, 'subjunctive', form.number)?.verb;
  return isOneForm(entry.base) && !isOneForm(entry.targetBase);
}

/** Whether the entry may be used in the form it has. */
function fitsForm(
  { text, tokens }: PlainSentence,
  { entry: { flags }, form }: Hit,
  { at, segment }: VerbPlaces,
): boolean {
  const isPassive = form.shape === 'participle' && governor(tokens, at, segment) !== 'haben';
  if (form.shape === 'participle' && flags.has('finite')) return false;
  if (isPassive && flags.has('active')) return false;
  const withZu = form.shape === 'zu' || (form.shape === 'infinitive' && tokens[at - 1]?.lower === 'zu');
  if (withZu && flags.has('nozu')) return false;
  return form.shape !== 'infinitive' || !flags.has('modal') || CAN.test(text);
}

/** The edits of one entry, if all readings of the form that its place allows come to the same. */
function editsOf(sentence: PlainSentence, at: number, hits: readonly Hit[]): Edit[] | undefined {
  const { tokens } = sentence;
  const segment = segmentAt(tokens, at);
  const isPast = hits.some(
    ({ form }) => form.shape === 'finite' && form.tense === 'past' && /ten?$/.test(tokens[at]?.lower ?? ''),
  );
  const certain = hits.length === 1 && hits[0]?.form.shape !== 'finite';
  // "wurde eine Halle (neu) am Markt errichtet": the auxiliary stands in front of the bracket.
  const clause = withoutInsertions(tokens, at);
  const place = clause.findIndex(({ start }) => start === tokens[at]?.start);
  const shapes: readonly Shape[] | undefined = certain
    ? undefined
    : shapesAt(clause, place, segmentAt(clause, place), isPast);
  let edits: Edit[] | undefined;
  for (const hit of hits) {
    if (shapes && !shapes.includes(hit.form.shape)) continue;
    const places = findPlaces(tokens, segment, at, hit);
    if (!places) continue;
    if (!fitsContext(sentence, hit, places) || !fitsForm(sentence, hit, places) || losesMood(sentence, hit))
      return undefined;
    const made = replaceVerb(places, hit);
    if (!made || (edits && JSON.stringify(edits) !== JSON.stringify(made))) return undefined;
    edits = made;
  }
  return edits;
}

/** Finds the verbs of a list and what takes their place: edits that belong together. */
export function verbFinder(list: string): (sentence: PlainSentence) => Edit[][] {
  let index: ReadonlyMap<string, readonly Hit[]> | undefined;
  return (sentence) => {
    index ??= readVerbList(list);
    const groups: Edit[][] = [];
    for (const [at, token] of sentence.tokens.entries()) {
      // With a capital a noun, but in "Beachten Sie".
      if (token.kind !== 'word' || (isCapital(token) && !(at === 0 && sentence.tokens[1]?.text === 'Sie'))) continue;
      const hits = index.get(token.lower) ?? [];
      for (const entry of new Set(hits.map((hit) => hit.entry))) {
        const edits = editsOf(
          sentence,
          at,
          hits.filter((hit) => hit.entry === entry),
        );
        if (!edits) continue;
        groups.push(edits);
        break;
      }
    }
    return groups;
  };
}
