import * as v from 'valibot';
import { onlyFields } from '../../core/codec/markdown.ts';
import type { NewcomerRules } from '../../core/topics/newcomer-rules.ts';
import type { TopicRules } from '../../core/topics/topic-rules.ts';

/** A publisher's own words for the rules that suggest topics and say what concerns newcomers. */
export interface RulesConfig {
  topics: TopicRules;
  newcomers: NewcomerRules;
}

const WORD = 'a word or phrase such as kita*, where a star stands for any letters';
/** Two letters at least: a star alone would be every word. Few stars: each makes the search slower. */
const word = v.pipe(
  v.string(WORD),
  v.trim(),
  v.regex(/[\p{L}\p{N}]\S*[\p{L}\p{N}]/u, WORD),
  v.regex(/^[^*]*(?:\*[^*]*){0,3}$/, `${WORD}, with three stars at most`),
);
const words = v.exactOptional(v.array(word, 'a list of words such as ["kita*", "*schule"]'));

/** The part `rules` of `lesebruecke.json`. */
export const rulesSchema = onlyFields({
  topics: v.exactOptional(v.record(v.string(), onlyFields({ words, without: words })), {}),
  newcomers: v.exactOptional(onlyFields({ directly: words, somewhat: words, hardly: words, without: words }), {}),
});
