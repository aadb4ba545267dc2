import type { Token } from '../text/readability/tokens.ts';
import { isCapital } from '../text/readability/tokens.ts';
import { type Clause, canBeFinite } from './clauses.ts';
import { textOf } from './pieces.ts';
import type { PlainSentence } from './sentence.ts';

/** Words that are no part of a person's name, though they may stand before one. */
const NO_NAME = /^(?:der|die|das|und|oder|sowie|herr|frau)$/;

/** Whether these words, all of them, are a person's name of two to four words. */
export function isName({ kept }: PlainSentence, tokens: readonly Token[]): boolean {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last || tokens.length < 2 || tokens.length > 4) return false;
  if (!tokens.every((token) => isCapital(token) && !NO_NAME.test(token.lower))) return false;
  return kept.some(({ start, end }) => start === first.start && end === last.end);
}

/** "Anna Weber, …, eröffnet das Fest": a name in front, something between commas, and the verb behind it. */
export function insertedBehindName(
  sentence: PlainSentence,
  clauses: readonly Clause[],
  end: string,
): { name: string; inserted: Clause; rest: string } | undefined {
  const [front, inserted, behind] = clauses;
  if (!front || !inserted || !behind || front.mark !== ',' || inserted.mark !== ',') return undefined;
  const name = front.tokens;
  if (!isName(sentence, name) || !canBeFinite(behind.tokens[0])) return undefined;
  const last = clauses.at(-1);
  if (clauses.slice(2).some(({ mark }) => /^[:;–—]$/.test(mark)) || sentence.quoted.length > 0) return undefined;
  return {
    name: textOf(sentence.text, name),
    inserted,
    rest: `${textOf(sentence.text, name)} ${sentence.text.slice(behind.start, last?.end)}${end}`,
  };
}
