import type { LanguageTag, Level } from './release.ts';
import { LEVELS } from './release.ts';

export interface Language {
  tag: LanguageTag;
  /** The language's name in itself, in its own script. */
  ownName: string;
  direction: 'ltr' | 'rtl';
}

/** Languages the app is translated into, in the order the start page falls back to: German first, then by own name. */
export const LANGUAGES: readonly Language[] = [
  { tag: 'de', ownName: 'Deutsch', direction: 'ltr' },
  { tag: 'en', ownName: 'English', direction: 'ltr' },
  { tag: 'es', ownName: 'Español', direction: 'ltr' },
  { tag: 'fr', ownName: 'Français', direction: 'ltr' },
  { tag: 'ku', ownName: 'Kurmancî', direction: 'ltr' },
  { tag: 'pl', ownName: 'Polski', direction: 'ltr' },
  { tag: 'ro', ownName: 'Română', direction: 'ltr' },
  { tag: 'sq', ownName: 'Shqip', direction: 'ltr' },
  { tag: 'so', ownName: 'Soomaali', direction: 'ltr' },
  { tag: 'tr', ownName: 'Türkçe', direction: 'ltr' },
  { tag: 'bg', ownName: 'Български', direction: 'ltr' },
  { tag: 'ru', ownName: 'Русский', direction: 'ltr' },
  { tag: 'sr', ownName: 'Српски', direction: 'ltr' },
  { tag: 'uk', ownName: 'Українська', direction: 'ltr' },
  { tag: 'ar', ownName: 'العربية', direction: 'rtl' },
  { tag: 'fa', ownName: 'فارسی', direction: 'rtl' },
];

const BY_TAG = new Map(LANGUAGES.map((language) => [language.tag, language]));

/** The language of a tag the app offers; undefined for any other tag. */
export function findLanguage(tag: string): Language | undefined {
  return BY_TAG.get(tag);
}

/** The language of a tag that is known to be offered. Throws a RangeError otherwise: a defect, not bad input. */
export function language(tag: LanguageTag): Language {
  const found = BY_TAG.get(tag);
  if (!found) throw new RangeError(`no such language: ${tag}`);
  return found;
}

/**
 * The offered language that serves a browser's tag best: the tag itself, else its language without script and region
 * (`ar-SY` → `ar`). `kmr` is the ISO 639-3 code of Kurmanji, which `Intl` knows only as `ku`.
 */
export function matchLanguage(tag: string, offered: readonly LanguageTag[]): LanguageTag | undefined {
  const wanted = tag.toLowerCase().replace(/^kmr\b/, 'ku');
  for (let end = wanted.length; end > 0; end = wanted.lastIndexOf('-', end - 1)) {
    const prefix = wanted.slice(0, end);
    const match = offered.find((offer) => offer.toLowerCase() === prefix);
    if (match) return match;
  }
  return undefined;
}

/** What a reader asked for. */
export interface Wish {
  lang: LanguageTag;
  level: Level;
  /** Further languages the reader reads, best first. */
  alsoReads: readonly LanguageTag[];
  /** The publisher's own language, always the last resort. */
  sourceLang: LanguageTag;
}

export interface Reading {
  lang: LanguageTag;
  level: Level;
}

/**
 * The order in which renditions are tried: the wish; the same language at the other level; the reader's other
 * languages at the wished level; the source language, plain, then original.
 */
export function fallbackChain({ lang, level, alsoReads, sourceLang }: Wish): Reading[] {
  const other = LEVELS.find((candidate) => candidate !== level) ?? level;
  const chain: Reading[] = [
    { lang, level },
    { lang, level: other },
    ...alsoReads.map((tag) => ({ lang: tag, level })),
    { lang: sourceLang, level: 'plain' },
    { lang: sourceLang, level: 'original' },
  ];
  const seen = new Set<string>();
  return chain.filter((reading) => {
    const key = `${reading.lang}.${reading.level}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** The first rendition of the fallback chain that exists, else any there is; undefined if there is none at all. */
export function chooseReading(wish: Wish, available: readonly Reading[]): Reading | undefined {
  for (const { lang, level } of fallbackChain(wish)) {
    const found = available.find((reading) => reading.lang === lang && reading.level === level);
    if (found) return found;
  }
  return available[0];
}
