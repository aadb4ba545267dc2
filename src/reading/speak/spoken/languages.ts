import type { LanguageTag } from '../../../core/release.ts';
import { ar } from './languages/ar.ts';
import { bg } from './languages/bg.ts';
import { ckb } from './languages/ckb.ts';
import { de } from './languages/de.ts';
import { en } from './languages/en.ts';
import { es } from './languages/es.ts';
import { fa } from './languages/fa.ts';
import { dari } from './languages/fa-AF.ts';
import { fr } from './languages/fr.ts';
import { ku } from './languages/ku.ts';
import { pl } from './languages/pl.ts';
import { ps } from './languages/ps.ts';
import { ro } from './languages/ro.ts';
import { ru } from './languages/ru.ts';
import { so } from './languages/so.ts';
import type { SpokenWords } from './languages/spoken-words.ts';
import { sq } from './languages/sq.ts';
import { sr } from './languages/sr.ts';
import { ti } from './languages/ti.ts';
import { tr } from './languages/tr.ts';
import { uk } from './languages/uk.ts';

const WORDS: Record<LanguageTag, SpokenWords> = {
  ar,
  bg,
  ckb,
  de,
  en,
  es,
  fa,
  'fa-AF': dari,
  fr,
  ku,
  pl,
  ps,
  ro,
  ru,
  so,
  sq,
  sr,
  ti,
  tr,
  uk,
};

/** The words of a language; undefined where there are none yet: its texts are said as they stand, but for numbers to dial. */
export function spokenWords(lang: LanguageTag): SpokenWords | undefined {
  return WORDS[lang];
}
