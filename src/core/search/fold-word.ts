import { foldDigits } from '../facts/fold.ts';

/** One form for every way to write a word, so that a reader finds it however their keyboard writes it. */

/** Letters that Unicode takes for letters of their own, and readers for others with a mark. */
const PLAIN_LETTERS: Record<string, string> = {
  ...{ ß: 'ss', ł: 'l', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ı: 'i', æ: 'ae', œ: 'oe' },
  // Persian and Kurdish keyboards write another letter than Arabic ones for the same sound.
  ...{ ي: 'ی', ى: 'ی', ك: 'ک', ة: 'ه', ە: 'ه', ھ: 'ه', ہ: 'ه', ٱ: 'ا' },
};
const ODD_LETTER = new RegExp(`[${Object.keys(PLAIN_LETTERS).join('')}]`, 'g');

/** Marks above and below letters; й, ї and ў are letters of their own and keep theirs. */
const MARK = /([иу]\u0306|і\u0308)|\p{M}/gu;

/** `ae` for `ä`, as one writes without umlauts; not after a vowel or q, where it is none: neue, Bauer, Quelle. */
const WRITTEN_OUT_UMLAUT = /(^|[^aeiouqy])([aou])e/g;

/** Nothing one hears: soft hyphens, joiners, marks of direction, the stretching line of Arabic. */
const SILENT = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u0640]/g;

const ASCII = /^[a-z0-9]*$/;

/**
 * A word as it is looked up: lower case without marks, umlauts written out or not, one form for the letters of Arabic and
 * Persian, digits of any script as 0–9. The form of the beginning of a word is the beginning of its form.
 */
export function foldWord(word: string): string {
  const lower = word.replaceAll('İ', 'i').toLowerCase();
  return (ASCII.test(lower) ? lower : foldLetters(lower)).replace(WRITTEN_OUT_UMLAUT, '$1$2');
}

function foldLetters(lower: string): string {
  return foldDigits(lower)
    .replace(SILENT, '')
    .normalize('NFKD')
    .replace(MARK, (_, letter?: string) => letter?.normalize('NFC') ?? '')
    .replace(ODD_LETTER, (letter) => PLAIN_LETTERS[letter] ?? letter);
}

/** Arabic writes "and", "in", "for" and "the" onto the word: و ف, ب ك ل, ال; with ل before it, ال is لل. */
const ARABIC_FRONT = /^(?:[وف]?[بکل]?ال|[وف]?لل)(?=.{3})/;

/** A folded word, and the same without what Arabic writes onto its front. */
export function formsOf(folded: string): string[] {
  const bare = folded.replace(ARABIC_FRONT, '');
  return bare === folded ? [folded] : [folded, bare];
}

const LATIN_ENDING = /^([a-z]{4,})ern$|^([a-z]{3,})(?:en|er|es|em)$|^([a-z]{3,})[en]$/;
const CYRILLIC_ENDING =
  /^([\u0400-\u04ff]{4,})(?:ами|ями|ого|его|ому|ему|ов|ев|ах|ях|ам|ям|ом|ем|ой|ей|ый|ий|[аеиоуыэюяіїйь])$/;

/** A folded word without a light ending (-s alone stays: Kurs, Haus): Kurse, Kurses, Kursen → kurs; курсы → курс. Begins the word. */
export function stemOf(folded: string): string {
  const [, ...stems] = LATIN_ENDING.exec(folded) ?? CYRILLIC_ENDING.exec(folded) ?? [];
  return stems.find(Boolean) ?? folded;
}
