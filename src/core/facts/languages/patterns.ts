import { letterPattern } from '../../text/letter-pattern.ts';
import { foldLetters } from '../fold.ts';
import { baseLanguage } from './base-language.ts';
import type { LanguageWords } from './language-words.ts';
import { wordsOf } from './languages.ts';

/** Beginning and end of a word; a zero-width non-joiner does not end a Persian one. */
export const WORD_START = '(?<![\\p{L}\\p{M}\\u200c])';
export const WORD_END = '(?![\\p{L}\\p{M}])';

/** What a language glues to digits: `24ê`, `12'ye`, `1er`, `42-ма`. */
export const DIGIT_SUFFIX = "(?:[-']?\\p{L}{1,4})?";

/** A language's words as patterns for folded text. */
export interface Patterns {
  lang: string;
  words: LanguageWords;
  /** Group n is month n. */
  months: RegExp;
  ambiguousMonth: RegExp | undefined;
  /** Group n is weekday n - 1. */
  weekdays: RegExp;
  /** Sources for use inside larger patterns. */
  of: string;
  range: string;
  rangeOrList: string;
  /** Form → value. */
  numbers: ReadonlyMap<string, { value: number; weak: boolean }>;
  /** Group n is the n-th of `ordinalValues`. */
  ordinals: RegExp | undefined;
  ordinalValues: readonly number[];
  compounds: RegExp | undefined;
  compoundValues: readonly number[];
}

function groups(sources: readonly string[]): string {
  return sources.map((source) => `(${source})`).join('|');
}

function readForms({ numbers, weakNumbers = '' }: LanguageWords): Map<string, { value: number; weak: boolean }> {
  const weak = new Set(foldLetters(weakNumbers).split(' '));
  const forms = new Map<string, { value: number; weak: boolean }>();
  for (const [value, list] of Object.entries(numbers)) {
    for (const form of foldLetters(list).split(' ')) forms.set(form, { value: Number(value), weak: weak.has(form) });
  }
  return forms;
}

function byValue(record: Record<number, string>): { values: number[]; source: string } {
  const entries = Object.entries(record);
  return { values: entries.map(([value]) => Number(value)), source: groups(entries.map(([, source]) => source)) };
}

function wholeWords(source: string, flags = 'g'): RegExp {
  return letterPattern(foldLetters(`${WORD_START}${source}${WORD_END}`), flags);
}

/** Letters in front of which a longer name must be tried first: `pazar` and `pazartesi`. */
function longestFirst(sources: readonly string[]): string {
  const needsCare = sources.some((one) => sources.some((other) => other !== one && other.startsWith(one)));
  if (!needsCare) return groups(sources);
  return sources.map((source) => `(${source}(?!(?:tesi|rtesi)))`).join('|');
}

function compile(lang: string): Patterns {
  const words = wordsOf(lang);
  const { prefix = '', monthSuffix = '', weekdaySuffix = '' } = words;
  const ordinals = byValue(words.ordinals);
  const compounds = words.compounds && byValue(words.compounds.parts);
  const escapedList = words.list
    .split('|')
    .filter((one) => one !== ',' && one !== '،')
    .join('|');
  return {
    lang,
    words,
    months: wholeWords(`${prefix}(?:${groups(words.months)})${monthSuffix}`),
    ambiguousMonth:
      words.ambiguousMonths === undefined
        ? undefined
        : wholeWords(`${prefix}(?:${words.ambiguousMonths})${monthSuffix}`, ''),
    weekdays: wholeWords(`${prefix}(?:${longestFirst(words.weekdays)})${weekdaySuffix}`),
    of: foldLetters(words.of ?? 'de'),
    range: foldLetters(words.range),
    rangeOrList: foldLetters(`${words.range}|${escapedList}`),
    numbers: readForms(words),
    ordinals:
      ordinals.values.length === 0
        ? undefined
        : letterPattern(foldLetters(`${WORD_START}${prefix}(?:ال)?(?:${ordinals.source})\\p{L}*`), 'g'),
    ordinalValues: ordinals.values,
    compounds:
      compounds === undefined
        ? undefined
        : letterPattern(
            foldLetters(`${WORD_START}(?:${compounds.source})(?:${words.compounds?.tails})[\\p{L}\\p{M}\\u200c]*`),
            'g',
          ),
    compoundValues: compounds?.values ?? [],
  };
}

const compiled = new Map<string, Patterns>();

/** Patterns of a language, made when first asked for. */
export function patternsOf(lang: string): Patterns {
  const base = baseLanguage(lang);
  let patterns = compiled.get(base);
  if (!patterns) {
    patterns = compile(base);
    compiled.set(base, patterns);
  }
  return patterns;
}

/** Number of the first group that took part in a match, from 1; 0 if none did. */
export function groupOf(match: RegExpMatchArray): number {
  return match.findIndex((group, index) => index > 0 && group !== undefined);
}

/** Matches nothing: for a language that has no such words. */
const NEVER = '(?!)';

/**
 * A pattern that every language has its own of, made when a text of that language first needs it. `make` returns its
 * source, with letters of any keyboard; undefined where the language has no words for it.
 */
export function perLanguage(
  make: (patterns: Patterns) => string | undefined,
  flags = '',
): (scan: { patterns: Patterns }) => RegExp {
  const made = new WeakMap<Patterns, RegExp>();
  return ({ patterns }) => {
    let own = made.get(patterns);
    if (!own) {
      own = letterPattern(foldLetters(make(patterns) ?? NEVER), flags);
      made.set(patterns, own);
    }
    return own;
  };
}
