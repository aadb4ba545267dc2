import type { Contact, IsoDate } from '../release.ts';

interface KeyFactBase {
  /** Block that says so. */
  block: string;
  /** Sentence of the block from 0; a list's are counted through all its items. Of a contact block always 0. */
  sentence: number;
  /** As printed; in a translation, which takes its facts from the source text, the sentence that says it. */
  text: string;
}

/** A day, or several in a row, on which something happens. */
export interface WhenFact extends KeyFactBase {
  kind: 'when';
  date: IsoDate;
  endDate?: IsoDate;
  /** `HH:MM` */
  time?: string;
  endTime?: string;
  /** Nobody is there on these days. */
  closed?: true;
}

/** Something that happens every week. */
export interface WeeklyFact extends KeyFactBase {
  kind: 'weekly';
  /** 0 = Sunday. */
  weekdays: number[];
  time: string;
  endTime?: string;
}

/** Last day to do something: register, apply, hand in, collect. */
export interface UntilFact extends KeyFactBase {
  kind: 'until';
  date: IsoDate;
  time?: string;
}

export interface WhereFact extends KeyFactBase {
  kind: 'where';
  /** Street and number, with what is printed around it: venue and room. As in the source text: so it is on the door. */
  address: string;
}

/** What the reader has to pay. */
export interface CostFact extends KeyFactBase {
  kind: 'cost';
  amount: number;
  /** ISO 4217. */
  currency: string;
}

export interface AskFact extends KeyFactBase {
  kind: 'ask';
  contact: Contact;
}

/** What a reader looks for first; said by the text, never guessed. */
export type KeyFact = WhenFact | WeeklyFact | UntilFact | WhereFact | CostFact | AskFact;
