import { toE164 } from '../press/phones.ts';
import { findWays } from '../press/ways.ts';
import { allMatches, letterPattern } from '../text/letter-pattern.ts';
import type { Fact } from './fact.ts';
import { mention, type Scan } from './scan.ts';

function urlValue(address: string): string {
  return address
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/+$/, '');
}

/** Phones, e-mail and web addresses; what is the same for a phone or a browser has the same value. */
export function findContacts(scan: Scan): Fact[] {
  return findWays(scan.plain).flatMap(({ kind, text, start, end, address }): Fact[] => {
    if (!scan.claim(start, end)) return [];
    const place = mention(scan, start, end);
    if (kind === 'phone') return [{ kind, ...place, value: toE164(text) ?? text.replace(/\D/g, '') }];
    if (kind === 'email') return [{ kind, ...place, value: (address ?? text).replace(/^mailto:/, '').toLowerCase() }];
    return [{ kind, ...place, value: urlValue(text) }];
  });
}

const POSTCODE = letterPattern(/(?<![\p{L}\d.,-])(?:D[- ])?(\d{5})(?=,? [\p{Lu}\p{Lo}]\p{L}+)/u, 'g');
const CURRENCY = /^ (?:EUR|Euro|€)/;
/** Letters that look like Latin ones: a translator's keyboard writes "В1" for "B1". Looking back costs more, so it comes second. */
const CODE = letterPattern(
  /(?=[A-ZАВСЕНКМОРТХ]{1,2}\d)(?<![\p{L}\d.@/_-])([A-ZАВСЕНКМОРТХ]{1,2})(\d{1,3})(?![\p{L}\d@_])/u,
  'g',
);
const CYRILLIC = 'АВСЕНКМОРТХ';
const LATIN = 'ABCEHKMOPTX';

function latin(letters: string): string {
  return Array.from(letters, (letter) => LATIN[CYRILLIC.indexOf(letter)] ?? letter).join('');
}

/** Postcodes in front of a town, and short marks such as the language level "B1". */
export function findMarks(scan: Scan): Fact[] {
  const postcodes = (/\d{5}/.test(scan.plain) ? allMatches(scan.plain, POSTCODE) : []).flatMap((match): Fact[] => {
    const [whole, value = ''] = match;
    const end = match.index + whole.length;
    if (CURRENCY.test(scan.plain.slice(end)) || !scan.claim(match.index, end)) return [];
    return [{ kind: 'postcode', ...mention(scan, match.index, end), value }];
  });
  const codes = allMatches(scan.plain, CODE).flatMap((match): Fact[] => {
    const [whole, letters = '', digits = ''] = match;
    const end = match.index + whole.length;
    if (!scan.claim(match.index, end)) return [];
    return [{ kind: 'code', ...mention(scan, match.index, end), value: latin(letters) + digits }];
  });
  return [...postcodes, ...codes];
}
