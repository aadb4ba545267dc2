import { isCapital, type Token } from '../../text/readability/tokens.ts';
import { type Clause, clausesOf } from '../clauses.ts';
import { finalToMain } from '../final-to-main.ts';
import { bodyOf, textOf } from '../pieces.ts';
import type { SentenceRule } from '../rule.ts';
import { type PlainSentence, wordCount } from '../sentence.ts';
import { readStatement } from '../statement.ts';

const LEAST_WORDS = 12;

/** "nicht, weil …, sondern", "vor allem, weil": the reason is what the sentence is about. */
const BOUND =
  /\b(?:sondern|vor allem|insbesondere|nur|deshalb|deswegen|darum|daher|auch|schon|gerade|besonders|allein)\W*$/;

/** "es" in these means nobody: "weil es viele Fragen gibt". */
const NOBODY =
  /^(?:gibt|gab|geht|ging|handelt|handelte|fehlt|fehlte|regnet|regnete|geregnet|schneit|geschneit|heiß|kalt|warm|dunkel|glatt)$/;

/** "Weil ihr Haus zu klein ist, zieht die Schule um": whose it is, only the other clause says; "Ihr" would be yours. */
function isOwnedOutside(tokens: readonly Token[]): boolean {
  const owner = tokens.findIndex(({ text }) => /^(?:ihr|sein)(?:e[nmrs]?)?$|^(?:ihn|ihm|ihnen)$/.test(text));
  return owner >= 0 && !tokens.slice(1, owner).some(isCapital);
}

/** Whether a reason begins with a pronoun of which it may not be clear whom it means. */
function isUnclear({ tokens }: Clause, main: readonly Token[]): boolean {
  const pronoun = tokens[1]?.lower ?? '';
  if (isOwnedOutside(tokens)) return true;
  if (pronoun === 'es') return !tokens.some(({ lower }) => NOBODY.test(lower));
  return /^(?:er|sie|diese[rsnm]?|dies)$/.test(pronoun) && tokens[1]?.text !== 'Sie' && main[0]?.lower !== pronoun;
}

/** What is left behind the clause: relative and other clauses that stay with it. */
function tailOf({ text }: PlainSentence, clauses: readonly Clause[], end: string): string | undefined {
  const [first] = clauses;
  const last = clauses.at(-1);
  if (!first || !last) return end;
  if (!clauses.every(({ kind }) => kind === 'relative' || kind === 'infinitive')) return undefined;
  return `, ${text.slice(first.start, last.end)}${end}`;
}

/** "A, weil B." → "A. Der Grund: B." */
function trailing(sentence: PlainSentence, clauses: readonly Clause[], end: string): string[] | undefined {
  const [main, reason, ...others] = clauses;
  if (main?.mark !== ',' || reason?.kind !== 'subordinate' || !/^(?:weil|da)$/.test(reason.opener ?? ''))
    return undefined;
  const text = sentence.text.slice(main.start, main.end);
  const tail = tailOf(sentence, others, end);
  if (
    BOUND.test(text) ||
    tail === undefined ||
    isUnclear(reason, main.tokens) ||
    // "weil sie zudem hilft" adds a reason to one that was said before.
    reason.tokens.some(({ lower }) => /^(?:außerdem|zudem|auch|ebenfalls|überdies)$/.test(lower)) ||
    main.tokens.some(({ lower }) => lower === 'sondern') ||
    !readStatement(main.tokens)
  ) {
    return undefined;
  }
  const because = finalToMain(sentence.text, reason.tokens.slice(1), sentence.kept);
  return because ? [`${text}.`, `Der Grund: ${because.slice(0, -1)}${tail}`] : undefined;
}

/** "Weil A, B." → "A. Deshalb B." */
function leading(sentence: PlainSentence, clauses: readonly Clause[], end: string): string[] | undefined {
  const [reason, main] = clauses;
  if (
    !main ||
    reason?.kind !== 'subordinate' ||
    reason.mark !== ',' ||
    !/^(?:weil|da|obwohl)$/.test(reason.opener ?? '')
  ) {
    return undefined;
  }
  const rest = bodyOf(sentence)?.tokens.filter(({ start }) => start >= main.start) ?? [];
  const isWhole = readStatement([
    ...reason.tokens,
    ...sentence.tokens.filter(({ start }) => start >= reason.end && start < main.start),
    ...rest,
  ]);
  const because = isUnclear(reason, []) ? undefined : finalToMain(sentence.text, reason.tokens.slice(1), sentence.kept);
  if (isWhole?.front !== 'clause' || !because || /^(?:so|dann|deshalb|trotzdem)$/.test(rest[0]?.lower ?? ''))
    return undefined;
  const link = reason.opener === 'obwohl' ? 'Trotzdem' : 'Deshalb';
  return [because, `${link} ${textOf(sentence.text, rest)}${end}`];
}

/** "A, weil B." → "A. Der Grund: B."; "Weil A, B." → "A. Deshalb B."; "Obwohl A, B." → "A. Trotzdem B." */
export const cause: SentenceRule = {
  id: 'cause',
  does: 'A reason with "weil" or "da" becomes a sentence: "Der Grund: …" or "Deshalb …".',
  kind: 'sentence',
  rebuild(sentence) {
    const body = bodyOf(sentence);
    if (!body || body.end === ':' || wordCount(sentence) < LEAST_WORDS) return undefined;
    const clauses = clausesOf(sentence);
    return trailing(sentence, clauses, body.end) ?? leading(sentence, clauses, body.end);
  },
};
