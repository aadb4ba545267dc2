import { isCapital, type Token } from '../text/readability/tokens.ts';
import { isAgent } from './german/agents.ts';
import { agreements } from './german/decline.ts';
import { genderOf, isPlural } from './german/noun-gender.ts';
import type { GrammaticalNumber } from './german/verbs.ts';
import { type NounPhrase, nounPhraseAt } from './noun-phrase.ts';
import type { PlainSentence } from './sentence.ts';
import type { Statement } from './statement.ts';

/** Whether a phrase can be a nominative, and by its form nothing else that stands right behind a verb. */
export function isNominative({ determiner, noun }: NounPhrase, { kept }: PlainSentence, isSingular: boolean): boolean {
  if (determiner === undefined) {
    const isName = kept.some(({ start, end }) => start <= noun.start && end >= noun.end);
    return isName || (isPlural(noun.text) && !isSingular && !noun.text.endsWith('n'));
  }
  const gender = genderOf(noun.text);
  return agreements(determiner, 'nominative').some((one) => {
    if (one === 'plural') return !isSingular && isPlural(noun.text);
    return isSingular && one === gender;
  });
}

/** Times and places that begin a report: what is told behind "und" happened there and then, too. */
const SCENE =
  /^(?:am|im|in|bei|beim|zum|zur|nach|vor|während|gegen|um|auf|anlässlich|anschließend|danach|dann|dort|dabei|gestern|zunächst|zuvor|später|zuletzt|schließlich|gleichzeitig)$/;

/** Whether a name in capitals, all of it, stands right behind the verb: "Bürgermeisterin Anna Weber". */
export function nameBehind(
  sentence: PlainSentence,
  tokens: readonly Token[],
  from: number,
): readonly Token[] | undefined {
  const until = tokens.findIndex((token, index) => index >= from && !isCapital(token));
  const name = tokens.slice(from, until < 0 ? tokens.length : until);
  const [first, last] = [name[0], name.at(-1)];
  if (!first || !last || name.length < 2 || name.length > 4) return undefined;
  const isKept = sentence.kept.some(({ start, end }) => end === last.end && start >= first.start);
  return isKept && (isAgent(first.text) || sentence.kept.some(({ start }) => start === first.start)) ? name : undefined;
}

/**
 * The subject right behind the verb of a report in the past that begins with a time or place: "Am Montag besuchte der Landrat
 * …". Undefined unless its case is certain, and it is somebody who acts.
 */
export function subjectOfReport(
  sentence: PlainSentence,
  { tokens, front, verb, readings }: Statement,
): { tokens: readonly Token[]; number: GrammaticalNumber } | undefined {
  const isPast = readings.every(({ tense, number }) => tense === 'past' && number === 'singular');
  if (front !== 'adverbial' || !isPast || !SCENE.test(tokens[0]?.lower ?? '')) return undefined;
  const name = nameBehind(sentence, tokens, verb + 1);
  if (name) return { tokens: name, number: 'singular' };
  const phrase = nounPhraseAt(tokens, verb + 1, sentence);
  if (!phrase || phrase.adjectives.length > 1 || !/^(?:der|die|das)$/.test(phrase.determiner ?? '')) return undefined;
  if (!isAgent(phrase.noun.text) || !isNominative(phrase, sentence, true)) return undefined;
  return { tokens: tokens.slice(phrase.from, phrase.to), number: 'singular' };
}
