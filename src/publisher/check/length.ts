import { ENOUGH_LETTERS, PLAIN_PER_ORIGINAL, USUAL_SHARE } from '../../core/plain/proportion.ts';
import type { Rendition } from '../../core/release.ts';
import type { Finding } from './finding.ts';
import { letterCount, type RunningText } from './passages.ts';

/** Letters for one letter of German: means over the sample edition's texts, originals and plain ones. */
const LETTERS_PER_GERMAN: Readonly<Record<string, number>> = {
  de: 1,
  en: 1.04,
  es: 1.09,
  fr: 1.16,
  ku: 1.02,
  pl: 1.03,
  ro: 1.09,
  so: 1.12,
  sq: 1.03,
  tr: 1.02,
  bg: 1.05,
  ru: 1.06,
  sr: 0.96,
  uk: 1.05,
  ar: 0.95,
  ckb: 1.03,
  fa: 0.96,
  ps: 0.87,
  // Syllables.
  ti: 0.67,
};

/** Shares of the expected length. */
const UNUSUAL = { translation: [0.65, 1.55], simplification: USUAL_SHARE } as const;
const IMPOSSIBLE = [0.25, 4] as const;

/** Texts that are much shorter or longer than such a text is: something was cut off, or made up. */
export function checkLength(
  { lang, level }: Rendition,
  text: RunningText,
  base: Rendition,
  baseText: RunningText,
): Finding[] {
  const letters = { text: letterCount(text), base: letterCount(baseText) };
  if (letters.base < ENOUGH_LETTERS) return [];
  const simplified = level !== base.level;
  const perGerman = (tag: string) => LETTERS_PER_GERMAN[tag.split('-')[0] ?? ''] ?? 1;
  const usual = (perGerman(lang) / perGerman(base.lang)) * (simplified ? PLAIN_PER_ORIGINAL : 1);
  const share = letters.text / letters.base / usual;
  const [shortest, longest] = UNUSUAL[simplified ? 'simplification' : 'translation'];
  if (share >= shortest && share <= longest) return [];
  const blocking = share < IMPOSSIBLE[0] || share > IMPOSSIBLE[1];
  const message =
    `The text has ${Math.round(share * 100)} % of the length such a text usually has ` +
    `(${letters.text} letters, made from ${letters.base}).`;
  return [{ severity: blocking ? 'blocking' : 'warning', kind: 'length', message }];
}
