const SPACES = /[\u00a0\u2007-\u200a\u202f]/g;
const HYPHENS = /[\u2010\u2011]/g;
const DASHES = /[\u2012-\u2015]/g;
const ARABIC_DIGITS = /[٠-٩۰-۹]/g;
const ODD = /[\u00a0\u2007-\u200a\u202f\u2010\u2011٠-٩۰-۹]/;
const ARABIC = /[\u0600-\u06ff]/;

/** Makes Arabic, Persian and Kurdish spellings of one letter, and of the marks between digits, the same; keeps the length. */
export function foldArabic(text: string): string {
  if (!ARABIC.test(text)) return text;
  return text
    .replace(/[أإآ]/g, 'ا')
    .replace(/[يى]/g, 'ی')
    .replaceAll('ك', 'ک')
    .replace(/[ةھ]/g, 'ه')
    .replaceAll('٫', ',')
    .replaceAll('٬', '.');
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
 * The text as words and numbers are looked up in it: {@link foldDigits}, lower case, one form for Arabic letters, ё, dashes
 * and apostrophes. As long as the text, so that offsets are those of the text.
 */
export function fold(text: string): string {
  return foldArabic(lower(foldDigits(text)))
    .replace(DASHES, '-')
    .replace(/[’ʼ`´]/g, "'")
    .replaceAll('ё', 'е');
}
