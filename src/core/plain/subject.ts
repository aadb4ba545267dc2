import { isCapital, type Token } from '../text/readability/tokens.ts';
import { DETERMINERS, FRONT_PREPOSITIONS, SUBJECT_PRONOUNS } from './german/front-words.ts';
import { type Gender, genderOf } from './german/noun-gender.ts';
import { personNoun } from './german/person-nouns.ts';
import { type GrammaticalNumber, participleOf } from './german/verbs.ts';
import { mayBeActedOn } from './object-front.ts';
import type { Statement } from './statement.ts';

/** Quantities and negations do not survive being said twice: "Kein Kind …", "Nur ein Kurs …". */
const NOT_TO_BE_REPEATED =
  /^(?:kein\p{Ll}*|nur|wer|was|niemand|nichts|jede\p{Ll}*|manche\p{Ll}*|wenige\p{Ll}*|weder|sowohl|weniger|entweder)$/u;

/** What is certainly the subject when it stands right behind the verb: then the front is something else. */
const SUBJECT_BEHIND = /^(?:ich|er|wir|man|es|sie|der|ein|dieser|jeder|mein|unser|ihr|sein|kein|niemand)$/;

/** Often have their object in front: "Die Leitung übernimmt Anna Weber". */
const OBJECT_FIRST = new Set(
  'leiten übernehmen tragen organisieren veranstalten moderieren gestalten begleiten ausrichten'.split(' '),
);

/** Whether "die" or "das" may be an object: the verb does not agree with a plural, or a name follows the verb. */
function mayBeObject({ tokens, verb, readings }: Statement): boolean {
  const [first] = tokens;
  if (first?.lower !== 'die' && first?.lower !== 'das') return false;
  const noun = tokens.find((token, index) => index > 0 && isCapital(token))?.lower ?? '';
  const isSingular = readings.every(({ number }) => number === 'singular');
  if (first.lower === 'die' && isSingular && /(?:en|er|s)$/.test(noun)) return true;
  const hasName = isCapital(tokens[verb + 1]) && isCapital(tokens[verb + 2]);
  return hasName || readings.some(({ infinitive }) => OBJECT_FIRST.has(infinitive));
}

/** "Geplant ist die Schule": a participle or adjective in front, whose capital makes it no noun. */
function isPredicate([first, second]: readonly Token[]): boolean {
  if (!first || second) return false;
  return (
    participleOf(first.lower) !== undefined ||
    /^(?:neu|klar|offen|gut|schön|fertig|wichtig|nötig|notwendig|gültig|zuständig|günstig|abhängig)$/.test(first.lower)
  );
}

const SAYS_NUMBER: Record<string, GrammaticalNumber> = {
  der: 'singular',
  das: 'singular',
  ein: 'singular',
  eine: 'singular',
};

/** The subject of a statement, if it is certainly what stands before the verb, with its number. */
export function frontSubject(
  statement: Statement,
): { tokens: readonly Token[]; number: GrammaticalNumber } | undefined {
  const { tokens, front, verb, readings } = statement;
  if (front !== 'noun' && front !== 'pronoun') return undefined;
  const subject = tokens.slice(0, verb);
  if (subject.some(({ lower, text }) => NOT_TO_BE_REPEATED.test(lower) || text === ',')) return undefined;
  // "das Amt oder die Schule": neither is meant alone.
  if (subject.some(({ lower }) => /^(?:oder|beziehungsweise|bzw\.?)$/.test(lower))) return undefined;
  const behind = tokens[verb + 1];
  if (behind && SUBJECT_BEHIND.test(behind.lower) && !isPersonal(subject)) return undefined;
  if (mayBeObject(statement) || mayBeActedOn(statement) || isPredicate(subject)) return undefined;
  const numbers = new Set(readings.map(({ number }) => number));
  const [number] = numbers;
  if (number === undefined || numbers.size > 1) return undefined;
  const first = subject[0]?.lower ?? '';
  if (
    /^(?:den|dem|des|einen|einem|einer|eines|diesen|diesem|meinen|seinem|ihrem|ihren|seinen|allen|vielen)$/.test(first)
  ) {
    return undefined;
  }
  const isJoined = subject.some(({ lower }) => lower === 'und' || lower === 'sowie');
  if (number === 'plural' && SAYS_NUMBER[first] && !isJoined) return undefined;
  return { tokens: subject, number };
}

function isPersonal(subject: readonly Token[]): boolean {
  return subject.length === 1 && /^(?:er|ich|wir|man)$/.test(subject[0]?.lower ?? '');
}

/** A subject of more words would be tiring to read twice. */
const MOST_REPEATED = 6;

const ARTICLE = /^(?:der|die|das)$/;

/** The gender that a nominative in the singular shows: "der", "das", "ein neues". */
function pronounOf(subject: readonly Token[], number: GrammaticalNumber): string | undefined {
  if (number === 'plural') return 'Sie';
  const [first, second] = subject;
  if (/^(?:der|dieser)$/.test(first?.lower ?? '')) return 'Er';
  if (/^(?:die|eine|diese|ihre|seine|unsere|meine)$/.test(first?.lower ?? '')) return 'Sie';
  if (/^(?:das|dieses)$/.test(first?.lower ?? '')) return 'Es';
  if (/^(?:ein|ihr|sein|unser|mein)$/.test(first?.lower ?? '') && second && !isCapital(second)) {
    if (/er$/.test(second.lower)) return 'Er';
    if (/es$/.test(second.lower)) return 'Es';
  }
  return undefined;
}

