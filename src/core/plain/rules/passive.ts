import { isPreposition } from '../../text/readability/subordinators.ts';
import { isCapital, type Token } from '../../text/readability/tokens.ts';
import { asAccusative, fromAccusative, fromDative, type Subject } from '../case-forms.ts';
import { isAgent } from '../german/agents.ts';
import { DETERMINERS, FRONT_PREPOSITIONS, JOINING } from '../german/front-words.ts';
import { conjugate, type GrammaticalNumber, participleOf } from '../german/verbs.ts';
import { behindGenitives, type NounPhrase, nounPhraseAt } from '../noun-phrase.ts';
import { bodyOf, textOf } from '../pieces.ts';
import type { SentenceRule } from '../rule.ts';
import type { PlainSentence } from '../sentence.ts';

const WERDEN: Readonly<Record<string, { tense: 'present' | 'past'; number: GrammaticalNumber }>> = {
  wird: { tense: 'present', number: 'singular' },
  werden: { tense: 'present', number: 'plural' },
  wurde: { tense: 'past', number: 'singular' },
  wurden: { tense: 'past', number: 'plural' },
};

/** A noun phrase with its genitives. */
interface Stretch {
  phrase: NounPhrase;
  /** Index behind it. */
  to: number;
}

function stretchAt(sentence: PlainSentence, tokens: readonly Token[], from: number): Stretch | undefined {
  const phrase = nounPhraseAt(tokens, from, sentence);
  const to = phrase && behindGenitives(tokens, phrase, sentence);
  return phrase && to !== undefined ? { phrase, to } : undefined;
}

interface Doer extends Subject {
  /** Index of "von" or "durch". */
  from: number;
  /** Index behind the doer. */
  to: number;
}

/** The doer: "von der Stadt", "vom Verein", "durch den Verein", with genitives behind it. The only one in the sentence. */
function doerOf(sentence: PlainSentence, tokens: readonly Token[], first: number): Doer | undefined {
  const places = tokens.flatMap(({ lower }, index) =>
    /^(?:von|vom|durch)$/.test(lower) && index >= first ? [index] : [],
  );
  const [from] = places;
  if (from === undefined || places.length > 1) return undefined;
  const preposition = tokens[from]?.lower ?? '';
  const found = stretchAt(sentence, tokens, from + 1);
  // "von seiner Familie": whose, the old subject says; in front it would be said of nobody.
  if (!found || !isAgent(found.phrase.noun.text) || /^(?:sein|ihr)/.test(found.phrase.determiner ?? ''))
    return undefined;
  const { phrase, to } = found;
  // "von der Stadt oder dem Land": both act.
  // "von der Firma Holz aus Lindenfurt", "von Holz & Sohn": more of its name or another phrase.
  const next = tokens[to];
  if (next?.kind !== 'word' || isCapital(next) || JOINING.test(next.lower)) return undefined;
  if (isPreposition(next.lower) || FRONT_PREPOSITIONS.has(next.lower)) return undefined;
  const subject =
    preposition === 'durch' ? fromAccusative(sentence.text, phrase) : fromDative(sentence.text, phrase, preposition);
  if (!subject) return undefined;
  const genitives = textOf(sentence.text, tokens.slice(phrase.to, to));
  return { ...subject, text: genitives === '' ? subject.text : `${subject.text} ${genitives}`, from, to };
}

/** Where the old subject stands: before the verb, or right behind it when something else stands before. */
function patientOf(sentence: PlainSentence, tokens: readonly Token[], verb: number): Stretch | undefined {
  const front = stretchAt(sentence, tokens, 0);
  // "Den Kindern werden Bücher geschenkt": they are no subject. "Vorab werden die Wege gesperrt": a subject comes later.
  const isOther = /^(?:den|dem|des|\p{Ll}+e[nm])$/u.test(front?.phrase.determiner ?? '');
  const isBare = front?.phrase.determiner === undefined && DETERMINERS.has(tokens[verb + 1]?.lower ?? '');
  if (front?.to === verb) return isOther || isBare ? undefined : front;
  const first = tokens[0]?.lower ?? '';
  const isAdverbial =
    /^(?:am|im|seit|ab|in|nach|vor|bis|zum|zur|dort|hier|dabei|dazu|damit|heute|morgen|gestern|zudem|außerdem|derzeit|aktuell|zurzeit|anschließend|danach|deshalb|daher|so|dann|bei|beim)$/;
  return isAdverbial.test(first) ? stretchAt(sentence, tokens, verb + 1) : undefined;
}

