/**
 * Words of a language that facts are written with. Strings are sources of patterns, matched as whole words on folded
 * text (`fold.ts`: lower case, Arabic and Ethiopic letters in one form, е for ё); word lists are separated by spaces, `_` stands for a
 * space inside a word.
 */
export interface LanguageWords {
  /** Value → its forms. Forms of 1 count only inside a larger number: everywhere else they may be an article. */
  numbers: Record<number, string>;
  /** Numbers that are as often something else. */
  weakNumbers?: string;
  /** Stands between tens and units. */
  and?: string;
  /** Spelled-out ordinals, as beginnings of words. */
  ordinals: Record<number, string>;
  /** First parts of compounds such as "four-headed", and what may follow them. */
  compounds?: { parts: Record<number, string>; tails: string };
  multipliers: { thousand: string; million: string; billion: string };
  /** January first. */
  months: readonly string[];
  /** Month names that are other words too: they count only beside a day or a year. */
  ambiguousMonths?: string;
  /** Sunday first. */
  weekdays: readonly string[];
  /** What may be attached in front of names of months and weekdays, and behind each. */
  prefix?: string;
  monthSuffix?: string;
  weekdaySuffix?: string;
  /** Words between a day and its month, and a month and its year. */
  of?: string;
  /** Between a month and the day behind it, where days are said that way: "د نومبر پر ۱۶مه". */
  dayBehind?: string;
  /** Between a year and the month behind it. */
  yearBefore?: string;
  /** Words between the ends of a range, and between members of a list. */
  range: string;
  /** Opens a range: "od 9 do 12". */
  from?: string;
  list: string;
  timeBefore?: string;
  timeAfter?: string;
  /** Twelve o'clock in a word: "noon". */
  noon?: string;
  /** "midnight" */
  midnight?: string;
  /** Behind (or before) a time: the second half of the day. */
  afternoon?: string;
  percent: string;
  percentBefore?: string;
  euro: string;
  /** Says that a weekday is meant every week: in front of it, or (behind `|$`) its own form. */
  every: string;
  /** The same behind the weekday: "Isniin kasta". */
  everyBehind?: string;
  /** Says that the times of its sentence are those of every week. */
  hours?: string;
  /** Gives one time to all the days of its sentence. */
  each?: string;
  /** Says that something does not happen on its day, or not on that one. */
  cancelled?: string;
  /** What a sum that the reader has to pay is called. */
  price: string;
  /** Stem: nobody is there. */
  closed: string;
  conditions: { not: string; only: string; if: string; except: string };
  /** `until`: directly before the day a deadline falls on (`untilBehind`: behind it); `sure`: says deadline by itself; `act`: what is to be done. */
  deadline: { until: string; untilBehind?: string; sure: string; act: string };
}
