import { isInflectedParticiple } from '../text/readability/participles.ts';
import { subordinator } from '../text/readability/subordinators.ts';
import { isCapital, type Token } from '../text/readability/tokens.ts';
import {
  AUXILIARIES,
  DETERMINERS,
  FRONT_ADVERBS,
  FRONT_PREPOSITIONS,
  isFrontAdverb,
  SUBJECT_PRONOUNS,
} from './german/front-words.ts';
import { type FiniteReading, finiteReadings, isInfinitive, participleOf } from './german/verbs.ts';
import { verbBehindPhrase, verbReadings } from './verb-behind-phrase.ts';

/** What stands before the verb: the subject or an object, an adverbial, a whole clause, or nothing (an imperative). */
export type Front = 'noun' | 'pronoun' | 'adverbial' | 'clause' | 'none';

/** A main clause that can stand alone: one part, then the finite verb, then the rest. */
export interface Statement {
  tokens: readonly Token[];
  front: Front;
  /** Index in `tokens` of the finite verb. */
  verb: number;
  /** The ways to read it, in the indicative or subjunctive II. */
  readings: readonly FiniteReading[];
}

/** "Wenn es regnet, bleibt …": the verb behind the comma that closes the first clause. */
function verbBehindClause(tokens: readonly Token[]): number | undefined {
  const comma = tokens.findIndex(({ text }) => text === ',');
  if (comma < 2 || finiteReadings(tokens[comma - 1]?.lower ?? '').length === 0) return undefined;
  return verbReadings(tokens[comma + 1]).length > 0 ? comma + 1 : undefined;
}

/**
 * "werden seit Mai unterstützt", "locken Gäste an": the subject is missing. Without an article no adjective in the nominative
 * ends in -en: "kleine Kinder".
 */
function beginsWithVerb(first: Token): boolean {
  if (isCapital(first) || first.lower === 'sieben' || FRONT_ADVERBS.has(first.lower)) return false;
  return verbReadings(first).some(
    ({ infinitive, tense }) =>
      AUXILIARIES.has(infinitive) ||
      first.lower.endsWith('en') ||
      (tense === 'past' && !isInflectedParticiple(first.lower)),
  );
}

function findVerb(tokens: readonly Token[]): { front: Front; verb: number } | undefined {
  const [first, second] = tokens;
  if (!first || !second) return undefined;
  if (second.text === 'Sie' && isInfinitive(first.lower)) return { front: 'none', verb: 0 };
  if (verbReadings(second).length > 0) {
    if (SUBJECT_PRONOUNS.has(first.lower)) return { front: 'pronoun', verb: 1 };
    if (isFrontAdverb(first.lower)) return { front: 'adverbial', verb: 1 };
  }
  if (/^(?:wenn|weil|da|obwohl|während|als|nachdem|bevor|sobald|falls|damit|solange|wer)$/.test(first.lower)) {
    const verb = verbBehindClause(tokens);
    return verb === undefined ? undefined : { front: 'clause', verb };
  }
  if (
    subordinator(first.lower) !== undefined &&
    !DETERMINERS.has(first.lower) &&
    !FRONT_PREPOSITIONS.has(first.lower)
  ) {
    return undefined;
  }
  if (beginsWithVerb(first) || (first.lower === 'außer' && /^(?:Sie|sie|er|wir|man|es|ich)$/.test(second.text)))
    return undefined;
  const verb = verbBehindPhrase(tokens);
  if (verb === undefined) return undefined;
  const isAdverbial = FRONT_PREPOSITIONS.has(first.lower) || FRONT_ADVERBS.has(first.lower);
  return { front: isAdverbial ? 'adverbial' : 'noun', verb };
}

const DANGLING =
  /^(?:der|die|das|den|dem|des|eine|einen|einem|einer|und|oder|sowie|für|von|vom|zum|zur|im|am|in|beim|sehr|nicht nur|sowohl)$/;

/** End a clause whose verb is last. */
const MODAL =
  /^(?:ist|sind|war|waren|hat|haben|wird|werden|wurden?|kann|können|muss|müssen|soll|sollen|darf|dürfen|will|wollen)$/;

/**
 * Reads a stretch of a sentence as a main clause that can stand alone; undefined unless that is certain.
 *
 * @param tokens without the mark at the end and without "und" or "aber" in front.
 */
export function readStatement(tokens: readonly Token[]): Statement | undefined {
  const found = findVerb(tokens);
  const last = tokens.at(-1);
  if (!found || !last || DANGLING.test(last.lower)) return undefined;
  const { front, verb } = found;
  const isLast = verb === tokens.length - 1;
  // "Gemeinsam lernen" is no statement, "Der Verein hilft" is one.
  if (isLast && (front !== 'noun' || verb < 2)) return undefined;
  const readings = front === 'none' ? finiteReadings(tokens[0]?.lower ?? '') : verbReadings(tokens[verb]);
  // "in Kursen lernen wollen": the end of a clause whose verb is last, not a main clause.
  const endsWithVerb = !isLast && !isCapital(last) && finiteReadings(last.lower).length > 0;
  const isCluster = endsWithVerb && verb === tokens.length - 2;
  // "Kompromisse machen: Wege bauen, die helfen": infinitives.
  if (front === 'noun' && verb === 1 && tokens[2]?.text === ',' && isInfinitive(tokens[1]?.lower ?? ''))
    return undefined;
  // "„Sperre“ aktiviert": a participle without its auxiliary.
  if (isLast && participleOf(tokens[verb]?.lower ?? '') !== undefined && !DETERMINERS.has(tokens[0]?.lower ?? ''))
    return undefined;
  // "die Programme laufen zu lassen": an infinitive.
  if (/^(?:zu|lassen)$/.test(tokens[verb + 1]?.lower ?? '') && isInfinitive(tokens[verb]?.lower ?? ''))
    return undefined;
  const isAuxiliary = (one: readonly FiniteReading[]) => one.some(({ infinitive }) => AUXILIARIES.has(infinitive));
  // "die Orte verwaltet werden müssen"
  const isSimple = tokens.every(({ text }) => text !== ',');
  const isOpenCluster = isSimple && endsWithVerb && !isAuxiliary(readings) && MODAL.test(last.lower);
  if (isOpenCluster || (isCluster && isAuxiliary(finiteReadings(last.lower)))) return undefined;
  return { tokens, front, verb, readings };
}

/**
 * "Ruhe finden und Kraft schöpfen – damit wirbt", "Mit dem Rad fahren und Kraft schöpfen": infinitives, which a plural verb
 * looks like. Behind an adverbial the subject of a verb would follow.
 */
export function isTitle({ tokens, front, verb }: Statement): boolean {
  const [first, behind] = [tokens[0]?.lower ?? '', tokens[verb + 1]?.lower ?? ''];
  const lacksSubject = front === 'adverbial' && /^(?:und|oder|sowie|beziehungsweise|,)$/.test(behind);
  if (!lacksSubject && (front !== 'noun' || DETERMINERS.has(first))) return false;
  return isInfinitive(tokens[verb]?.text ?? '') && isInfinitive(tokens.at(-1)?.text ?? '');
}
