import type { Block } from '../release.ts';
import { type ReleaseText, releaseText } from './release-text.ts';
import { findersByTopic, type TopicRules } from './topic-rules.ts';
import type { WordFinder } from './word-rules.ts';

export interface TopicSuggestion {
  topic: string;
  /** Sum of what the words count; comparable within one release only. */
  score: number;
  /** The words that decided, strongest first, in lower case. */
  because: string[];
}

/** The title says what a release is about; headings and the first paragraph do more than what follows. */
const PLACES: readonly [keyof ReleaseText, number][] = [
  ['title', 3],
  ['headings', 2],
  ['lead', 1.5],
  ['rest', 1],
];
/** A word said again adds less; from the fourth time on, nothing. */
const REPEATED = [1, 0.5, 0.25];
/** Below, words have met by chance: no topic rather than a wrong one. */
const ENOUGH = 6;
/** A second topic with less than this part of the first is a side issue. */
const SECOND = 0.42;
const MOST = 2;
const BUILT_IN_ONLY: TopicRules = {};
const MOST_REASONS = 5;

function scoreOf(text: ReleaseText, find: WordFinder): Omit<TopicSuggestion, 'topic'> {
  const counted = new Map<string, number[]>();
  for (const [place, factor] of PLACES) {
    for (const { word, weight } of find(text[place])) {
      counted.set(word, [...(counted.get(word) ?? []), weight * factor]);
    }
  }
  const values = [...counted].map(([word, counts]) => {
    const strongest = counts.sort((one, other) => other - one).slice(0, REPEATED.length);
    return { word, value: strongest.reduce((sum, count, at) => sum + count * (REPEATED[at] ?? 0), 0) };
  });
  values.sort((one, other) => other.value - one.value || (one.word < other.word ? -1 : 1));
  return {
    score: values.reduce((sum, { value }) => sum + value, 0),
    because: values.slice(0, MOST_REASONS).map(({ word }) => word),
  };
}

/**
 * What a German release is about: at most two topics, the surest first; none where the words do not tell. `rules` adds
 * a publisher's words to the built-in topics and topics of its own. For drafts: people decide in the front matter.
 */
export function suggestTopics(
  title: string,
  blocks: readonly Block[],
  rules: TopicRules = BUILT_IN_ONLY,
): TopicSuggestion[] {
  const text = releaseText(title, blocks);
  const scored = Array.from(findersByTopic(rules), ([topic, find]) => ({ topic, ...scoreOf(text, find) }));
  // Equal scores stay in the order of the topics: the built-in first, then the publisher's.
  scored.sort((one, other) => other.score - one.score);
  const best = scored[0]?.score ?? 0;
  return scored.filter(({ score }) => score >= ENOUGH && score >= best * SECOND).slice(0, MOST);
}
