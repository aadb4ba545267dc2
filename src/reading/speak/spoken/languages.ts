import type { LanguageTag } from '../../../core/release.ts';
import { ar } from './languages/ar.ts';
import { bg } from './languages/bg.ts';
import { de } from './languages/de.ts';
import { en } from './languages/en.ts';
import { fa } from './languages/fa.ts';
import { fr } from './languages/fr.ts';
import { ku } from './languages/ku.ts';
import { pl } from './languages/pl.ts';
import { ro } from './languages/ro.ts';
import { ru } from './languages/ru.ts';
import type { SpokenWords } from './languages/spoken-words.ts';
import { tr } from './languages/tr.ts';
import { uk } from './languages/uk.ts';

const WORDS: Record<LanguageTag, SpokenWords> = { ar, bg, de, en, fa, fr, ku, pl, ro, ru, tr, uk };

/** The words of a language; undefined where there are none yet: its texts are said as they stand, but for numbers to dial. */
export function spokenWords(lang: LanguageTag): SpokenWords | undefined {
  return WORDS[lang];
}
