import type { PlainSentence } from './sentence.ts';

/** Replaces a stretch of a sentence. Offsets in UTF-16 units. */
export interface Edit {
  start: number;
  end: number;
  text: string;
  /** Writes a sum of money in another way ("2,5 Mio. Euro"): it may touch one, and the facts are compared afterwards. */
  rewritesFact?: true;
}

/** What every rule has. */
interface RuleBase {
  /** Names the rule in reports and in `lesebruecke.json`, where an editor can switch it off. */
  id: string;
  /** What it does, for an editor, in English, in one line. */
  does: string;
}

/**
 * A rule that changes words and leaves the sentence one sentence. Edits must not overlap; those that touch what is kept
 * (facts, official names, quotations) are thrown away by the engine.
 */
export interface WordRule extends RuleBase {
  kind: 'words';
  edits(sentence: PlainSentence): Edit[];
}

/**
 * A rule that rebuilds a sentence: the sentences that take its place, each complete with capital and full stop, or
 * undefined if there is nothing to do or the rule is not certain.
 */
export interface SentenceRule extends RuleBase {
  kind: 'sentence';
  rebuild(sentence: PlainSentence): string[] | undefined;
}

export type Rule = WordRule | SentenceRule;
