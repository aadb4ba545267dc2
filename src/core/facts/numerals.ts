/**
 * Digits as one number. Three digits behind a separator are a group of thousands in every language: translations keep
 * "2.500" as it stands in German, and decimals with three places do not occur in press releases.
 */
const GROUPS = "(?:[.,' ]\\d{3})+(?!\\d)";
const DECIMALS = '(?:[.,]\\d{1,2}(?!\\d))?';

/** Source of a pattern without groups. */
export const NUMERAL = `(?:\\d{1,3}${GROUPS}${DECIMALS}|\\d+(?:[.,]\\d+)?)`;

const GROUPED = new RegExp(`^([1-9]\\d{0,2}${GROUPS})(${DECIMALS})$`);

/** Value of digits that {@link NUMERAL} matched, in folded text. */
export function numeralValue(numeral: string): number {
  const [, whole, decimals = ''] = GROUPED.exec(numeral) ?? [];
  if (whole === undefined) return Number(numeral.replace(',', '.'));
  return Number(whole.replace(/\D/g, '') + decimals.replace(',', '.'));
}
