import { ar } from './ar.ts';
import { baseLanguage } from './base-language.ts';
import { bg } from './bg.ts';
import { ckb } from './ckb.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fa } from './fa.ts';
import { fr } from './fr.ts';
import { ku } from './ku.ts';
import type { LanguageWords } from './language-words.ts';
import { pl } from './pl.ts';
import { ps } from './ps.ts';
import { ro } from './ro.ts';
import { ru } from './ru.ts';
import { so } from './so.ts';
import { sq } from './sq.ts';
import { sr } from './sr.ts';
import { ti } from './ti.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';

const WORDS: Record<string, LanguageWords> = {
  ar,
  bg,
  ckb,
  de,
  en,
  es,
  fa,
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
  kmr: ku,
};

/** Words of a language; English for one that is not known here, so that digits and addresses are found all the same. */
export function wordsOf(lang: string): LanguageWords {
  return WORDS[baseLanguage(lang)] ?? en;
}
