import { isCapital, type Token } from '../text/readability/tokens.ts';
import { type Agreement, agreements, isStable } from './german/decline.ts';
import { DETERMINERS, FRONT_PREPOSITIONS } from './german/front-words.ts';
import { type Gender, genderOf, isPlural } from './german/noun-gender.ts';
import { type NounPhrase, nounPhraseAt } from './noun-phrase.ts';
import { isInside, type PlainSentence, type Span } from './sentence.ts';

/** The noun that a relative pronoun stands for, if the clause says something more of it and does not pick it out. */
export interface Antecedent {
  phrase: NounPhrase;
  gender: Gender;
  /** It has a name of its own: that is repeated with it. */
  isNamed: boolean;
  /** The noun has the form of a nominative in the singular. */
  isPlainForm: boolean;
}

const CONTRACTED: Readonly<Record<string, Agreement[]>> = {
  im: ['masculine', 'neuter'],
  am: ['masculine', 'neuter'],
  zum: ['masculine', 'neuter'],
  vom: ['masculine', 'neuter'],
  beim: ['masculine', 'neuter'],
  ins: ['neuter'],
  ans: ['neuter'],
  zur: ['feminine'],
};
const GENITIVES: Readonly<Record<string, Agreement[]>> = {
  des: ['masculine', 'neuter'],
  der: ['feminine', 'plural'],
  eines: ['masculine', 'neuter'],
  einer: ['feminine'],
};

/** Articles that leave at most two genders. */
const SHOWS_GENDER = /^(?:de[rnm]|die|das|eine?[nmr]?|im|am|zum|zur|vom|beim|ins|ans)$/;

const PRONOUN_OF: Readonly<Record<Gender, string>> = { masculine: 'er', feminine: 'sie', neuter: 'es' };

/** There is one of them in a city, so that a clause behind it picks nothing out. */
const UNIQUE =
  /^(?:stadtverwaltung|stadtbibliothek|stadtbücherei|rathaus|bürgeramt|bürgerbüro|standesamt|ordnungsamt|jugendamt|sozialamt|gesundheitsamt|ausländerbehörde|volkshochschule|jobcenter|bundesregierung|landesregierung|bundestag|stadtrat|gemeinderat|kreistag|europäische|marktplatz|hauptbahnhof|stadtarchiv|stadtmuseum|stadttheater|agentur für arbeit|europa|deutschland)$/;

/** Stand for anybody or any time: the clause behind them is what is meant. */
const LIGHT =
  /^(?:tag|zeit|zeitpunkt|zeitraum|moment|mensch|person|frau|mann|art|weise|fall|grund|sache|teil|punkt|alter|jahr|beispiel|möglichkeit|form|menge|zahl|anzahl|reihe|maße|weg|phase|rolle|stück|kritik|frage|idee|haltung|meinung|ansicht|situation|aufgabe|ziel)$/;
/** Behind an article, these say which one it is, so that the clause need not. */
const IDENTIFIES = /^(?:neue|diesjährige|geplante|beliebte|bekannte|jährliche|traditionelle|städtische)[nrsm]?$/;

/** An adjective that picks out. */
const PICKS_OUT = /^(?:erste|zweite|dritte|letzte|einzige|solche|bestimmte|andere|weitere|\p{Ll}+ste)[nrsm]?$/u;

/** The agreements that a noun phrase can have in any case. */
function possible({ determiner, noun }: NounPhrase, contraction: string | undefined): readonly Agreement[] {
  const gender = genderOf(noun.text);
  const byArticle =
    contraction !== undefined
      ? (CONTRACTED[contraction] ?? [])
      : determiner === undefined
        ? undefined
        : [
            ...(['nominative', 'accusative', 'dative'] as const).flatMap((one) => agreements(determiner, one)),
            ...(GENITIVES[determiner] ?? []),
          ];
  if (isPlural(noun.text)) return ['plural'];
  const byNoun: readonly Agreement[] = gender ? [gender, 'plural'] : ['masculine', 'feminine', 'neuter', 'plural'];
  return byNoun.filter((one) => byArticle?.includes(one) ?? true);
}

interface Place {
  phrase: NounPhrase;
  contraction: string | undefined;
  /** It stands right behind another phrase, and may belong to that: "ein Treffen im Rathaus", "der Rat der Stadt". */
  host?: Place;
}

