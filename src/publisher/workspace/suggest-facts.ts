import type { MarkdownText } from '../../core/codec/markdown.ts';
import type { ReleaseFacts } from '../../core/release.ts';
import { newcomerRelevance } from '../../core/topics/newcomer-relevance.ts';
import { suggestTopics } from '../../core/topics/suggest-topics.ts';
import type { WorkspaceConfig } from './config.ts';

type Suggested = Pick<ReleaseFacts, 'topics' | 'newcomers'>;

/** The rules read German; of other languages they say nothing. */
function suggest({ title, blocks }: MarkdownText, { languages: [lang], rules }: WorkspaceConfig): Suggested {
  if (lang !== 'de') return { topics: [] };
  return {
    topics: suggestTopics(title, blocks, rules.topics).map(({ topic }) => topic),
    newcomers: newcomerRelevance(title, blocks, rules.newcomers).score,
  };
}

/** The text with these topics and this relevance, in the order in which front matter is written. */
function withFacts(text: MarkdownText, { topics, newcomers }: Suggested): MarkdownText {
  if (!text.facts) return text;
  const { published, topics: _topics, newcomers: _newcomers, ...rest } = text.facts;
  return { ...text, facts: { published, topics, ...(newcomers !== undefined && { newcomers }), ...rest } };
}

/** The text of a new release with topics, unless it has some, and relevance for newcomers as the rules suggest them. */
export function withSuggestions(text: MarkdownText, config: WorkspaceConfig): MarkdownText {
  const { topics, newcomers } = suggest(text, config);
  const given = text.facts?.topics ?? [];
  return withFacts(text, { topics: given.length > 0 ? given : topics, ...(newcomers !== undefined && { newcomers }) });
}

/**
 * The text that replaces `old`, with topics and relevance. What `old` has as the rules suggest it for `old` was their work
 * and gives way to what they suggest now; all else is a person's and stays, also that there is none. Topics that the new
 * text brings along are added.
 */
export function withDecisions(text: MarkdownText, old: MarkdownText, config: WorkspaceConfig): MarkdownText {
  const decided: Suggested = old.facts ?? { topics: [] };
  const given = text.facts?.topics ?? [];
  const before = suggest(old, config);
  const now = suggest(text, config);
  const isSuggested = decided.topics.join() === before.topics.join() && given.length === 0;
  const { newcomers } = decided.newcomers === before.newcomers ? now : decided;
  const topics = isSuggested ? now.topics : [...new Set([...decided.topics, ...given])];
  return withFacts(text, { topics, ...(newcomers !== undefined && { newcomers }) });
}
