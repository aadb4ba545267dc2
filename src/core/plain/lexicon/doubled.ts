import { type Token, tokenise } from '../../text/readability/tokens.ts';
import { DETERMINERS, FRONT_PREPOSITIONS } from '../german/front-words.ts';
import type { Edit } from '../rule.ts';
import { overlaps, type PlainSentence } from '../sentence.ts';

/** Said as often as needed. */
const MAY_REPEAT =
  /^(?:und|oder|zu|als|wie|dass|sich|es|nicht|ist|sind|war|waren|sein|hat|haben|hatten?|wird|werden|wurden?|kann|können|ab|an|der|man|Sie|so|aber|wenn|weil|ganzen?|mal|tag|jahr|uhr)$/i;
const SHARED = 6;

/** What words of one family begin with: "nötige" and "nötig", "Umsetzung" and "umsetzbar". */
function stemOf(word: string): string {
  const bare = word
    .toLowerCase()
    .replace(/[äöü]/g, (letter) => ({ ä: 'a', ö: 'o', ü: 'u' })[letter] ?? letter)
    .replace(/^ge(?=\p{L}{4})/u, '');
  const stem = bare.replace(/(?:ungen|ung|bare?[nmrs]?|lich|e[nmrs]|e|n|s|te[nt]?|t)$/, '');
  return stem.length < 3 ? bare : stem;
}

function isSame(a: string, b: string): boolean {
  const [first, second] = [stemOf(a), stemOf(b)];
  return first === second || (first.length >= SHARED && first.slice(0, SHARED) === second.slice(0, SHARED));
}

function wordsOf(tokens: readonly Token[]): string[] {
  return tokens
    .filter(
      ({ kind, lower, text }) =>
        kind === 'word' && !DETERMINERS.has(lower) && !FRONT_PREPOSITIONS.has(lower) && !MAY_REPEAT.test(text),
    )
    .map(({ text }) => text);
}

/** From the mark before a stretch to the one behind it; past a comma or bracket two words more: "neue, innovative Ideen". */
function around(tokens: readonly Token[], { start, end }: Edit): readonly Token[] {
  const isMark = ({ kind }: Token) => kind === 'mark';
  const before = tokens.findLastIndex((token) => token.end <= start && isMark(token));
  const behind = tokens.findIndex((token) => token.start >= end && isMark(token));
  const from = /^[,(]$/.test(tokens[before]?.text ?? '') ? Math.max(before - 2, 0) : before + 1;
  const to = behind < 0 ? tokens.length : /^[,(]$/.test(tokens[behind]?.text ?? '') ? behind + 3 : behind;
  return tokens.slice(from, to);
}

/**
 * Whether new words would say again what stands in the same clause or right beside it: "nötig und nötig", "der auch neuen
 * Halle" beside "auch".
 *
 * @param accepted edits that are made as well.
 */
export function saysTwice({ text, tokens }: PlainSentence, group: readonly Edit[], accepted: readonly Edit[]): boolean {
  return group.some((edit) => {
    const words = wordsOf(tokenise(edit.text));
    if (words.length === 0) return false;
    const near = around(tokens, edit);
    const [first, last] = [near[0], near.at(-1)];
    if (!first || !last) return false;
    const stays = near.filter((token) => !overlaps(token, [...group, ...accepted]));
    // "rund 20 Kinder und rund 30 Eltern": what was said twice may be said twice.
    const source = text.slice(edit.start, edit.end).toLowerCase();
    const isTwin = (other: Edit) =>
      other.text.toLowerCase() === edit.text.toLowerCase() &&
      text.slice(other.start, other.end).toLowerCase() === source;
    const added = accepted.filter((other) => other.start >= first.start && other.end <= last.end && !isTwin(other));
    const others = [...wordsOf(stays), ...added.flatMap(({ text }) => wordsOf(tokenise(text)))];
    return words.some((word) => others.some((other) => isSame(word, other)));
  });
}

/** Adverbs that are noticed when they come again. */
const NOTICED = /^(?:meistens|manchmal|vielleicht|außerdem)$/i;

/**
 * "im Moment": said once in a sentence, wherever it stands.
 *
 * @param accepted edits that are made as well: "derzeit" and "zurzeit" would both become it.
 */
export function isRepeatedPhrase({ text }: PlainSentence, group: readonly Edit[], accepted: readonly Edit[]): boolean {
  return group.some(({ start, end, text: words }) => {
    const phrase = words.trim().toLowerCase();
    if (!phrase.includes(' ') && !NOTICED.test(phrase)) return false;
    const source = text.slice(start, end).toLowerCase();
    const isMade = accepted.some(
      (other) => other.text.toLowerCase() === phrase && text.slice(other.start, other.end).toLowerCase() !== source,
    );
    return isMade || `${text.slice(0, start)}|${text.slice(end)}`.toLowerCase().includes(phrase);
  });
}
