/** What the value of an attribute must be. */
export interface ValueRule {
  test: (value: string) => boolean;
  expected: string;
}

const NAME_CHARACTER =
  '[-.:0-9A-Z_a-z\\u00B7\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u037D\\u037F-\\u1FFF\\u200C\\u200D\\u203F\\u2040' +
  '\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}]';
const NMTOKEN = new RegExp(`^${NAME_CHARACTER}+$`, 'u');

/**
 * BCP 47, section 2.1: language, script, region, variants, extensions, private use; or private use alone; or one of the
 * irregular grandfathered tags.
 */
const LANGUAGE_TAG = new RegExp(
  '^(?:' +
    '(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4,8})(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\\d{3}))?' +
    '(?:-(?:[a-z0-9]{5,8}|\\d[a-z0-9]{3}))*(?:-[a-wyz0-9](?:-[a-z0-9]{2,8})+)*(?:-x(?:-[a-z0-9]{1,8})+)?' +
    '|x(?:-[a-z0-9]{1,8})+' +
    '|en-GB-oed|i-(?:ami|bnn|default|enochian|hak|klingon|lux|mingo|navajo|pwn|tao|tay|tsu)|sgn-(?:BE-FR|BE-NL|CH-DE)' +
    ')$',
  'i',
);

export const isNmtoken = (value: string) => NMTOKEN.test(value);

export const any: ValueRule = { test: () => true, expected: 'text' };
export const nmtoken: ValueRule = { test: isNmtoken, expected: 'a name of letters, digits, and - . _ :' };
export const nmtokens: ValueRule = {
  test: (value) => value.trim() !== '' && value.trim().split(/\s+/).every(isNmtoken),
  expected: 'names with spaces between them',
};
export const languageTag: ValueRule = { test: (value) => LANGUAGE_TAG.test(value), expected: 'a language such as fr' };
export const positiveInteger: ValueRule = {
  test: (value) => /^\+?0*[1-9]\d*$/.test(value),
  expected: 'a number from 1',
};
export const priority: ValueRule = { test: (value) => /^\+?0*(?:[1-9]|10)$/.test(value), expected: '1 to 10' };
export const userDefined: ValueRule = {
  test: (value) => /^[^\s:]+:[^\s:]+$/.test(value),
  expected: 'of the form prefix:value',
};
export const yesNo = oneOf('yes', 'no');

/** Section 4.3.1.23 `type` on annotations: built in, or `prefix:value`. */
export const annotationType: ValueRule = {
  test: (value) => ['generic', 'comment', 'term'].includes(value) || userDefined.test(value),
  expected: 'generic, comment, term, or of the form prefix:value',
};

/** Section 4.3.1.14 `hex`: four to six digits, of a code point that XML cannot hold itself. */
export const codePoint: ValueRule = {
  test: (value) => /^[0-9A-F]{4,6}$/i.test(value) && isOutsideXml(Number.parseInt(value, 16)),
  expected: 'four to six hexadecimal digits of a character that XML does not allow',
};

export function oneOf(...values: string[]): ValueRule {
  return { test: (value) => values.includes(value), expected: values.join(', ').replace(/, ([^,]*)$/, ' or $1') };
}

/** True for the code points that XML 1.0 does not allow (its production `Char`). */
export function isOutsideXml(code: number): boolean {
  if (code < 0x20) return ![0x9, 0xa, 0xd].includes(code);
  return (code >= 0xd800 && code <= 0xdfff) || code === 0xfffe || code === 0xffff;
}
