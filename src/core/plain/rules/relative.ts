import { letterPattern } from '../../text/letter-pattern.ts';
import { type Antecedent, antecedentOf, isPronounOpen } from '../antecedent.ts';
import { type Clause, canBeFinite, clausesOf } from '../clauses.ts';
import { FRONT_PREPOSITIONS, JOINING } from '../german/front-words.ts';
import type { Gender } from '../german/noun-gender.ts';
import { readFinalClause } from '../main-clause.ts';
import { behindGenitives, nounPhraseAt } from '../noun-phrase.ts';
import { type Body, bodyOf, textOf } from '../pieces.ts';
import { asMain, behindPronoun, roleOf } from '../relative-clause.ts';
import type { SentenceRule } from '../rule.ts';
import { type PlainSentence, wordCount } from '../sentence.ts';
import { readStatement, type Statement } from '../statement.ts';

const LEAST_WORDS = 9;

/** The clause may say which one is meant, needed or allowed: it must stay. */
const PICKING = letterPattern(
  /^(?:kein\p{Ll}*|nicht|nie|niemals|kaum|nur|jede[nmrs]?|wie|als|ob|so|solch\p{Ll}*|brauch\p{Ll}*|benötig\p{Ll}*|such\p{Ll}*|gesucht|muss|müssen|musste\p{Ll}*|soll|sollen|sollte\p{Ll}*|darf|dürfen|möchte\p{Ll}*|will|wollen|wünsch\p{Ll}*|erforder\p{Ll}*|braucht|wäre\p{Ll}*|hätte\p{Ll}*|würde\p{Ll}*|könnte\p{Ll}*|ohne|wer|falls|wenn|zwischen)$/u,
);

/** "gehört zu den ersten Schulen, die", "eine der Schulen, die": the clause is about all of them. */
const AMONG =
  /(?<!\p{L})(?:(?:zu|unter|von) den|(?:eine[rsmn]?|keine[rsmn]?|jede[rsmn]?|erste[rsn]?|viele|einige|\p{Ll}+ste[rsn]?) (?:der|von|dieser|unserer))(?!\p{L})/u;

const ARTICLES: Readonly<Record<Gender, string>> = { masculine: 'der', feminine: 'die', neuter: 'das' };
const PRONOUNS: Readonly<Record<Gender, string>> = { masculine: 'er', feminine: 'sie', neuter: 'es' };

/** The genders that a pronoun can have for an antecedent in the singular. */
function gendersOf({ opener, preposition }: Clause): Gender[] {
  if (opener === 'das') return ['neuter'];
  if (opener === 'die') return ['feminine'];
  if (opener === 'den') return ['masculine'];
  if (opener === 'dem' && preposition !== undefined) return ['masculine', 'neuter'];
  if (opener === 'der') return [preposition === undefined ? 'masculine' : 'feminine'];
  return [];
}

/** The noun with its name as it is repeated: "Verein Lindenhilfe". */
function nounOf({ text }: PlainSentence, { phrase, isNamed }: Antecedent): string {
  return isNamed ? textOf(text, [phrase.noun, ...phrase.name]) : phrase.noun.text;
}

function asSubject(sentence: PlainSentence, antecedent: Antecedent): string {
  const { phrase, gender, isPlainForm, isNamed } = antecedent;
  if (!isPlainForm) return PRONOUNS[gender];
  if (isNamed && phrase.determiner === undefined) return PRONOUNS[gender];
  return `${ARTICLES[gender]} ${nounOf(sentence, antecedent)}`;
}

/** "den der Verein anbietet" → "Der Verein bietet den Kurs an." */
function fromObject(sentence: PlainSentence, tokens: Clause['tokens'], object: string): string | undefined {
  const [first, second] = tokens;
  if (!first || !second) return undefined;
  if (/^(?:man|wir|er|ich|sie)$/.test(first.lower)) return asMain(sentence, tokens.slice(1), first.text, object);
  const phrase = nounPhraseAt(tokens, 0, sentence);
  if (!phrase || !/^(?:die|das|ein|eine|unser|unsere)$/.test(phrase.determiner ?? '')) return undefined;
  const rest = tokens.slice(phrase.to);
  // "den ein Künstler aus Köln malt": what belongs to the subject must not come behind the object.
  const behind = rest[0]?.lower ?? '';
  if (/^(?:der|des|und|oder|sowie|beziehungsweise|den|dem|sich)$/.test(behind)) return undefined;
  if (FRONT_PREPOSITIONS.has(behind) && !/^(?:am|im|ab|seit)$/.test(behind)) return undefined;
  return asMain(sentence, rest, textOf(sentence.text, tokens.slice(0, phrase.to)), object);
}