/** The noun phrases of a clause, in order. */
function phrasesOf(tokens: readonly Token[], marks: { kept: readonly Span[]; quoted: readonly Span[] }): Place[] {
  const places: Place[] = [];
  let index = 0;
  while (index < tokens.length) {
    const before = tokens[index - 1]?.lower ?? '';
    const token = tokens[index];
    const opens =
      token !== undefined && (DETERMINERS.has(token.lower) || isCapital(token) || /e[nmrs]?$/.test(token.lower));
    const phrase = opens ? nounPhraseAt(tokens, index, marks) : undefined;
    if (phrase) {
      const host = places.at(-1);
      const isGenitive =
        host?.phrase.to === index &&
        host.phrase.determiner !== undefined &&
        /^(?:des|der|eines|einer)$/.test(phrase.determiner ?? '');
      const isBeside = isGenitive || (host?.phrase.to === index - 1 && FRONT_PREPOSITIONS.has(before));
      const contraction = Object.hasOwn(CONTRACTED, before) ? before : undefined;
      places.push({ phrase, contraction, ...(host && isBeside && { host }) });
      index = phrase.to;
    } else index += 1;
  }
  return places;
}

function isNamed({ noun, name }: NounPhrase, { kept }: PlainSentence): boolean {
  return name.length > 0 || kept.some(({ start, end }) => start <= noun.start && end >= noun.end);
}

/** Between the antecedent and its clause at most one noun phrase of another gender may stand. */
const MOST_BETWEEN = 1;

/**
 * The noun phrase at the end of a clause that a relative pronoun of one of these genders stands for. Undefined unless there
 * is one only, and the relative clause can be left out without a change of meaning: it is something new ("ein Kurs"), has a
 * name, or there is one of its kind.
 */
export function antecedentOf(
  sentence: PlainSentence,
  tokens: readonly Token[],
  genders: readonly Gender[],
): Antecedent | undefined {
  const places = phrasesOf(tokens, sentence);
  const fits = ({ phrase, contraction }: Place) =>
    possible(phrase, contraction).filter((one) => (genders as readonly Agreement[]).includes(one));
  for (const [back, place] of places
    .toReversed()
    .slice(0, MOST_BETWEEN + 1)
    .entries()) {
    const { phrase, contraction, host } = place;
    const found = fits(place);
    const [gender] = found;
    const own = genderOf(phrase.noun.text);
    if (gender === undefined || gender === 'plural') {
      // "ein Stau mit einem weiteren Auto, das": its own noun agrees, though its article does not stand right before it.
      const isOther =
        own === undefined ? SHOWS_GENDER.test(phrase.determiner ?? contraction ?? '') : !genders.includes(own);
      if (!isOther && !isPlural(phrase.noun.text)) return undefined;
      continue;
    }
    // Farther away, what agrees must be known to do so.
    if (back > 0 && own === undefined && !/^eine[nr]?$/.test(phrase.determiner ?? '')) return undefined;
    if (host && fits(host).length > 0) return undefined;
    const named = isNamed(phrase, sentence);
    const { determiner, noun, adjectives } = phrase;
    const isNew = determiner !== undefined && /^ein/.test(determiner);
    const identified = UNIQUE.test(noun.lower) || adjectives.some(({ lower }) => IDENTIFIES.test(lower));
    const isUnique = identified && (determiner !== undefined || contraction !== undefined);
    if (found.length > 1 || !(isNew || named || isUnique) || isInside(noun.start, sentence.quoted)) return undefined;
    if (LIGHT.test(noun.lower) || adjectives.some(({ lower }) => PICKS_OUT.test(lower))) return undefined;
    const isPlainForm = !/^(?:eines|des)$/.test(determiner ?? '') && (gender !== 'masculine' || isStable(noun.text));
    return { phrase, gender, isNamed: named, isPlainForm };
  }
  return undefined;
}

const NOT_SUBJECT = /^(?:den|dem|des|(?:ein|kein|ihr|sein|unser|dies|jed)e[nms])$/;

/** Whether a pronoun for the antecedent could mean the subject of the clause, or something else that is no object for certain. */
export function isPronounOpen(
  sentence: PlainSentence,
  tokens: readonly Token[],
  { phrase: own, gender }: Antecedent,
): boolean {
  return (
    tokens.some(({ lower }) => PRONOUN_OF[gender] === lower) ||
    phrasesOf(tokens, sentence).some(({ phrase: { determiner, from, noun, to } }) => {
      if (from <= own.from && own.from < to) return false;
      if (FRONT_PREPOSITIONS.has(tokens[from - 1]?.lower ?? '') || NOT_SUBJECT.test(determiner ?? '')) return false;
      const other = genderOf(noun.text);
      // "zeigt Bilder": a bare noun behind the verb is an object.
      if (other === undefined && determiner === undefined && from > 0) return false;
      return !isPlural(noun.text) && (other === undefined || other === gender);
    })
  );
}
