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
  { tag: 'ps', ownName: 'پښتو', direction: 'rtl' },
  { tag: 'fa-AF', ownName: 'دری', direction: 'rtl' },
  { tag: 'fa', ownName: 'فارسی', direction: 'rtl' },
  { tag: 'ckb', ownName: 'سۆرانی', direction: 'rtl' },
  { tag: 'ti', ownName: 'ትግርኛ', direction: 'ltr' },
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
 * Codes of ISO 639-3 for Kurmanji and Dari; Kurdish in Arabic script, or as spoken in Iraq and Iran, is written as Sorani
 * is, and whoever reads that cannot read Kurmanji in Latin letters.
 */
const ALIASES: readonly { name: RegExp; tag: LanguageTag }[] = [
  { name: /^kmr(?!-arab)\b/i, tag: 'ku' },
  { name: /^(?:ku-arab|kmr-arab|ku(?=-(?:iq|ir)\b))\b/i, tag: 'ckb' },
  { name: /^(?:prs|fa-arab(?=-af\b))\b/i, tag: 'fa-AF' },
];

/**
 * The offered language that serves a browser's tag best: the tag itself, else its language without script and region
 * (`ar-SY` → `ar`). Some phones name a language otherwise than `Intl`: see `ALIASES`.
 */
export function matchLanguage(tag: string, offered: readonly LanguageTag[]): LanguageTag | undefined {
  const alias = ALIASES.find(({ name }) => name.test(tag));
  const wanted = (alias ? tag.replace(alias.name, alias.tag) : tag).toLowerCase();
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
 * The order in which renditions are tried: the wish; the same language at the other level; then without its region, Persian
 * for Dari; the reader's other languages at the wished level; the source language, plain, then original.
 */
export function fallbackChain({ lang, level, alsoReads, sourceLang }: Wish): Reading[] {
  const other = LEVELS.find((candidate) => candidate !== level) ?? level;
  const base = lang.split('-')[0] ?? lang;
  const chain: Reading[] = [
    { lang, level },
    { lang, level: other },
    ...(base === lang ? [] : [level, other].map((one) => ({ lang: base, level: one }))),
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
