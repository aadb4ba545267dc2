import { isCapital, type Token } from '../text/readability/tokens.ts';
import { canBeFinite } from './clauses.ts';
import { DETERMINERS, FRONT_PREPOSITIONS, JOINING } from './german/front-words.ts';
import { genderOf, isPlural } from './german/noun-gender.ts';
import { finiteReadings } from './german/verbs.ts';
import { behindGenitives, type NounPhrase, nounPhraseAt } from './noun-phrase.ts';
import { canAct } from './object-front.ts';
import type { PlainSentence } from './sentence.ts';
import { nameBehind } from './subject-behind.ts';

/** Verbs with which one says what is so, and what points back at it from a sentence of its own. */
const LINKS: Record<string, string> = {
  mitteilen: 'Das',
  erklären: 'Das',
  betonen: 'Das',
  berichten: 'Das',
  melden: 'Das',
  bestätigen: 'Das',
  sagen: 'Das',
  ankündigen: 'Das',
  bekanntgeben: 'Das',
  bekanntmachen: 'Das',
  unterstreichen: 'Das',
  hinweisen: 'Darauf',
  aufmerksammachen: 'Darauf',
  informieren: 'Darüber',
};

/** Say things as people do: "zeigt eine Studie", "berichtet die Zeitung". */
const SOURCE =
  /(?:studie|zahl|zahlen|umfrage|untersuchung|daten|statistik|bericht|ergebnis|ergebnisse|auswertung|analyse|erhebung|vergleich|gutachten|zeitung|sender|agentur|magazin)$/i;

/** May stand beside the verb: they change nothing. */
const HARMLESS =
  /^(?:heute|gestern|mit|hin|an|bekannt|aktuell|auch|außerdem|zudem|ebenfalls|noch|erneut|nun|jetzt|aufmerksam|abschließend|ausdrücklich)$/;

/** Whether words beside a verb of saying change nothing. */
export function isHarmless({ lower }: Token): boolean {
  return HARMLESS.test(lower);
}

/** Whether a phrase right behind a verb of saying, which is singular or not, is who says it. */
function canSay({ determiner, noun, name }: NounPhrase, isSingular: boolean): boolean {
  const mustBePlural = isPlural(noun.text) && genderOf(noun.text) !== 'feminine';
  if (isSingular ? mustBePlural : determiner !== undefined && determiner !== 'die') return false;
  const isMasculine = determiner === 'der' && genderOf(noun.text) !== 'feminine';
  return isMasculine || name.length > 0 || canAct(noun) || SOURCE.test(noun.text);
}

/** Whether a word belongs to "am Montag", "in der Zeitung", or stands alone as "erneut", "mit". */
function isBeside(token: Token, before: Token | undefined): boolean {
  if (JOINING.test(token.lower) || token.kind === 'mark') return false;
  if (DETERMINERS.has(token.lower)) return FRONT_PREPOSITIONS.has(before?.lower ?? '');
  return !isCapital(token) || before !== undefined;
}

/** "das Jugendamt Nord": index behind an institution and the words in capitals that name it. */
function behindActor(tokens: readonly Token[]): number | undefined {
  const [, article, noun, name] = tokens;
  if (!DETERMINERS.has(article?.lower ?? '') || !isCapital(noun) || !noun || !canAct(noun) || !isCapital(name))
    return undefined;
  const end = tokens.findIndex((token, index) => index > 2 && !isCapital(token));
  return end < 0 ? tokens.length : end;
}

/**
 * Whether a verb of saying is followed by who says it, and by nothing that shows another one: "erklärt die Stadt am Montag" is,
 * "erklärt die Regeln", "erklärt Anna Weber den Plan" are not.
 *
 * @param tokens from the verb on.
 */
export function namesSpeaker(sentence: PlainSentence, tokens: readonly Token[]): boolean {
  const isSingular = finiteReadings(tokens[0]?.lower ?? '').every(({ number }) => number === 'singular');
  const name = nameBehind(sentence, tokens, 1);
  const phrase = nounPhraseAt(tokens, 1, sentence);
  const isSpeaker = phrase && canSay(phrase, isSingular);
  const end = name ? 1 + name.length : isSpeaker ? behindGenitives(tokens, phrase, sentence) : behindActor(tokens);
  if (end === undefined) return false;
  const rest = tokens.slice(end);
  return rest.every((token, index) => {
    const isOtherVerb = index < rest.length - 1 && canBeFinite(token) && !isHarmless(token);
    return !isOtherVerb && isBeside(token, rest[index - 1]);
  });
}

/**
 * What points back at what was said, for a verb of saying: "teilt … mit" → "Das". Undefined for any other verb.
 *
 * @param infinitives that the verb may have; @param last the last word of its clause, which may be its separable part.
 */
export function linkOf(infinitives: readonly string[], last: string): string | undefined {
  const said = infinitives
    .flatMap((infinitive) => [last + infinitive, infinitive])
    .find((infinitive) => Object.hasOwn(LINKS, infinitive));
  return said && LINKS[said];
}