/**
 * How the subject is named again in a sentence of its own: "Die Stadt" stays, a long one is cut to article and noun, or
 * becomes a pronoun where its gender is certain.
 */
export function nameAgain(text: string, subject: readonly Token[], number: GrammaticalNumber): string | undefined {
  const [first, last] = [subject[0], subject.at(-1)];
  if (!first || !last) return undefined;
  const whole = text.slice(first.start, last.end);
  const hasMarks = subject.some(({ kind }) => kind === 'mark');
  if (subject.length === 1 && SUBJECT_PRONOUNS.has(first.lower)) {
    return /^(?:er|sie|es|ich|wir|man)$/.test(first.lower) ? whole : pronounOf(subject, number);
  }
  const isDefinite = ARTICLE.test(first.lower);
  // "Ein Zeuge … Ein Zeuge" would be two.
  const isNew = /^eine?$/.test(first.lower);
  const isName = subject.length <= 3 && subject.every(isCapital) && number === 'singular' && !isDefinite && !isNew;
  if (isName) return whole;
  if (isDefinite && subject.length <= 3 && !hasMarks) {
    // "Der neue Kurs … Der Kurs": which one has been said.
    return subject.length === 3 && !isCapital(subject[1]) ? `${first.text} ${last.text}` : whole;
  }
  // "Die Hälfte der Mitglieder … Die Hälfte" could be the other one.
  if (PART.test(subject.find((token, index) => index > 0 && isCapital(token))?.lower ?? '')) return undefined;
  // "Die Räumung und Sperrung des Weges": with its head alone half of it would be lost.
  if (number === 'singular' && subject.some(({ lower }) => lower === 'und' || lower === 'sowie'))
    return isDefinite && subject.length <= MOST_REPEATED && !hasMarks ? whole : undefined;
  if (number === 'singular' && subject.length > 3) return headOf(subject) ?? clearPronoun(subject);
  return pronounOf(subject, number);
}

const GENDERS: Readonly<Record<string, Gender>> = { Er: 'masculine', Sie: 'feminine', Es: 'neuter' };

/** The pronoun of a long subject, unless another noun in it has that gender, too. */
function clearPronoun(subject: readonly Token[]): string | undefined {
  const pronoun = pronounOf(subject, 'singular');
  const [, ...others] = subject.filter((token, index) => index > 0 && isCapital(token));
  const isClear = others.every(({ text }) => {
    const gender = genderOf(text);
    return gender !== undefined && gender !== GENDERS[pronoun ?? ''];
  });
  return isClear ? pronoun : undefined;
}

const MEASURES =
  /^(?:(?:kilo|zenti|milli)?meter|quadratmeter|kubikmeter|hektar|tonnen?|kilo(?:gramm)?|gramm|liter|grad|euro|prozent|millionen|milliarden|jahren?|monaten?|wochen?|tagen?|stunden?|minuten?|seiten|zeilen|stufen|stockwerken?)$/;
const MEASURED = /^(?:lang|alt|hoch|hoh|breit|tief|groß|schwer|dick|dauernd|teuer|teur|weit|entfernt)(?:e[nrs]?)$/;

/** A part of what is named behind it. */
const PART = /(?:hälfte|teil|drittel|viertel|fünftel|mehrheit|mehrzahl|vielzahl|reihe|menge|rest)$/;

/** Index behind "14 Kilometer lange", which stands behind the article; 1 if nothing is measured there. */
function behindMeasure(subject: readonly Token[]): number {
  const measure = subject.findIndex(({ lower }, index) => index > 0 && MEASURES.test(lower));
  const isMeasured = measure > 0 && MEASURED.test(subject[measure + 1]?.lower ?? '');
  return isMeasured ? measure + 2 : 1;
}

/** "Die Bibliothek der Dinge": a genitive right behind a thing is part of its name; "die Leiterin der Schule" is clear alone. */
function behindName(subject: readonly Token[], noun: number): number {
  const isGenitive = /^(?:der|des)$/.test(subject[noun + 1]?.lower ?? '') && isCapital(subject[noun + 2]);
  const head = subject[noun]?.text ?? '';
  if (!isGenitive || /(?<!e)in$/.test(head) || personNoun(head)) return noun + 1;
  const behind = subject.findIndex((token, index) => index > noun + 1 && !isCapital(token));
  return behind < 0 ? subject.length : behind;
}

/** "Die Aktion mit Anna Weber …": the pronoun could mean her too, article and noun cannot. */
function headOf(subject: readonly Token[]): string | undefined {
  const [article] = subject;
  const from = behindMeasure(subject);
  const noun = subject.findIndex((token, index) => index >= from && isCapital(token));
  const isHead = article && ARTICLE.test(article.lower) && noun > 0 && !isCapital(subject[noun + 1]);
  const attributes = subject.slice(from, Math.max(noun, from));
  // "die in Lindenfurt gebaute Schule", "die 20 Meter im Park": the first noun is not what it is about.
  const isOther =
    MEASURES.test(subject[noun]?.lower ?? '') ||
    attributes.some(({ kind, lower }) => kind !== 'word' || DETERMINERS.has(lower) || FRONT_PREPOSITIONS.has(lower));
  return isHead && !isOther
    ? [article, ...subject.slice(noun, behindName(subject, noun))].map(({ text }) => text).join(' ')
    : undefined;
}
