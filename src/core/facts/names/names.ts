import type { NameFact } from '../fact.ts';
import { baseLanguage } from '../languages/languages.ts';
import { letterPattern, literal } from '../letter-pattern.ts';
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
    return [...text.matchAll(pattern)].map(
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

/**
 * Official names in a text, longest reading first. Only German text tells names from other words by its grammar; in
 * other languages what is found are the shapes that German names keep there (`known` ones, law names, titles).
 */
export function findNames(scan: Scan, known: readonly string[] = []): NameFact[] {
  const { plain, patterns } = scan;
  const german = baseLanguage(patterns.lang) === 'de';
  const free = scan.free();
  const found = german
    ? [
        ...findKnown(free, known),
        ...findTitles(free),
        ...findLawNames(plain),
        ...findPeople(free).filter(({ start, end }) => !OFFICE.test(free.slice(start, end))),
        ...findOrganisations(free),
        ...findPlaces(plain),
      ]
    : [...findKnown(free, known), ...findLawNames(plain)];
  return withoutOverlaps(found, plain).map(({ sort, start, end }) => {
    const place = mention(scan, start, end);
    return { kind: 'name', sort, ...place, value: place.text.replace(/\s+/gu, ' ').trim() };
  });
}
