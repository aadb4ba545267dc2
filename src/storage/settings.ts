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
const OFFERS = ['persist', 'install'] as const;
const REFRESH = ['never', 'wifi', 'always'] as const;

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
  answered: (typeof OFFERS)[number][];
  /** When news are fetched with the app closed; absent until the browser has allowed it. */
  refresh?: (typeof REFRESH)[number] | undefined;
}

const TAG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

/** The stored settings; each one that is missing or not valid has its default. Never throws. */
export function loadSettings(storage: Pick<Storage, 'getItem'>): Settings {
  const stored = read(storage);
  return {
    ...(typeof stored.interfaceLang === 'string' &&
      findLanguage(stored.interfaceLang) && { interfaceLang: stored.interfaceLang }),
    ...(isDay(stored.since) && { since: stored.since }),
    level: oneOf(LEVELS, stored.level, 'plain'),
    beside: stored.beside === true,
    splitWords: stored.splitWords === true,
    keep: listOf(isTag, stored.keep),
    theme: oneOf(THEMES, stored.theme, 'system'),
    textSize: oneOf(TEXT_SIZES, stored.textSize, 100),
    lines: oneOf(SPACES, stored.lines, 'usual'),
    words: oneOf(SPACES, stored.words, 'usual'),
    letters: oneOf(SPACES, stored.letters, 'usual'),
    typeface: oneOf(TYPEFACES, stored.typeface, 'system'),
    ruler: stored.ruler === true,
    still: stored.still === true,
    ...(typeof stored.look === 'string' && { look: stored.look }),
    answered: listOf((value) => isOneOf(OFFERS, value), stored.answered),
    ...(isOneOf(REFRESH, stored.refresh) && { refresh: stored.refresh }),
  };
}

/*
 * Read by hand: the library that checks everything else from outside would be a fifteenth of all code before the first article.
 */

function read(storage: Pick<Storage, 'getItem'>): Record<string, unknown> {
  try {
    const stored: unknown = JSON.parse(storage.getItem(SETTINGS_KEY) ?? '{}');
    return typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {};
  } catch {
    // Not JSON, or a browser that forbids storage: the reader starts with the defaults.
    return {};
  }
}

function isOneOf<Value>(values: readonly Value[], value: unknown): value is Value {
  return values.includes(value as Value);
}

function oneOf<Value>(values: readonly Value[], value: unknown, otherwise: Value): Value {
  return isOneOf(values, value) ? value : otherwise;
}

/** A list all of whose members are good; else an empty one. */
function listOf<Value>(isGood: (value: unknown) => boolean, value: unknown): Value[] {
  return Array.isArray(value) && value.every(isGood) ? value : [];
}

function isTag(value: unknown): value is LanguageTag {
  return typeof value === 'string' && TAG.test(value);
}

/** A day that exists, `YYYY-MM-DD`. */
function isDay(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));
}

/** Stores the settings; false when the browser does not allow it, and they last as long as the page. */
export function saveSettings(storage: Pick<Storage, 'setItem'>, value: Settings): boolean {
  try {
    storage.setItem(SETTINGS_KEY, JSON.stringify(value));
    return true;
  } catch {
    // Private mode or a full disk.
    return false;
  }
}