const isDefinite = ({ determiner }: NounPhrase) =>
  /^(?:der|die|das|dies\p{Ll}+|jed\p{Ll}+|ihre?|seine?|unsere?)$/u.test(determiner ?? '');

const FOCUS =
  /^(?:auch|nur|selbst|sogar|allein|erst|schon|gerade|allem|insbesondere|besonders|ausschließlich|hauptsächlich|überwiegend|teils|teilweise)$/;

function toActive(sentence: PlainSentence, tokens: readonly Token[], verb: number): string | undefined {
  const { text } = sentence;
  const form = WERDEN[tokens[verb]?.lower ?? ''];
  const last = tokens.at(-1);
  const infinitive = last && !isCapital(last) ? participleOf(last.lower) : undefined;
  const patient = form && patientOf(sentence, tokens, verb);
  // "Ihr Antrag" in front may be yours or theirs: it could not be written small.
  if (/^ihr/.test(tokens[0]?.lower ?? '')) return undefined;
  if (!form || !infinitive || !patient) return undefined;
  const isFront = patient.phrase.from === 0;
  const middle = isFront ? verb + 1 : patient.to;
  const doer = doerOf(sentence, tokens, middle);
  const object = asAccusative(text, patient.phrase, form.number);
  const active = doer && conjugate(infinitive, form.tense, doer.number);
  if (!doer || !object || !active) return undefined;
  const genitives = textOf(text, tokens.slice(patient.phrase.to, patient.to));
  const whole = lowerFirst(`${object} ${genitives}`.trim(), patient.phrase);
  const [before, behind] = [tokens.slice(middle, doer.from), tokens.slice(doer.to, -1)];
  // Pronouns, negations and second verbs have their own places.
  if (
    [...before, ...behind].some(({ lower }) =>
      /^(?:sich|nicht|ihm|ihnen|ihr|aber|werden|worden|als|wie|zu)$/.test(lower),
    )
  )
    return undefined;
  // "wird auch vom Amt genutzt": in front of the doer it says something of the doer.
  if (FOCUS.test(before.at(-1)?.lower ?? '') || joinsVerbs(tokens)) return undefined;
  const adverbials = [before, behind].map((part) => textOf(text, part)).filter((part) => part !== '');
  const rest = isDefinite(patient.phrase) ? [whole, ...adverbials] : [...adverbials, whole];
  const words = isFront
    ? [doer.text, active.verb, ...rest, active.prefix]
    : [textOf(text, tokens.slice(0, verb)), active.verb, doer.text, ...rest, active.prefix];
  return words.filter((word) => word !== '').join(' ');
}

/** "wird geplant und gebaut": the doer may belong to one of the verbs only. */
function joinsVerbs(tokens: readonly Token[]): boolean {
  return tokens.some(({ lower }, index) => {
    if (!JOINING.test(lower)) return false;
    const before = tokens[index - 1];
    return index >= tokens.length - 2 || (!isCapital(before) && participleOf(before?.lower ?? '') !== undefined);
  });
}

/** The article of an old front is written small; a noun without article keeps its capital. */
function lowerFirst(text: string, { from, determiner, adjectives }: NounPhrase): string {
  const isSmall = from === 0 && (determiner !== undefined || adjectives.length > 0);
  return isSmall ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** "Der Kurs wird von der Stadt gefördert." → "Die Stadt fördert den Kurs." */
export const passive: SentenceRule = {
  id: 'passive',
  does: 'A passive with a named doer becomes active: "wird von der Stadt gefördert" to "Die Stadt fördert".',
  kind: 'sentence',
  rebuild(sentence) {
    const body = bodyOf(sentence);
    if (!body || body.end === ':') return undefined;
    const { tokens } = body;
    if (tokens.some(({ text }) => /^[,;:–—()[\]]$/.test(text))) return undefined;
    const verbs = tokens.flatMap(({ lower }, index) => (Object.hasOwn(WERDEN, lower) ? [index] : []));
    const [verb] = verbs;
    if (verb === undefined || verbs.length > 1) return undefined;
    const active = toActive(sentence, tokens, verb);
    return active === undefined ? undefined : [active + body.end];
  },
};