/** A relative clause as a sentence of its own; `main` is what its antecedent stands in. */
function toSentence(sentence: PlainSentence, clause: Clause, main: Clause['tokens']): string | undefined {
  const final = readFinalClause(sentence.text, behindPronoun(clause));
  const isSingular =
    clause.preposition !== undefined ||
    clause.opener === 'den' ||
    final?.readings.some(({ number }) => number === 'singular');
  const antecedent = isSingular ? antecedentOf(sentence, main, gendersOf(clause)) : undefined;
  if (!final || !antecedent) return undefined;
  const tokens = behindPronoun(clause);
  const { opener = '', preposition } = clause;
  const { isPlainForm, isNamed, phrase } = antecedent;
  const isNameOnly = isNamed && phrase.determiner === undefined;
  const noun = nounOf(sentence, antecedent);
  if (preposition !== undefined) {
    // "mit dem Hefte oder ein Buch gekauft wird": which of them the verb agrees with is not certain.
    const isJoined = tokens.some(({ lower }) => JOINING.test(lower));
    const isSingularVerb = final.readings.every(({ number }) => number === 'singular');
    if (!isPlainForm || isNameOnly || (isJoined && isSingularVerb)) return undefined;
    return asMain(sentence, tokens, `${preposition} ${opener} ${noun}`);
  }
  const role = roleOf(sentence, opener, tokens, final);
  if (role === 'subject') {
    const subject = asSubject(sentence, antecedent);
    // "Die Galerie wurde von der Firma X gebaut, die …": "Sie" would be the gallery.
    if (subject === PRONOUNS[antecedent.gender] && isPronounOpen(sentence, main, antecedent)) return undefined;
    return asMain(sentence, tokens, subject);
  }
  if (role !== 'object' || !isPlainForm || isNameOnly) return undefined;
  return fromObject(sentence, tokens, `${opener} ${noun}`);
}

/** "Ein Café ist ein Ort, an dem …": without its clause the sentence would say nothing. */
function saysOnlyKind({ tokens, verb, readings }: Statement): boolean {
  const rest = tokens.slice(verb + 1);
  return rest.length <= 2 && readings.some(({ infinitive }) => infinitive === 'sein');
}

/** The clause is last, or has only its own clauses behind it. */
function atEnd(sentence: PlainSentence, { tokens: all, end }: Body, clauses: readonly Clause[]): string[] | undefined {
  const at = clauses.findIndex(({ kind }) => kind === 'relative');
  const clause = clauses[at];
  const [before, behind] = [clauses.slice(0, at), clauses.slice(at + 1)];
  if (!clause || !before.every(({ kind, mark }) => /^(?:main|fragment)$/.test(kind) && mark === ',')) return undefined;
  if (!behind.every(({ kind }) => kind === 'subordinate' || kind === 'infinitive')) return undefined;
  const tokens = all.filter(({ start }) => start < (before.at(-1)?.end ?? 0));
  const statement = readStatement(tokens);
  if (!statement || /^(?:clause|none)$/.test(statement.front)) return undefined;
  if (tokens.some(({ lower }) => PICKING.test(lower)) || saysOnlyKind(statement)) return undefined;
  if (AMONG.test(textOf(sentence.text, tokens))) return undefined;
  const made = toSentence(sentence, clause, tokens);
  if (!made) return undefined;
  const tail = behind.length > 0 ? `, ${sentence.text.slice(behind[0]?.start, behind.at(-1)?.end)}` : '';
  return [`${textOf(sentence.text, tokens)}.`, `${made.slice(0, -1)}${tail}${end}`];
}

/** The clause stands behind a subject of which there is one only: "Der Verein Lindenhilfe, der 1990 entstand, sucht …" */
function inserted(sentence: PlainSentence, { end }: Body, clauses: readonly Clause[]): string[] | undefined {
  const [front, clause, rest] = clauses;
  if (front?.mark !== ',' || clause?.mark !== ',' || !rest || clause.kind !== 'relative') return undefined;
  const phrase = nounPhraseAt(front.tokens, 0, sentence);
  const isWhole = phrase && behindGenitives(front.tokens, phrase, sentence) === front.tokens.length;
  const isNew = /^(?:ein|kein|jed)/.test(phrase?.determiner ?? '');
  if (!isWhole || isNew || !canBeFinite(rest.tokens[0]) || sentence.quoted.length > 0) return undefined;
  const made = clause.preposition === undefined ? toSentence(sentence, clause, front.tokens) : undefined;
  if (!made) return undefined;
  const whole = sentence.text.slice(rest.start, clauses.at(-1)?.end);
  return [`${textOf(sentence.text, front.tokens)} ${whole}${end}`, made];
}

/** "A gibt ein Programm, das B." → "A gibt ein Programm. Das Programm B." */
export const relative: SentenceRule = {
  id: 'relative',
  does: 'A relative clause at the end that says something more of a new or named thing becomes a sentence.',
  kind: 'sentence',
  rebuild(sentence) {
    const body = bodyOf(sentence);
    if (!body || body.end === ':' || wordCount(sentence) < LEAST_WORDS) return undefined;
    const clauses = clausesOf(sentence);
    return atEnd(sentence, body, clauses) ?? inserted(sentence, body, clauses);
  },
};
