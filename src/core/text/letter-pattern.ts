/** Uppercase and lowercase letters of the Latin alphabets beyond A–Z that names in Germany are written with. */
const UPPER_BEYOND = 'À-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶĹĻŁŃŅŇŌŐŘŚŞŠŢŤŪŮŰŹŻŽȘȚ';
const LOWER_BEYOND = 'ß-öø-ÿāăąćčďđēėęěğģīįıķĺļłńņňōőřśşšţťūůűźżžșț';
const LATIN = 'A-Za-zªµºÀ-ÖØ-öø-ɏ\\u1e00-\\u1eff';
const CYRILLIC = '\\u0400-\\u052f';
const ARABIC = '\\u0620-\\u064a\\u066e-\\u06d3\\u06d5\\u06ee\\u06ef\\u06fa-\\u06ff\\u0750-\\u077f';
const ARABIC_MARKS = '\\u0610-\\u061a\\u064b-\\u065f\\u0670\\u06d6-\\u06dc';
const OTHER =
  '\\u0370-\\u03ff\\u0590-\\u05ea\\u0900-\\u0dff\\u1200-\\u135a\\u1380-\\u138f\\u3040-\\u30ff\\u4e00-\\u9fff\\uac00-\\ud7a3';

const CLASSES: Record<string, string> = {
  L: LATIN + CYRILLIC + ARABIC + OTHER,
  N: '0-9²³¹¼-¾\\u0660-\\u0669\\u06f0-\\u06f9\\u1369-\\u137c\\u2070-\\u2079\\u2080-\\u2089\\u2150-\\u2189\\u2460-\\u249b',
  M: `\\u0300-\\u036f\\u135d-\\u135f${ARABIC_MARKS}`,
  Lu: `A-Z${UPPER_BEYOND}\\u0400-\\u042f\\u0490`,
  Ll: `a-z${LOWER_BEYOND}\\u0430-\\u045f\\u0491`,
  Lo: ARABIC + OTHER,
  'Script=Latin': LATIN,
  'Script=Cyrillic': CYRILLIC,
};

/**
 * Few ranges that hold all capitals. A class of more than 16 ranges costs V8 a call for every character it looks at, and
 * most are not even in these.
 */
const CAPITALS_AND_MORE = 'A-ZÀ-ɏ\\u0400-\\u042f\\u0490';

/** A class of its own, outside of all others. */
function alone(name: string, ranges: string): string {
  return name === 'Lu' ? `(?:(?=[${CAPITALS_AND_MORE}])[${ranges}])` : `[${ranges}]`;
}

/** Puts ranges in the place of `\p{…}`, with brackets of their own outside a class. */
function expand(source: string): string {
  let inClass = false;
  return source.replace(/\\p\{([^}]+)\}|\\.|[[\]]/gu, (token, name: string | undefined) => {
    if (token === '[') inClass = true;
    else if (token === ']') inClass = false;
    if (name === undefined) return token;
    const ranges = CLASSES[name];
    if (ranges === undefined) throw new RangeError(`no ranges for \\p{${name}}`);
    return inClass ? ranges : alone(name, ranges);
  });
}

/**
 * A pattern in which `\p{L}` and its like stand for plain ranges of the scripts that releases are written in: V8 needs
 * many times as long for a Unicode property, above all to compile it, and a text is read with hundreds of patterns. Make it
 * once.
 */
export function letterPattern(source: string | RegExp, flags = ''): RegExp {
  return new RegExp(expand(typeof source === 'string' ? source : source.source), flags);
}

/**
 * What `matchAll` finds, as a list: that one compiles the pattern anew for every text, and most texts have no match. The
 * pattern is a global one.
 */
export function allMatches(text: string, pattern: RegExp): RegExpExecArray[] {
  if (!pattern.global) throw new TypeError(`not a global pattern: ${pattern.source}`);
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (match[0] === '') pattern.lastIndex += 1;
    found.push(match);
  }
  return found;
}

/** Source of a pattern that matches the text itself. */
export function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
