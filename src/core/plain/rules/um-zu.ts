import { isCapital, type Token } from '../../text/readability/tokens.ts';
import { type Clause, clausesOf } from '../clauses.ts';
import { isAgent } from '../german/agents.ts';
import { EFFECTS, NO_EFFECT } from '../german/effect-verbs.ts';
import { DETERMINERS } from '../german/front-words.ts';
import { conjugate, finiteReadings, type GrammaticalNumber, participleOf } from '../german/verbs.ts';
import { isClosed } from '../left-side.ts';
import { bodyOf, textOf } from '../pieces.ts';
import { purpose, purposeVerbs } from '../purpose.ts';
import type { SentenceRule } from '../rule.ts';
import { type PlainSentence, wordCount } from '../sentence.ts';
import { readStatement } from '../statement.ts';
import { frontSubject, nameAgain } from '../subject.ts';

const LEAST_WORDS = 12;

/** "zu klein, um", "genug, um": the purpose is a measure. Negations, and verbs that leave the doer open. */
const BOUND =
  /^(?:zu|genug|ausreichend\p{Ll}*|genügend|nur|nicht|kein\p{Ll}*|nie|ohne|wird|werden|wurde\p{Ll}*|worden|ist|sind|war|waren|gilt|gelten|muss|müssen|musste\p{Ll}*|soll|sollen|sollte\p{Ll}*|wollte\p{Ll}*|konnte\p{Ll}*|durfte\p{Ll}*|will|wollen|möchte\p{Ll}*|darf|dürfen|kann|können|braucht|brauchen|benötigt|benötigen|reicht|dient|dienen|allein|erst|sondern|dafür|bittet|bitten|bat|baten|ruft|rufen|rief|riefen|fordert|fordern)$/u;

/** Whether people or an institution act: a programme wants nothing. */
function acts(tokens: readonly Token[]): boolean {
  if (tokens.length === 1 && /^wir$/.test(tokens[0]?.lower ?? '')) return true;
  const noun = tokens.find((token) => isCapital(token) && !DETERMINERS.has(token.lower));
  return noun !== undefined && isAgent(noun.text);
}

function wants(tense: string, number: GrammaticalNumber): string | undefined {
  return conjugate('wollen', tense === 'past' ? 'past' : 'present', number)?.verb;
}

/** "hat … gebaut": the past, though its verb is in the present. */
function isPerfect(tokens: readonly Token[], verb: number): boolean {
  return /^(?:hat|haben)$/.test(tokens[verb]?.lower ?? '') && participleOf(tokens.at(-1)?.lower ?? '') !== undefined;
}

/** "Die Stadt baut Wege, um Räder zu fördern." → "Die Stadt baut Wege. Das Ziel: Die Stadt will Räder fördern." */
function trailing(sentence: PlainSentence, clauses: readonly Clause[], end: string): string[] | undefined {
  const [main, aim, more] = clauses;
  if (!main || !aim || more || main.mark !== ',' || aim.kind !== 'infinitive' || aim.opener !== 'um') return undefined;
  if (main.tokens.some(({ lower }) => BOUND.test(lower)) || !isClosed(main.tokens)) return undefined;
  const statement = readStatement(main.tokens);
  const subject = statement && frontSubject(statement);
  if (!statement || !subject || !acts(subject.tokens)) return undefined;
  const name = nameAgain(sentence.text, subject.tokens, subject.number);
  const tense = isPerfect(main.tokens, statement.verb) ? 'past' : (statement.readings[0]?.tense ?? 'present');
  const said = purpose(sentence, aim);
  const verb = wants(tense, subject.number);
  // "Das Ziel: Die Stadt will das Ziel erreichen"
  if (!name || !said || !verb || /(?<!\p{L})Ziel/u.test(said)) return undefined;
  // "lädt die Vereine ein, um sich für ihre Arbeit zu bedanken": it would be the city's own.
  if (aim.tokens.some(({ text }) => /^(?:ihr\p{Ll}*|sein\p{Ll}+|sie|ihn|ihm|deren|dessen)$/u.test(text)))
    return undefined;
  return [`${textOf(sentence.text, main.tokens)}.`, `Das Ziel: ${name} ${verb} ${said}${end}`];
}

