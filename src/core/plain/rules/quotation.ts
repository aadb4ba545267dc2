import { isCapital, type Token } from '../../text/readability/tokens.ts';
import { SPEECH_VERBS } from '../german/speech-verbs.ts';
import { finiteReadings } from '../german/verbs.ts';
import { textOf } from '../pieces.ts';
import type { SentenceRule } from '../rule.ts';
import type { PlainSentence, Span } from '../sentence.ts';
import { verbReadings } from '../verb-behind-phrase.ts';

/** Stand beside the verb of saying, not inside the speaker's name: "sagt Anna Weber heute". */
const BESIDE =
  /^(?:heute|gestern|dazu|abschließend|außerdem|zudem|weiter|auch|anlässlich|bei|beim|zum|zur|nach|während|gegenüber)$/;
/** May join two parts of a speaker's name. Other prepositions may belong to the verb: "sagt Weber im Rathaus". */
const UNCERTAIN = /^(?:in|im|an|am|auf|mit|über|vor|zu|unter|durch|seit|ab|um|es|man|und|wie|laut)$/;

const isVerb = (token: Token) =>
  token.kind === 'word' && /^\p{Ll}/u.test(token.text) && finiteReadings(token.lower).length > 0;

/** The quotation with a mark at its end, between the marks it had. */
function closed(quotation: string): string {
  const inner = quotation.slice(1, -1).replace(/[.,]$/, '');
  return `${quotation.charAt(0)}${inner}${/[.!?…]$/.test(inner) ? '' : '.'}${quotation.slice(-1)}`;
}

/** "sagt jetzt Anna Weber": an adverb in front stays at the verb. */
function beginsName(first: Token): boolean {
  return (
    /^\p{Lu}/u.test(first.text) ||
    /^(?:viele|alle|beide|der|die|das|ein|eine|ihre?|seine?|unsere?|dessen|deren)$/.test(first.lower)
  );
}

/** "beschreibt Anna Weber die Lage": what follows the name is an object. */
function hasObject(name: readonly Token[]): boolean {
  return name.some(
    ({ lower }, index) =>
      index > 0 && name[index - 1]?.text !== ',' && /^(?:die|das|den|dem|einen?|einem|ihren?|seinen?)$/.test(lower),
  );
}

/** Who says it, with verb, in direct order: "Anna Weber, Leiterin des Amtes, sagt", "Anna Weber sagt heute". */
function speaker(text: string, verb: Token, behind: readonly Token[]): string | undefined {
  const isSo = verb.lower === 'so';
  if (!isSo && !verbReadings(verb).some(({ infinitive }) => SPEECH_VERBS.has(infinitive))) return undefined;
  const isReflexive = behind[0]?.lower === 'sich';
  const last = behind.at(-1);
  // "fügte X hinzu": the verb's other half stays behind it.
  const half = last && /^(?:hinzu|fest|zusammen|an)$/.test(last.lower) ? last.text : '';
  const words = behind.slice(isReflexive ? 1 : 0, half === '' ? undefined : -1);
  const [first] = words;
  if (!first || BESIDE.test(first.lower) || words.some((token) => isVerb(token) || /^[;:()–—-]$/.test(token.text)))
    return undefined;
  const besides = words.findIndex(({ lower }, index) => BESIDE.test(lower) && words[index - 1]?.text !== ',');
  const name = besides < 0 ? words : words.slice(0, besides);
  const beside = besides < 0 ? [] : words.slice(besides);
  // What ends in small letters is no name: "sagt Weber ganz deutlich".
  const isPronoun = name.length === 1 && /^(?:er|sie)$/.test(first.lower);
  const isName = isPronoun || (isCapital(name.at(-1)) && beginsName(first) && !hasObject(name));
  if (!isName || words.some(({ lower }) => UNCERTAIN.test(lower))) return undefined;
  if (beside.some(({ text: mark }) => mark === ',')) return undefined;
  // An apposition ends with a comma before the verb.
  const commas = name.filter((token) => token.text === ',').length;
  // "Anna Weber, Leiterin der Bäder bei den Stadtwerken": no comma closes the apposition, and it goes on.
  if (commas > 1 || (commas === 1 && beside.length > 0)) return undefined;
  const who = textOf(text, name) + (commas === 1 ? ',' : '');
  const parts = [who, isSo ? 'sagt' : verb.text, isReflexive ? 'sich' : '', textOf(text, beside), half];
  return parts.filter((part) => part !== '').join(' ');
}

/** Whether the quotation is something said, not a title or a single word. */
function isSaid(tokens: readonly Token[], { start, end }: Span): boolean {
  const inside = tokens.filter((token) => token.start > start && token.end < end);
  return inside.length > 2 && inside.some((token, index) => (index > 0 && isVerb(token)) || /^[.!?]$/.test(token.text));
}

/** „A“, sagt X. → X sagt: „A.“ */
function turn({ text, tokens, quoted }: PlainSentence): string[] | undefined {
  const [first, second] = quoted;
  const last = tokens.at(-1);
  if (first?.start !== 0 || second || last?.text !== '.' || !isSaid(tokens, first)) return undefined;
  const [comma, ...rest] = tokens.filter(({ start }) => start >= first.end);
  const behind = comma?.text === ',' ? rest : [comma, ...rest];
  const [verb, ...who] = behind.slice(0, -1);
  const says =
    verb &&
    speaker(
      text,
      verb,
      who.filter((token) => token !== undefined),
    );
  return says ? [`${says}: ${closed(text.slice(first.start, first.end))}`] : undefined;
}

/** „A“, sagt X, „B.“ → X sagt: „A, B.“ where the second half goes on with the first one. */
function join({ text, tokens, quoted }: PlainSentence): string[] | undefined {
  const [first, second, third] = quoted;
  if (first?.start !== 0 || !second || third || second.end < text.length - 1 || !isSaid(tokens, first))
    return undefined;
  const between = tokens.filter(({ start, end }) => start >= first.end && end <= second.start);
  const [open, close] = [between[0], between.at(-1)];
  if (open?.text !== ',' || !close || !/^[,:.]$/.test(close.text)) return undefined;
  const [verb, ...who] = between.slice(1, -1);
  const says = verb && speaker(text, verb, who);
  const begin = text.slice(first.start, first.end - 1);
  const rest = text.slice(second.start + 1, second.end);
  if (!says || /[.!?]$/.test(begin)) return undefined;
  const goesOn = /^(?:dass|weil|wenn|damit|aber|sondern|um|denn|obwohl|die|der|das)\b/.test(rest);
  const isNew = /^\p{Lu}/u.test(rest) && close.text !== ',';
  if (!goesOn && !isNew) return undefined;
  return [`${says}: ${closed(`${begin}${goesOn ? ', ' : '. '}${rest}`)}`];
}

/** „A“, sagt X. → X sagt: „A.“ The order in which it happens: who speaks, then the words. */
export const quotation: SentenceRule = {
  id: 'quotation',
  does: 'Who says something comes before the words: X sagt: „…“',
  kind: 'sentence',
  rebuild: (sentence) => turn(sentence) ?? join(sentence),
};
