const SPACES = /[\u00a0\u2007-\u200a\u202f]/g;
const HYPHENS = /[\u2010\u2011]/g;
const DASHES = /[\u2012-\u2015]/g;
const ARABIC_DIGITS = /[٠-٩۰-۹]/g;
const ODD = /[\u00a0\u2007-\u200a\u202f\u2010\u2011٠-٩۰-۹]/;
const ARABIC = /[\u0600-\u06ff]/;

const ETHIOPIC = /[\u1200-\u137c]/;

/** Makes Arabic, Persian, Kurdish and Pashto spellings of one letter, and of the marks between digits, the same; keeps the length. */
function foldArabic(text: string): string {
  if (!ARABIC.test(text)) return text;
  return text
    .replace(/[أإآ]/g, 'ا')
    .replace(/[يى]/g, 'ی')
    .replaceAll('گ', 'ګ')
    .replaceAll('ك', 'ک')
    .replace(/[ةھ]/g, 'ه')
    .replaceAll('٫', ',')
    .replaceAll('٬', '.');
}

/** Moves a row of syllables onto the row of another letter that sounds the same. */
function row(text: string, from: number, to: number): string {
  const syllables = new RegExp(`[${String.fromCharCode(from)}-${String.fromCharCode(from + 6)}]`, 'g');
  return text.replace(syllables, (syllable) => String.fromCharCode(syllable.charCodeAt(0) - from + to));
}

/**
 * Tigrinya has letters that sound the same (ሠ is ሰ, ፀ is ጸ, ኀ is ሐ), and in the throat's letters the first vowel and the
 * fourth (አ is ኣ): Eritrea and Ethiopia choose differently. The old mark between words is a space, between digits a colon.
 * Keeps the length.
 */
function foldEthiopic(text: string): string {
  if (!ETHIOPIC.test(text)) return text;
  return row(row(row(text, 0x1220, 0x1230), 0x1340, 0x1338), 0x1280, 0x1210)
    .replace(/[ሃሓኣዓ]/g, (syllable) => String.fromCharCode(syllable.charCodeAt(0) - 3))
    .replaceAll('፣', ',')
    .replace(/(?<=\d)፡(?=\d)/g, ':')
    .replaceAll('፡', ' ');
}

/** One spelling for what a script writes in several ways; words to look for are folded like the text. Keeps the length. */
export function foldLetters(text: string): string {
  return foldEthiopic(foldArabic(text));
}

/** Digits of any script as `0`–`9`, special spaces as spaces, special hyphens as hyphens; keeps the length. */
export function foldDigits(text: string): string {
  if (!ODD.test(text)) return text;
  return text
    .replace(SPACES, ' ')
    .replace(HYPHENS, '-')
    .replace(ARABIC_DIGITS, (digit) => String(digit.charCodeAt(0) & 0xf));
}

/** Lower case, letter by letter: one that would become longer (İ) becomes its simple form, so that offsets stay true. */
function lower(text: string): string {
  const lowered = text.replaceAll('İ', 'i').toLowerCase();
  if (lowered.length === text.length) return lowered;
  return Array.from(text, (letter) =>
    letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
  ).join('');
}

/**
 * The text as words and numbers are looked up in it: {@link foldDigits}, lower case, one form for letters ({@link foldLetters}), ё, dashes
 * and apostrophes. As long as the text, so that offsets are those of the text.
 */
export function fold(text: string): string {
  return foldLetters(lower(foldDigits(text)))
    .replace(DASHES, '-')
    .replace(/[’ʼ`´]/g, "'")
    .replaceAll('ё', 'е');
}
