import { describe, expect, it } from 'vitest';
import { tokenise } from '../../text/readability/tokens.ts';
import { byRule } from '../rules/one-rule.test-support.ts';
import { phrases } from '../rules/phrases.ts';
import { words } from '../rules/words.ts';
import { isAdjectiveBeforeNoun, verbReadings } from '../verb-behind-phrase.ts';
import { ADJECTIVES } from './adjectives.ts';
import { ADJECTIVES_EXAMPLES } from './examples/adjectives.test-support.ts';
import { FIXED_PHRASES_EXAMPLES } from './examples/fixed-phrases.test-support.ts';
import { FIXED_WORDS_EXAMPLES } from './examples/fixed-words.test-support.ts';
import { NOUNS_EXAMPLES } from './examples/nouns.test-support.ts';
import { entriesOf, readExamples } from './examples/read-examples.test-support.ts';
import { VERB_PHRASES_EXAMPLES } from './examples/verb-phrases.test-support.ts';
import { VERBS_EXAMPLES } from './examples/verbs.test-support.ts';
import { FIXED_PHRASES } from './fixed-phrases.ts';
import { FIXED_WORDS } from './fixed-words.ts';
import { NOUNS } from './nouns.ts';
import { VERB_PHRASES } from './verb-phrases.ts';
import { VERBS } from './verbs.ts';

describe.each([
  ['fixed words', words, FIXED_WORDS, FIXED_WORDS_EXAMPLES],
  ['adjectives', words, ADJECTIVES, ADJECTIVES_EXAMPLES],
  ['nouns', words, NOUNS, NOUNS_EXAMPLES],
  ['verbs', words, VERBS, VERBS_EXAMPLES],
  ['fixed phrases', phrases, FIXED_PHRASES, FIXED_PHRASES_EXAMPLES],
  ['verb phrases', phrases, VERB_PHRASES, VERB_PHRASES_EXAMPLES],
])('%s', (_name, rule, list, examples) => {
  it('has an example for each entry', () => {
    expect(readExamples(examples).map(({ entry }) => entry)).toEqual(entriesOf(list));
  });

  it.each(readExamples(examples))('$entry: $before', ({ before, after }) => {
    expect(byRule(rule.id, before)).toBe(after);
  });
});

it('puts no adjective that would be read as a verb in front of a noun', () => {
  const forms = entriesOf(ADJECTIVES).flatMap((entry) => {
    const adjective = /=(?:\S+ )?(\p{Ll}+)/u.exec(entry.split(' @')[0] ?? '')?.[1] ?? '';
    return ['e', 'en', 'er', 'es', 'em'].map((ending) => adjective + ending);
  });
  const verbs = forms.filter((form) => verbReadings(tokenise(form)[0]).length > 0);
  expect(verbs.filter((form) => !isAdjectiveBeforeNoun(form))).toEqual([]);
});
