import { simplifySentence } from '../../../src/core/plain/simplify-sentence.ts';

/** Turns one German sentence into plain German; the answer may be several sentences. */
export type PlainEngine = (sentence: string) => string;

/** What can be measured, by name. `none` leaves every sentence alone: what the others have to beat; `rules` are those of `src/core/plain`. */
export const ENGINES: Readonly<Record<string, PlainEngine>> = {
  none: (sentence) => sentence,
  rules: (sentence) => simplifySentence(sentence).sentences.join(' '),
};
