import { type Agreement, agreements, decline, fromDativePlural, isStable } from './german/decline.ts';
import { genderOf, isPlural } from './german/noun-gender.ts';
import type { GrammaticalNumber } from './german/verbs.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { textOf } from './pieces.ts';

/** Adjective forms as written, with the capital of a place's. */
const forms = ({ adjectives }: NounPhrase) => adjectives.map(({ text }) => text);

function withNoun(text: string, phrase: NounPhrase, front: string, noun = phrase.noun.text): string {
  const name = phrase.name.length > 0 ? ` ${textOf(text, phrase.name)}` : '';
  return `${front === '' ? '' : `${front} `}${noun}${name}`;
}

/** The one agreement that determiner, noun and number leave; undefined if several are left that decline differently. */
function agreementOf(
  { determiner, noun }: NounPhrase,
  inCase: 'nominative' | 'dative',
  number: GrammaticalNumber | undefined,
): Agreement | undefined {
  if (determiner === undefined) return isPlural(noun.text) && number !== 'singular' ? 'plural' : undefined;
  const gender = genderOf(noun.text);
  const left = agreements(determiner, inCase).filter((one) => {
    if (one === 'plural') return number !== 'singular';
    return number !== 'plural' && (gender === undefined || gender === one);
  });
  return left.length === 1 ? left[0] : undefined;
}

/**
 * A subject as object: "der neue Platz" → "den neuen Platz". Undefined where its gender or its form is not certain.
 *
 * @param number that of its verb.
 */
export function asAccusative(text: string, phrase: NounPhrase, number: GrammaticalNumber): string | undefined {
  const { determiner } = phrase;
  if (determiner === undefined)
    return number === 'plural' ? withNoun(text, phrase, forms(phrase).join(' ')) : undefined;
  const whole = withNoun(text, phrase, [determiner, ...forms(phrase)].join(' '));
  // Feminine, neuter and plural are the same in both cases.
  const looksSame = /^(?:die|das|eine|keine|diese|dieses|ihre|seine|unsere|alle|viele|mehrere|einige|beide|weitere)$/;
  if (looksSame.test(determiner) || number === 'plural') return whole;
  const agreement = agreementOf(phrase, 'nominative', number);
  if (agreement === 'neuter') return whole;
  if (agreement !== 'masculine' || !isStable(phrase.noun.text)) return undefined;
  const front = decline(determiner, forms(phrase), 'masculine', 'accusative');
  return front && withNoun(text, phrase, front);
}

/** A noun phrase in the nominative, and the number of a verb that goes with it. */
export interface Subject {
  text: string;
  number: GrammaticalNumber;
}

const CONTRACTED: Readonly<Record<string, string>> = { vom: 'dem', von: '' };

/**
 * The doer behind "von" or "vom" as subject: "vom neuen Verein" → "der neue Verein". Undefined where its gender or form is not certain.
 */
export function fromDative(text: string, phrase: NounPhrase, preposition: string): Subject | undefined {
  const article = CONTRACTED[preposition] || phrase.determiner;
  const agreement = agreementOf({ ...phrase, determiner: article }, 'dative', undefined);
  if (agreement === undefined || (agreement === 'masculine' && !isStable(phrase.noun.text))) return undefined;
  const noun = agreement === 'plural' ? fromDativePlural(phrase.noun.text, article !== undefined) : phrase.noun.text;
  const front = decline(article, forms(phrase), agreement, 'nominative');
  if (noun === undefined || front === undefined) return undefined;
  return { text: withNoun(text, phrase, front, noun), number: agreement === 'plural' ? 'plural' : 'singular' };
}

/** The doer behind "durch" as subject: "durch den Verein" → "der Verein". */
export function fromAccusative(text: string, phrase: NounPhrase): Subject | undefined {
  const { determiner, noun } = phrase;
  if (determiner === undefined || isPlural(noun.text) || !isStable(noun.text)) return undefined;
  const agreement: Agreement[] = agreements(determiner, 'accusative').filter((one) => one !== 'plural');
  const [only] = agreement;
  if (only === undefined || agreement.length > 1 || genderOf(noun.text) !== only) return undefined;
  const front = decline(determiner, forms(phrase), only, 'nominative');
  return front === undefined ? undefined : { text: withNoun(text, phrase, front), number: 'singular' };
}
