import { isCapital, type Token } from '../../text/readability/tokens.ts';
import { isAgent } from '../german/agents.ts';
import { DEGREE_WORDS, DETERMINERS, FRONT_ADVERBS, FRONT_PREPOSITIONS, JOINING } from '../german/front-words.ts';
import { isPlural } from '../german/noun-gender.ts';
import { isNonFinite } from '../left-side.ts';
import { behindGenitives, nounPhraseAt } from '../noun-phrase.ts';
import { bodyOf, textOf } from '../pieces.ts';
import type { SentenceRule } from '../rule.ts';
import type { PlainSentence } from '../sentence.ts';
import { readStatement, type Statement } from '../statement.ts';
import { isNominative } from '../subject-behind.ts';

/** A front of more words hides who acts. */
const MOST_FRONT_WORDS = 6;
/** Shorter ones are easy wherever they stand. */
const LEAST_FRONT_WORDS = 2;

/** Reasons and circumstances: behind the subject they read as well. Times and places stay in front, where they are natural. */
const MOVABLE =
  /^(?:aufgrund|wegen|durch|mit|trotz|dank|angesichts|anlässlich|infolge|für|mithilfe|bei|unter|ohne|im rahmen|im zuge|in zusammenarbeit|in kooperation|zur|zum|um)$/;
/** They point at the sentence before, and keep their place. */
const POINTS_BACK =
  /^(?:dies\p{Ll}*|ihr\p{Ll}*|sein\p{Ll}*|solch\p{Ll}*|diesbezüglich|auch|nur|so|jedoch|zudem|außerdem|dabei|dafür|damit|dazu|insbesondere|besonders|nicht|kein\p{Ll}*|neben|was|wer)$/u;

/** They take up what stands in front: "mit dem Anbau gehört die Schule damit zu …". */
const GIVES_REASON = /^(?:deshalb|daher|deswegen|darum|damit|somit|dadurch)$/;

/** With these a second noun may be the subject; with "sein" it may too, unless an adjective or participle is last. */
const NOT_MOVED = new Set(['heißen', 'gelten', 'bedeuten']);

/** With these, "Sie" behind the verb is a statement and no request. */
const SAYS_WITH_SIE = new Set(
  'können müssen dürfen sollen haben sein erhalten bekommen finden brauchen benötigen'.split(' '),
);

/** Times and dates are natural in front, however long. */
function isTime(front: readonly Token[]): boolean {
  const [first] = front;
  if (!FRONT_PREPOSITIONS.has(first?.lower ?? '')) return true;
  return front.some(
    ({ kind, lower }) =>
      kind === 'number' || /tags?$|^(?:jahr|jahre|jahren|uhr|woche|wochen|monat|monate|monaten)$/.test(lower),
  );
}

function isMovable([first, second]: readonly Token[]): boolean {
  return MOVABLE.test(first?.lower ?? '') || MOVABLE.test(`${first?.lower} ${second?.lower}`);
}

/** Adverbs and adjectives by their ending, and short ones. */
const ADVERBIAL =
  /(?:lich|ig|isch|weise|los|bar|sam|haft|\p{L}{3}e[nrs]?|mals|wärts|frei|fertig)$|^(?:nicht|wieder|sich|es|uns|voll|gut|gern|weit|zu|klar|ganz|stark|oft|still|hoch|sofort|weiterhin|erneut|gleich|selbst|vorerst|zusammen|gemeinsam)$/u;

/** What may follow a subject without belonging to it: an adverb, a second verb, an object. */
function endsSubject(tokens: readonly Token[], index: number): boolean {
  const [token, next] = [tokens[index], tokens[index + 1]];
  if (!token) return true;
  // "die Sitzung am 3. Mai": a time or place may belong to the subject.
  if (FRONT_PREPOSITIONS.has(token.lower) || token.kind !== 'word') return false;
  if (FRONT_ADVERBS.has(token.lower)) return true;
  if (isCapital(token)) return isPlural(token.text);
  // "die Übergabe jeglicher Daten": a genitive belongs to the subject.
  if (/er$/.test(token.lower) && (isCapital(next) || /e[nr]$/.test(next?.lower ?? ''))) return false;
  if (JOINING.test(token.lower) || /^(?:der|des|sich|als|wie)$/.test(token.lower)) return false;
  // What is not known may be a name: "das Paket mdadm".
  return (
    DETERMINERS.has(token.lower) || DEGREE_WORDS.has(token.lower) || ADVERBIAL.test(token.lower) || isNonFinite(token)
  );
}

