import type { Reading } from '../../core/language.ts';

/** Whether a text that is shown is easy text, and its original in the same language is among those that can be had. */
export function isComparable(shown: Reading | undefined, available: readonly Reading[]): boolean {
  return shown?.level === 'plain' && available.some(({ lang, level }) => lang === shown.lang && level === 'original');
}
