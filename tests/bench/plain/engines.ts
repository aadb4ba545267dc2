import { simplifySentence } from '../../../src/core/plain/simplify-sentence.ts';
import { splitSentences } from '../../../src/core/text/sentences.ts';

/** Turns a German sentence, or a few, into plain German. */
export type PlainEngine = (text: string) => string;

/** What can be measured, by name. `none` leaves every sentence alone: what the others have to beat; `rules` are those of `src/core/plain`. */
export const ENGINES: Readonly<Record<string, PlainEngine>> = {
  none: (sentence) => sentence,
  rules: (text) =>
    splitSentences(text, 'de')
      .flatMap((sentence) => simplifySentence(sentence).sentences)
      .join(' '),
};