/** Index behind the subject that stands right behind the verb; undefined if its extent or case is not certain. */
function behindSubject(sentence: PlainSentence, { tokens, verb, readings }: Statement): number | undefined {
  const [first] = readings;
  const pronoun = tokens[verb + 1];
  const isBeing = readings.some(({ infinitive }) => infinitive === 'sein' || infinitive === 'werden');
  if (isBeing && isCapital(tokens.at(-1))) return undefined;
  if (!first || !pronoun || readings.some(({ infinitive }) => NOT_MOVED.has(infinitive))) return undefined;
  // "Bei Fragen rufen Sie an" asks to do it.
  if (pronoun.text === 'Sie' && !readings.some(({ infinitive }) => SAYS_WITH_SIE.has(infinitive))) return undefined;
  if (/^(?:wir|man|er|Sie)$/.test(pronoun.text)) return verb + 2;
  const phrase = nounPhraseAt(tokens, verb + 1, sentence);
  // In front, "kein Antrag" would deny more than behind the verb.
  // "ihre" would be said before whose.
  if (!phrase || /^(?:kein|jed|ihr|sein)/.test(phrase.determiner ?? '')) return undefined;
  // "Für den Einsatz wird ein Entgelt gezahlt": what is new stands behind what is known, unless it acts.
  if (/^eine?$/.test(phrase.determiner ?? '') && !isAgent(phrase.noun.text)) return undefined;
  const isSingular = readings.every(({ number }) => number === 'singular');
  if (!isSingular && readings.some(({ number }) => number === 'singular')) return undefined;
  if (!isNominative(phrase, sentence, isSingular)) return undefined;
  const end = behindGenitives(tokens, phrase, sentence);
  return end !== undefined && endsSubject(tokens, end) ? end : undefined;
}

/** "bleibt gesperrt und der Eingang geschlossen": what stands in front belongs to both halves. */
function joinsMore(rest: readonly Token[]): boolean {
  return rest.some(
    ({ lower }, index) =>
      JOINING.test(lower) &&
      (!isCapital(rest[index - 1]) ||
        DETERMINERS.has(rest[index + 1]?.lower ?? '') ||
        FRONT_PREPOSITIONS.has(rest[index + 1]?.lower ?? '')),
  );
}

/** Written small at its new place, unless it is a name. */
function small(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** "Wegen der Bauarbeiten bleibt das Bad heute zu." → "Das Bad bleibt wegen der Bauarbeiten heute zu." */
export const directOrder: SentenceRule = {
  id: 'direct-order',
  does: 'A long phrase in front of the verb moves behind it, so that the sentence begins with who acts.',
  kind: 'sentence',
  rebuild(sentence) {
    const body = bodyOf(sentence);
    const statement = body && readStatement(body.tokens);
    if (!body || statement?.front !== 'adverbial') return undefined;
    const { tokens, verb } = statement;
    const front = tokens.slice(0, verb);
    const words = front.filter(({ kind }) => kind !== 'mark').length;
    if (words <= (isMovable(front) ? LEAST_FRONT_WORDS : MOST_FRONT_WORDS)) return undefined;
    if (!isMovable(front) && isTime(front)) return undefined;
    if (sentence.quoted.length > 0 || tokens.some(({ text }) => /^[,;:–—()]$/.test(text))) return undefined;
    if (front.some(({ lower }) => POINTS_BACK.test(lower))) return undefined;
    const end = behindSubject(sentence, statement);
    if (end === undefined || end >= tokens.length || joinsMore(tokens.slice(end))) return undefined;
    // "Die Stadt bedankt sich bei …": the pronoun stays at the verb.
    const rest = tokens.slice(/^(?:sich|ihn|ihm|ihnen|uns|es)$/.test(tokens[end]?.lower ?? '') ? end + 1 : end);
    // "Er legte mit 88 Jahren 2016 …": two times side by side. "wegen der Arbeiten deshalb": two reasons.
    if (rest[0]?.kind === 'number' || GIVES_REASON.test(rest[0]?.lower ?? '')) return undefined;
    const pronoun = tokens.slice(end, tokens.length - rest.length);
    const parts = [tokens.slice(verb + 1, end), [tokens[verb]], pronoun].map((part) =>
      textOf(
        sentence.text,
        part.filter((token) => token !== undefined),
      ),
    );
    const moved = small(textOf(sentence.text, front));
    return [[...parts, moved, textOf(sentence.text, rest)].filter((part) => part !== '').join(' ') + body.end];
  },
};
