import { isCapital, type Token } from '../../text/readability/tokens.ts';
import { type Clause, clausesOf } from '../clauses.ts';
import { isAgent } from '../german/agents.ts';
import { DETERMINERS } from '../german/front-words.ts';
import {
  conjugate,
  finiteReadings,
  type GrammaticalNumber,
  isInfinitive,
  participleOf,
  separablePart,
} from '../german/verbs.ts';
import { isClosed } from '../left-side.ts';
import { bodyOf, textOf } from '../pieces.ts';
import type { SentenceRule } from '../rule.ts';
import { type PlainSentence, wordCount } from '../sentence.ts';
import { readStatement } from '../statement.ts';
import { frontSubject, nameAgain } from '../subject.ts';

const LEAST_WORDS = 12;

/** "zu klein, um", "genug, um": the purpose is a measure. Negations, and verbs that leave the doer open. */
const BOUND =
  /^(?:zu|genug|ausreichend\p{Ll}*|genügend|nur|nicht|kein\p{Ll}*|nie|ohne|wird|werden|wurde\p{Ll}*|worden|ist|sind|war|waren|gilt|gelten|muss|müssen|soll|sollen|will|wollen|möchte\p{Ll}*|darf|dürfen|kann|können|braucht|brauchen|benötigt|benötigen|reicht|dient|dienen|allein|erst|sondern|dafür|bittet|bitten|bat|baten|ruft|rufen|rief|riefen|fordert|fordern)$/u;

/** "anzubieten" → "anbieten"; undefined if it has no "zu" inside. */
function withoutZu(word: string): string | undefined {
  const whole = word.replace(/^(\p{Ll}+?)zu(?=\p{Ll}{3})/u, '$1');
  return whole !== word && isInfinitive(whole) && separablePart(whole).prefix !== '' ? whole : undefined;
}

/** The purpose behind "um" with plain infinitives: "Wege zu bauen" → "Wege bauen". */
function purpose({ text }: PlainSentence, { tokens }: Clause): string | undefined {
  const words = tokens.slice(1);
  const last = words.at(-1);
  if (!last || /^(?:können|müssen|dürfen|werden|sein|haben)$/.test(last.lower)) return undefined;
  if (words.some(({ text: mark }) => /^[()„“"]$/.test(mark))) return undefined;
  let said = '';
  let from = words[0]?.start ?? 0;
  let count = 0;
  for (const [index, token] of words.entries()) {
    const next = words[index + 1];
    const isZu = token.lower === 'zu' && !isCapital(next) && isInfinitive(next?.lower ?? '');
    const whole = isCapital(token) ? undefined : withoutZu(token.lower);
    if (!isZu && whole === undefined) continue;
    said += text.slice(from, token.start) + (whole ?? '');
    from = isZu ? (next?.start ?? token.end) : token.end;
    count += 1;
  }
  return count > 0 ? said + text.slice(from, last.end) : undefined;
}

/** Whether people or an institution act: a programme wants nothing. */
function acts(tokens: readonly Token[]): boolean {
  if (tokens.length === 1 && /^(?:wir|er)$/.test(tokens[0]?.lower ?? '')) return true;
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
  if (!name || !said || !verb) return undefined;
  return [`${textOf(sentence.text, main.tokens)}.`, `Das Ziel: ${name} ${verb} ${said}${end}`];
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
  does: 'A purpose with "um … zu" becomes a sentence: "Das Ziel: Die Stadt will …", "Sie möchten …? Dann …".',
  kind: 'sentence',
  rebuild(sentence) {
    const body = bodyOf(sentence);
    if (!body || body.end === ':') return undefined;
    const clauses = clausesOf(sentence);
    const front = leading(sentence, clauses, body.end);
    return front ?? (wordCount(sentence) < LEAST_WORDS ? undefined : trailing(sentence, clauses, body.end));
  },
};
