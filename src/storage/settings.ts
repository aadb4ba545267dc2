import * as v from 'valibot';
import { findLanguage } from '../core/language.ts';
import { type LanguageTag, LEVELS, type Level } from '../core/release.ts';

export const SETTINGS_KEY = 'lesebruecke.settings';

/** Text sizes in per cent of the browser's own. */
export const TEXT_SIZES = [100, 115, 130, 150, 175, 200] as const;
export const THEMES = ['system', 'light', 'dark'] as const;

/** What the reader chose. It lies in localStorage, because it must be known before the first paint. */
export interface Settings {
  /** Language of the app; absent until chosen. */
  interfaceLang?: LanguageTag | undefined;
  /** Day of the first use, `YYYY-MM-DD`: what came before it is archive, not news. */
  since?: string | undefined;
  level: Level;
  /** Show the source language beside the text. */
  beside: boolean;
  /** Languages held on the phone besides the source language. */
  keep: LanguageTag[];
  theme: (typeof THEMES)[number];
  textSize: (typeof TEXT_SIZES)[number];
}

const tag = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/));
const offered = v.pipe(
  tag,
  v.check((value) => findLanguage(value) !== undefined),
);

const settings = v.object({
  interfaceLang: v.fallback(v.optional(offered), undefined),
  since: v.fallback(v.optional(v.pipe(v.string(), v.isoDate())), undefined),
  level: v.fallback(v.picklist(LEVELS), 'plain'),
  beside: v.fallback(v.boolean(), false),
  keep: v.fallback(v.array(tag), () => []),
  theme: v.fallback(v.picklist(THEMES), 'system'),
  textSize: v.fallback(v.picklist(TEXT_SIZES), 100),
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
