import { TOPIC_WORDS } from './topic-words.ts';
import { type WeightedWords, type WordFinder, wordFinder } from './word-rules.ts';

/** What a publisher says of the words of one topic; stars as in `WeightedWords`. */
export interface OwnWords {
  /** Words that speak for the topic. */
  words?: readonly string[];
  /** Words that do not, although a rule takes them for it. */
  without?: readonly string[];
}

/** A publisher's own words by topic, built-in or its own. */
export type TopicRules = Readonly<Record<string, OwnWords>>;

/** A publisher who names a word means it: it counts like the strongest of the built-in ones. */
const OWN_WEIGHT = 3;

const BUILT_IN: ReadonlyMap<string, WeightedWords> = new Map(Object.entries(TOPIC_WORDS));
const made = new WeakMap<TopicRules, ReadonlyMap<string, WordFinder>>();

/** What finds the words of each topic, the built-in topics first, with what a publisher adds and takes away. */
export function findersByTopic(rules: TopicRules): ReadonlyMap<string, WordFinder> {
  const known = made.get(rules);
  if (known) return known;
  const finders = new Map<string, WordFinder>();
  for (const topic of new Set([...BUILT_IN.keys(), ...Object.keys(rules)])) {
    const built = BUILT_IN.get(topic) ?? {};
    const { words = [], without } = rules[topic] ?? {};
    finders.set(topic, wordFinder({ ...built, [OWN_WEIGHT]: [...(built[OWN_WEIGHT] ?? []), ...words] }, without));
  }
  made.set(rules, finders);
  return finders;
}
