/**
 * Telephone numbers as German offices print them: `0201 88-35 555`, `0049 (0) 221/221-35049`, `+49 201 88-0`. A number
 * starts with +, 00, an area code of three digits or more, or one in brackets or before a slash, whose digits may stand in
 * pairs (`(0 52 58) 1 23-45`); `05/2025` and `8.10.` are none.
 */
export const PHONE =
  /(?:(?:\+|00)[1-9]\d{0,2} ?(?:\(0\))? ?\d*|\(0 ?[1-9](?: ?\d){1,4}\)|0[1-9]\d{2,4}(?:\.\d{2,}){1,4}|0[1-9]\d+|0 [1-9]\d(?: \d\d?)?(?= ?\/))(?:(?: ?[/–-] ?| )\d+)*/g;

/** E.164 allows 15 digits; fewer than 7 with the country's are no number of a German office. */
const E164 = /^\+[1-9]\d{7,14}$/;

/** Two slashes, or fewer than three digits behind one: `0231 50-1/-2`. */
const ALTERNATIVES = /\/.*\/|\/\D*(?:\d\D*){0,2}$/;

/**
 * The number as a phone dials it from anywhere (E.164), or undefined if that is not certain: without an area code, with
 * alternatives (`0231 50-1/-2`), too short or too long. A number that begins with one zero is taken for a German one.
 */
export function toE164(number: string): string | undefined {
  if (ALTERNATIVES.test(number)) return undefined;
  const digits = number.replace(/\(0\)|[^\d+]/g, '');
  const whole = digits.replace(/^00/, '+').replace(/^(?:0|\+490)/, '+49');
  return E164.test(whole) ? whole : undefined;
}

/**
 * Numbers that every phone in Germany dials as they are: police, rescue, the offices' 115, and Europe's social services
 * (116 and three digits). No country's code can stand before them, so they have no form in E.164.
 */
const SHORT = /^11(?:[025]|6\s?\d{3})$/;

/** What a phone dials for a number with its label: E.164, or a short number; undefined if that is not certain. */
export function dialled(number: string, label?: string): string | undefined {
  // Of an extension, others do not know whose it is.
  return SHORT.test(number) && label !== 'Durchwahl' ? number.replace(/\D/g, '') : toE164(number);
}

/** All groups of digits that may be one number, from the first digit to the last: half a number must not be moved. */
const DIGITS = /(?:\+?\d|\(0\d+\) ?\d)(?:[\d /–-]|\(0\))*\d/g;

/**
 * A text cut at its telephone numbers, in turn other text and number, the first possibly empty. Whoever shows it keeps each
 * number in one direction: among Arabic letters its groups would change places.
 */
export function splitAtPhones(text: string): string[] {
  const parts: string[] = [];
  let at = 0;
  for (const { 0: digits, index } of text.matchAll(DIGITS)) {
    if (!toE164(digits)) continue;
    parts.push(text.slice(at, index), digits);
    at = index + digits.length;
  }
  return [...parts, text.slice(at)];
}
