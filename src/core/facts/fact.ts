/** Where something stands in a text, in UTF-16 units, and how it is written there. */
export interface Mention {
  text: string;
  start: number;
  end: number;
}

interface FactBase extends Mention {
  /**
   * True where the words may mean something else ("neuf" is nine and new), where the value hides in a compound
   * ("vierköpfig"), or where a name may be a description ("Beratungsstelle für Eltern"). Such a fact can answer another
   * one; that it is lost or added is no damage.
   */
  weak?: true;
}

export interface NumberFact extends FactBase {
  kind: 'number';
  value: number;
  /** Written in words. */
  spelled?: true;
}

export interface MoneyFact extends FactBase {
  kind: 'money';
  value: number;
  /** ISO 4217. */
  currency: string;
}

export interface PercentFact extends FactBase {
  kind: 'percent';
  value: number;
}

/** A day, or a month without a day. Weekdays count from 0 = Sunday. */
export interface DateFact extends FactBase {
  kind: 'date';
  month: number;
  day?: number;
  year?: number;
  weekday?: number;
}

/** A weekday without a date ("dienstags"), 0 = Sunday. */
export interface WeekdayFact extends FactBase {
  kind: 'weekday';
  weekday: number;
}

export interface TimeFact extends FactBase {
  kind: 'time';
  /** Since midnight. */
  minutes: number;
}

export interface TextFact extends FactBase {
  /** `phone`: E.164 where that is certain, else the digits (`115` has no form in E.164); `code`: a short mark such as `B1`. */
  kind: 'phone' | 'email' | 'url' | 'postcode' | 'code';
  value: string;
}

export interface LawFact extends FactBase {
  kind: 'law';
  /** Section or article, then what is named below it: § 60 Abs. 2 Satz 1 is `['60', '2', '1']`. */
  numbers: string[];
}

/** What a name names. `title` is a name in quotation marks, `known` one that the caller listed. */
export type NameSort = 'organisation' | 'title' | 'street' | 'place' | 'person' | 'law' | 'known';

export interface NameFact extends FactBase {
  kind: 'name';
  sort: NameSort;
  /** Without marks, in single spaces. */
  value: string;
}

/** A word that limits what is said: weak, since a rewrite may say the same without it. */
export interface ConditionFact extends FactBase {
  kind: 'condition';
  value: 'not' | 'only' | 'if' | 'except';
}

export type Fact =
  | NumberFact
  | MoneyFact
  | PercentFact
  | DateFact
  | WeekdayFact
  | TimeFact
  | TextFact
  | LawFact
  | NameFact
  | ConditionFact;

export type FactKind = Fact['kind'];
