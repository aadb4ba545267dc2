import type { LanguageTag } from '../release.ts';
import { findConditions } from './conditions.ts';
import { findContacts, findMarks } from './contacts.ts';
import { findDates } from './dates.ts';
import type { Fact, NameFact } from './fact.ts';
import { findLaws } from './laws.ts';
import { findNames, type NameReading, readNames } from './names/names.ts';
import { findStreets } from './names/places.ts';
import { findNumberWords } from './number-words.ts';
import { findQuantities } from './quantities.ts';
import { keepRecent } from './recent.ts';
import { mention, type Scan, scan } from './scan.ts';
import { findTimes } from './times.ts';

function streets(seen: Scan): NameFact[] {
  return findStreets(seen.plain).flatMap(({ start, end }): NameFact[] => {
    if (!seen.claim(start, end)) return [];
    const place = mention(seen, start, end);
    return [{ kind: 'name', sort: 'street', ...place, value: seen.plain.slice(start, end) }];
  });
}

/** What a text says whatever names the caller knows. */
interface Reading {
  seen: Scan;
  claimed: readonly Fact[];
  /** Numbers that may yet turn out to be part of a name. */
  numbers: readonly Fact[];
  conditions: readonly Fact[];
  grammar: NameReading;
}

function read(text: string, lang: LanguageTag): Reading {
  const seen = scan(text, lang);
  const claimed = [
    ...findContacts(seen),
    ...findLaws(seen),
    ...streets(seen),
    ...findDates(seen),
    ...findTimes(seen),
    ...findMarks(seen),
  ];
  const grammar = readNames(seen);
  const numbers = [...findQuantities(seen), ...findNumberWords(seen)];
  return { seen, claimed, numbers, conditions: findConditions(seen), grammar };
}

const reading = keepRecent(read);

/**
 * Facts of a text in the order they stand in. A character belongs to one fact: the digits of a phone number, a date or a
 * house number are no numbers. Numbers inside a name do not count either.
 *
 * @param names official names to be found besides those that German grammar tells.
 */
export function findFacts(text: string, lang: LanguageTag, names: readonly string[] = []): Fact[] {
  const { seen, claimed, numbers, conditions, grammar } = reading(text, lang);
  const found = findNames(seen, grammar, names);
  const inName = (fact: Fact) => found.some(({ start, end }) => fact.start >= start && fact.end <= end);
  const free = numbers.filter((fact) => !inName(fact));
  return [...claimed, ...free, ...found, ...conditions].sort((a, b) => a.start - b.start);
}
