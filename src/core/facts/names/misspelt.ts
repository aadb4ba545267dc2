import { allMatches, letterPattern } from '../../text/letter-pattern.ts';
import type { NameFact } from '../fact.ts';
import type { Haystack } from './name-match.ts';
import { isFormOf } from './person-forms.ts';
import { stem } from './shape.ts';

/** A word of a candidate that is almost a name of the source, and whose. */
export interface Misspelt {
  person: NameFact;
  start: number;
  end: number;
}

const WORD = letterPattern(
  /(?=\p{Lu})(?<![\p{L}\d.@/_-])\p{Lu}\p{L}{2,}(?:['’]\p{L}+)?(?![\p{L}\d@/_*-]|\.\p{L})/u,
  'g',
);
const LETTERS = letterPattern(/\p{L}+/u, 'g');
/** Behind one of these stands a common noun: "die Steine" is no "Steiner". */
const BEFORE_NOUN =
  /(?:^|[\s„“"(])(?:d(?:er|ie|as|en|em|es)|(?:k|m|s)?eine?[nmrs]?|dies\p{L}+|all\p{L}+|viel\p{L}*|zum|zur|i[mn]s?|am|vom|beim|the|an?|les?|la|des|du)\s$/iu;
/** Where only the ending differs, a preposition makes it a noun's: "mit Steinen". */
const BEFORE_PLURAL = /(?:^|\s)(?:zu|mit|aus|von|für|über|bei|ohne|um|an|auf|in|nach|unter|gegen)\s$/iu;
const PART_AROUND = 40;
/** A shorter word is too often another one by chance, unless the rest of the name stands beside it. */
const LENGTH_ALONE = 5;
const LENGTH_FOR_TWO = 7;

/** How many letters to change, add or leave out until the words are the same; `most + 1` where it takes more. */
function distance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of Array.from(one).entries()) {
    const next = [index + 1];
    for (let at = 1; at <= other.length; at += 1) {
      const kept = (row[at - 1] ?? 0) + (letter === other[at - 1] ? 0 : 1);
      next.push(Math.min(kept, (row[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1));
    }
    row = next;
  }
  return Math.min(row[other.length] ?? 0, most + 1);
}

function isNear(word: string, part: string): boolean {
  const [one, other] = [word.replace(/['’].*$/u, '').toLowerCase(), part.toLowerCase()];
  const most = other.length >= LENGTH_FOR_TWO ? 2 : 1;
  return one[0] === other[0] && distance(one, other, most) <= most;
}

/** Whether another part of the person's name stands directly beside the word. */
function isBeside(text: string, start: number, end: number, others: readonly string[]): boolean {
  const before = text.slice(Math.max(0, start - PART_AROUND), start);
  const behind = text.slice(end, end + PART_AROUND);
  return others.some((part) => before.endsWith(`${part} `) || behind.startsWith(` ${part}`));
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(LETTERS));
}

/**
 * Words that differ from a person's name in one or two letters and that the source does not have: a name written wrong,
 * were it in one place of many. A first name counts only beside the surname.
 */
export function findMisspelt(people: readonly NameFact[], source: Haystack, { text, lang }: Haystack): Misspelt[] {
  const parts = people.flatMap((person) =>
    person.value
      .split(' ')
      .map((part, place, all) => ({ person, part, last: place === all.length - 1, others: all.toSpliced(place, 1) })),
  );
  if (parts.length === 0) return [];
  return allMatches(text, WORD).flatMap(({ index, 0: word }): Misspelt[] => {
    const near = parts.filter(({ part }) => isNear(word, part));
    if (near.length === 0 || parts.some(({ part }) => isFormOf(word, part, lang))) return [];
    if (wordsOf(source.text).has(word.toLowerCase())) return [];
    const end = index + word.length;
    const before = text.slice(Math.max(0, index - 12), index);
    const isNoun = (part: string) =>
      BEFORE_NOUN.test(before) || (stem(word) === stem(part) && BEFORE_PLURAL.test(before));
    const found = near.find(
      ({ part, last, others }) =>
        isBeside(text, index, end, others) || (last && part.length >= LENGTH_ALONE && !isNoun(part)),
    );
    return found ? [{ person: found.person, start: index, end }] : [];
  });
}