/** "Die Straße wird breiter, um den Verkehr zu entlasten." → "Die Straße wird breiter. Das soll den Verkehr entlasten." */
function effect(sentence: PlainSentence, clauses: readonly Clause[], end: string): string[] | undefined {
  const aim = clauses.at(-1);
  const before = clauses.slice(0, -1);
  const last = before.at(-1);
  if (!aim || !last || aim.kind !== 'infinitive' || aim.opener !== 'um') return undefined;
  if (!before.every(({ kind, mark }) => /^(?:main|fragment)$/.test(kind) && mark === ',')) return undefined;
  const tokens = sentence.tokens.filter((token) => token.start < last.end);
  const statement = readStatement(tokens);
  if (!statement || /^(?:clause|none)$/.test(statement.front) || tokens.some(({ lower }) => NO_EFFECT.test(lower)))
    return undefined;
  // "ist da, um": no measure, unless something was done.
  const isState = statement.readings.some(({ infinitive }) => infinitive === 'sein');
  if (!isClosed(tokens) || (isState && participleOf(tokens.at(-1)?.lower ?? '') === undefined)) return undefined;
  if (
    aim.tokens.some(({ lower }) =>
      /^(?:sich|selbst|ih(?:r|m|n)\p{Ll}*|sein\p{Ll}*|uns\p{Ll}*|mich|mir|so|damit)$/u.test(lower),
    )
  )
    return undefined;
  const verbs = purposeVerbs(aim);
  const said = purpose(sentence, aim);
  if (!said || !verbs.every((verb) => EFFECTS.has(verb))) return undefined;
  // "sollten", "könnten" look like the past and are none.
  const isModal = statement.readings.some(({ infinitive }) =>
    /^(?:sollen|können|müssen|dürfen|wollen|mögen)$/.test(infinitive),
  );
  const isPast =
    !isModal && (statement.readings.every(({ tense }) => tense === 'past') || isPerfect(tokens, statement.verb));
  return [`${textOf(sentence.text, tokens)}.`, `Das ${isPast ? 'sollte' : 'soll'} ${said}${end}`];
}

/** "Um teilzunehmen, müssen Sie sich anmelden." → "Sie möchten teilnehmen? Dann müssen Sie sich anmelden." */
function leading(sentence: PlainSentence, clauses: readonly Clause[], end: string): string[] | undefined {
  const [aim, main] = clauses;
  if (aim?.kind !== 'infinitive' || aim.opener !== 'um' || aim.mark !== ',' || !main) return undefined;
  const [verb, subject] = main.tokens;
  if (subject?.text !== 'Sie' || finiteReadings(verb?.lower ?? '').length === 0) return undefined;
  const said = purpose(sentence, aim);
  if (!said || /(?<!\p{L})uns(?!\p{L})/u.test(said)) return undefined;
  return [`Sie möchten ${said}?`, `Dann ${sentence.text.slice(main.start, clauses.at(-1)?.end)}${end}`];
}

/** A purpose with "um … zu" as a sentence. */
export const umZu: SentenceRule = {
  id: 'um-zu',
  does: 'A purpose with "um … zu" becomes a sentence: "Das Ziel: Die Stadt will …", "Das soll …", "Sie möchten …? Dann …".',
  kind: 'sentence',
  rebuild(sentence) {
    const body = bodyOf(sentence);
    if (!body || body.end === ':') return undefined;
    const clauses = clausesOf(sentence);
    const front = leading(sentence, clauses, body.end);
    if (front || wordCount(sentence) < LEAST_WORDS) return front;
    return trailing(sentence, clauses, body.end) ?? effect(sentence, clauses, body.end);
  },
};
