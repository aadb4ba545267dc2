import * as v from 'valibot';
import { findLanguage } from '../core/language.ts';
import { type LanguageTag, LEVELS, type Level } from '../core/release.ts';

export const SETTINGS_KEY = 'lesebruecke.settings';

/** Text sizes in per cent of the browser's own. */
export const TEXT_SIZES = [100, 115, 130, 150, 175, 200, 250, 300] as const;
export const THEMES = ['system', 'light', 'dark', 'sepia', 'contrast'] as const;
/** Room between lines, words and letters. */
export const SPACES = ['usual', 'wide', 'wider'] as const;
export const TYPEFACES = ['system', 'legible'] as const;

export type Space = (typeof SPACES)[number];
export const REFRESH = ['never', 'wifi', 'always'] as const;

/** What the reader chose. It lies in localStorage, because it must be known before the first paint. */
export interface Settings {
  /** Language of the app; absent until chosen. */
  interfaceLang?: LanguageTag | undefined;
  /** Day of the first use, `YYYY-MM-DD`: what came before it is archive, not news. */
  since?: string | undefined;
  level: Level;
  /** Show the source language beside the text. */
  beside: boolean;
  /** Show the parts of long German words. */
  splitWords: boolean;
  /** Languages held on the phone besides the source language. */
  keep: LanguageTag[];
  theme: (typeof THEMES)[number];
  textSize: (typeof TEXT_SIZES)[number];
  lines: Space;
  words: Space;
  letters: Space;
  typeface: (typeof TYPEFACES)[number];
  /** A band that follows the reader's place in a text. */
  ruler: boolean;
  /** Nothing moves, whatever the phone says. */
  still: boolean;
  /** All of that as declarations of the page's root, so that the first paint has them. */
  look?: string | undefined;
  /** Offers that the reader has answered: they are not made again. */
  answered: ('persist' | 'install')[];
  /** When news are fetched with the app closed; absent until the browser has allowed it. */
  refresh?: (typeof REFRESH)[number] | undefined;
}

const tag = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/));
const offered = v.pipe(
  tag,
  v.check((value) => findLanguage(value) !== undefined),
);

const space = v.fallback(v.picklist(SPACES), 'usual');

const settings = v.object({
  interfaceLang: v.fallback(v.optional(offered), undefined),
  since: v.fallback(v.optional(v.pipe(v.string(), v.isoDate())), undefined),
  level: v.fallback(v.picklist(LEVELS), 'plain'),
  beside: v.fallback(v.boolean(), false),
  splitWords: v.fallback(v.boolean(), false),
  keep: v.fallback(v.array(tag), () => []),
  theme: v.fallback(v.picklist(THEMES), 'system'),
  textSize: v.fallback(v.picklist(TEXT_SIZES), 100),
  lines: space,
  words: space,
  letters: space,
  typeface: v.fallback(v.picklist(TYPEFACES), 'system'),
  ruler: v.fallback(v.boolean(), false),
  still: v.fallback(v.boolean(), false),
  look: v.fallback(v.optional(v.string()), undefined),
  answered: v.fallback(v.array(v.picklist(['persist', 'install'])), () => []),
  refresh: v.fallback(v.optional(v.picklist(REFRESH)), undefined),
});

/** The stored settings; each one that is missing or not valid has its default. Never throws. */
export function loadSettings(storage: Pick<Storage, 'getItem'>): Settings {
  let stored: unknown;
  try {
    stored = JSON.parse(storage.getItem(SETTINGS_KEY) ?? '{}');
  } catch {
    // Not JSON, or a browser that forbids storage: the reader starts with the defaults.
    stored = {};
  }
  const parsed = v.safeParse(settings, stored);
  return parsed.success ? parsed.output : v.parse(settings, {});
}

/** Stores the settings; false when the browser does not allow it, and they last as long as the page. */
export function saveSettings(storage: Pick<Storage, 'setItem'>, value: Settings): boolean {
  try {
    storage.setItem(SETTINGS_KEY, JSON.stringify(value));
    return true;
  } catch {
    // Private mode or a full disk; the caller tells the reader.
    return false;
  }
}
