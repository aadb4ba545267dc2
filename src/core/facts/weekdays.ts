import { allMatches, letterPattern } from '../text/letter-pattern.ts';
import type { Mention } from './fact.ts';
import { groupOf } from './languages/patterns.ts';
import { mention, type Scan } from './scan.ts';

export interface FoundWeekday extends Mention {
  weekday: number;
}

const CAPITAL = letterPattern(/^\p{Lu}/u);
const SHORT = ['So', 'Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa'];
const DAY = `(?:${SHORT.join('|')})`;
const JOIN = '\\.? ?(?:[-–+/&]|bis|und) ?';
/** "Mo.–Fr.", "Sa. 8 Uhr": short forms count only beside another one or in front of a number. */
const SHORT_GERMAN = letterPattern(
  `(?<![\\p{L}\\d])(${DAY})(?:\\.(?=,? ?\\d)|(?=${JOIN}${DAY}(?!\\p{L}))\\.?|(?<=${DAY}${JOIN}${DAY})(?!\\p{L})\\.?)`,
  'g',
);

/** Weekdays of a text; German ones abbreviated too ("Mo.–Fr. 8–12 Uhr"). */
export function findWeekdays(scan: Scan): FoundWeekday[] {
  const { folded, plain, text, patterns } = scan;
  const mustBeCapital = patterns.lang === 'en';
  const found = allMatches(folded, patterns.weekdays).flatMap((match): FoundWeekday[] => {
    const { index } = match;
    if (mustBeCapital && !CAPITAL.test(text.slice(index))) return [];
    return [{ ...mention(scan, index, index + match[0].length), weekday: groupOf(match) - 1 }];
  });
  if (patterns.lang !== 'de') return found;
  const short = allMatches(plain, SHORT_GERMAN).map((match) => ({
    ...mention(scan, match.index, match.index + match[0].length),
    weekday: SHORT.indexOf(match[1] ?? ''),
  }));
  return [...found, ...short].sort((a, b) => a.start - b.start);
}
