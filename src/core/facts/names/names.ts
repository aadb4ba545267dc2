import { allMatches, letterPattern, literal } from '../../text/letter-pattern.ts';
import type { NameFact } from '../fact.ts';
import { baseLanguage } from '../languages/base-language.ts';
import { mention, type Scan } from '../scan.ts';
import { findLawNames } from './law-names.ts';
import { type FoundName, findOrganisations } from './organisations.ts';
import { findPeople } from './people.ts';
import { findPlaces } from './places.ts';
import { findTitles } from './titles.ts';

const OFFICE = letterPattern(
  /(?:stelle|amt|center|zentrum|schule|agentur|behörde|kammer|förderung|verein|stadt|haus|büro)(?:s|es)?(?!\p{L})/u,
  'i',
);

/** Names that the caller knows, wherever they stand, whatever their ending. */
function findKnown(text: string, names: readonly string[]): FoundName[] {
  return names.flatMap((name) => {
    const source = literal(name.trim()).replace(/\s+/g, '\\s+');
    if (source === '') return [];
    const pattern = letterPattern(`(?<![\\p{L}\\d])${source}(?=(?:e?s|n|en)?(?![\\p{L}\\d]))`, 'g');
    return allMatches(text, pattern).map(
      ({ index, 0: found }): FoundName => ({ sort: 'known', start: index, end: index + found.length }),
    );
  });
}

/** Names whose span another name does not hold already; the first found wins. */
function withoutOverlaps(found: readonly FoundName[], text: string): FoundName[] {
  const taken = new Uint8Array(text.length);
  return found.filter(({ start, end }) => {
    if (end <= start || taken.subarray(start, end).includes(1)) return false;
    taken.fill(1, start, end);
    return true;
  });
}

/** Names that grammar and shape tell, and the text in which those of the caller are looked up. */
export interface NameReading {
  /** Without what other facts hold. */
  free: string;
  found: readonly FoundName[];
}

/**
 * Names whatever the caller knows, the surest first. Only German text tells names from other words by its grammar; in
 * other languages what is found are the shapes that German names keep there.
 */
export function readNames(scan: Scan): NameReading {
  const { plain, patterns } = scan;
  const free = scan.free();
  if (baseLanguage(patterns.lang) !== 'de') return { free, found: findLawNames(plain) };
  const people = findPeople(free).filter(({ start, end }) => !OFFICE.test(free.slice(start, end)));
  const found = [
    ...findTitles(free),
    ...findLawNames(plain),
    ...people,
    ...findOrganisations(free),
    ...findPlaces(plain),
  ];
  return { free, found };
}

/** Official names in a text, longest reading first; those that the caller knows win. */
export function findNames(scan: Scan, { free, found }: NameReading, known: readonly string[] = []): NameFact[] {
  return withoutOverlaps([...findKnown(free, known), ...found], scan.plain).map(({ sort, start, end, weak }) => {
    const place = mention(scan, start, end);
    const value = scan.plain.slice(start, end).replace(/\s+/gu, ' ').trim();
    return { kind: 'name', sort, ...place, value, ...(weak && { weak }) };
  });
}
