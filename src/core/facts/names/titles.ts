import { allMatches, letterPattern } from '../../text/letter-pattern.ts';
import type { FoundName } from './organisations.ts';

const SPEAKER_BEHIND = letterPattern(/^,\s+\p{Ll}/u);
const NAME_START = letterPattern(/^[\p{Lu}\d]/u);
const INNER_SIGN = letterPattern(/\p{L}[.\p{Lu}]\p{L}/u);
const NOUN_BEFORE = letterPattern(/\p{Lu}[\p{L}-]+\s$/u);

const QUOTED = /["„“”«»]([^"„“”«»\n]{3,90})["“”«»]/gu;
const LONGEST = 10;

/**
 * Names in quotation marks: events, courses, programmes. What somebody says is none: it ends its sentence, follows a
 * colon, or is followed by who said it.
 */
export function findTitles(text: string): FoundName[] {
  return allMatches(text, QUOTED).flatMap((match): FoundName[] => {
    const [whole, inner = ''] = match;
    const start = match.index + 1;
    const end = match.index + whole.length;
    const before = text.slice(0, match.index);
    const words = inner.trim().split(/\s+/u).length;
    const spoken =
      /[.,;]$/u.test(inner) ||
      SPEAKER_BEHIND.test(text.slice(end)) ||
      (/:\s*$/u.test(before) && (words > 6 || /[!?]$/u.test(inner)));
    const scare = words === 1 && !INNER_SIGN.test(inner) && !NOUN_BEFORE.test(before);
    const isName = NAME_START.test(inner) && words <= LONGEST && !spoken && !scare;
    return isName ? [{ sort: 'title', start, end: start + inner.length }] : [];
  });
}
