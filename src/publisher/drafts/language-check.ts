import type { LanguageTag } from '../../core/release.ts';
import { STOP_WORDS } from './stop-words.ts';

type Script = 'Latin' | 'Cyrillic' | 'Arabic' | 'Ethiopic';

const SCRIPTS: Record<Script, RegExp> = {
  Latin: /\p{Script=Latin}/gu,
  Cyrillic: /\p{Script=Cyrillic}/gu,
  Arabic: /\p{Script=Arabic}/gu,
  Ethiopic: /\p{Script=Ethiopic}/gu,
};

const SCRIPT_OF: Record<string, Script> = {
  ar: 'Arabic',
  ckb: 'Arabic',
  fa: 'Arabic',
  ps: 'Arabic',
  bg: 'Cyrillic',
  ru: 'Cyrillic',
  sr: 'Cyrillic',
  uk: 'Cyrillic',
  ti: 'Ethiopic',
};

/** Below so many letters a script is no evidence: a name may be all there is. */
const ENOUGH_LETTERS = 20;
/** So many small words of another language, and twice as many as of the right one, are evidence. */
const ENOUGH_WORDS = 3;

/** Letters of neighbours in the same script. */
const FOREIGN_LETTERS: Record<string, RegExp> = {
  bg: /[ыэёіїєґђћџљњј]/giu,
  ru: /[іїєґђћџљњј]/giu,
  sr: /[ъыьэёщюяйіїєґ]/giu,
  uk: /[ыэёъђћџљњј]/giu,
  ar: /[پچژگټډړښږځڅڼېۍ]/gu,
  ckb: /[ثذصضظټډړښږځڅڼېۍ]/gu,
  fa: /[ێۆڕڵەټډړښږځڅڼېۍ]/gu,
  ps: /[ێۆڕڵە]/gu,
};
const NONE = /(?!)/g;
const FOREIGN_SHARE = 0.01;

const WORDS = new Map(Object.entries(STOP_WORDS).map(([lang, words]) => [lang, new Set(words.split(' '))]));

/**
 * Why a text cannot be in the language it should be in; undefined if it may be. Looks at the script and at small words
 * only, and stays silent where there is too little of either.
 */
export function wrongLanguage(text: string, lang: LanguageTag): string | undefined {
  const base = lang.split('-')[0] ?? lang;
  const script = SCRIPT_OF[base] ?? 'Latin';
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const right = text.match(SCRIPTS[script])?.length ?? 0;
  if (letters >= ENOUGH_LETTERS && right < letters / 2) return `is not written in ${script} letters`;
  if ((text.match(FOREIGN_LETTERS[base] ?? NONE)?.length ?? 0) >= Math.max(ENOUGH_WORDS, letters * FOREIGN_SHARE)) {
    return `has letters that "${base}" does not have`;
  }
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const rivals = [...WORDS.keys()].filter((tag) => tag !== base && (SCRIPT_OF[tag] ?? 'Latin') === script);
  const rival = rivals.find(
    (tag) => countOnly(words, tag, base) >= Math.max(ENOUGH_WORDS, countOnly(words, base, tag) * 2 + 1),
  );
  return rival && `reads like "${rival}", not "${base}"`;
}

/** Small words of one language that the other does not have. */
function countOnly(words: readonly string[], lang: LanguageTag, other: LanguageTag): number {
  return words.filter((word) => WORDS.get(lang)?.has(word) && !WORDS.get(other)?.has(word)).length;
}
