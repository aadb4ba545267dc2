import type { DifficultyKind } from './difficulty.ts';

/** What an editor can do about each kind of difficulty; English, as the publisher speaks. */
export const ADVICE: Readonly<Record<DifficultyKind, string>> = {
  'long-sentence': 'The sentence is long. Make two of it, with one statement each.',
  'long-word': 'The word is long. Say it with several short words, or explain it.',
  passive: 'The passive hides who acts. Say who does it: "Die Stadt öffnet das Haus."',
  'passive-substitute': 'This is a hidden passive. Say who must or can do it: "Bitte geben Sie den Antrag ab."',
  subjunctive: 'Many readers do not know the subjunctive. Say it as a fact, or quote it.',
  'nested-clause': 'Several clauses depend on one another. Make a sentence of each.',
  'participle-attribute': 'Much stands between the article and its noun. Make a sentence of its own of it.',
  'genitive-chain': 'One genitive hangs on another. Use verbs, or "von".',
  'nominal-style': 'Nouns do the work of verbs. Use the verb.',
  negation: 'Two negations cancel out. Say what is the case.',
  'many-numbers': 'Many numbers in one sentence. Leave out what is not needed, or make a list.',
  parenthesis: 'The insertion interrupts the sentence. Put it into a sentence of its own.',
  semicolon: 'Use a full stop.',
  abbreviation: 'Write it in full, or explain it.',
  'foreign-word': 'Use a word that everyone knows, or explain it.',
  'gender-form': 'The short form is hard to read and to speak. Name both, or use a word for all.',
};
