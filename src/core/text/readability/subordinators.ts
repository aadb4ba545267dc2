import { wordList } from './word-list.ts';

/** Open a subordinate clause and nothing else. */
const CONJUNCTIONS = wordList(
  'bevor dass ehe falls indem nachdem ob obgleich obwohl sobald sodass sofern solange sooft wenn weil wenngleich wohingegen',
  'zumal damit',
);

/** Open a subordinate clause, or are prepositions, adverbs, articles: the verb at the clause's end decides. */
const AMBIGUOUS = wordList(
  'als bis da seit seitdem soweit während wie wobei wodurch wofür womit wonach worauf woraus worin worüber worum wovon wozu wo',
  'wohin woher wer wen wem wessen was wann warum weshalb wieso der die das den dem deren dessen denen welche welcher welches',
  'welchen welchem',
);

/** Stand before a relative pronoun: "mit denen", "in der". */
const PREPOSITIONS = wordList(
  'ab an auf aus außer bei bis durch für gegen hinter in mit nach neben ohne seit trotz über um unter von vor während wegen',
  'zu zwischen',
);

/** `certain`: opens a subordinate clause; `possible`: only if the clause ends with its verb; undefined: does not. */
export function subordinator(word: string): 'certain' | 'possible' | undefined {
  if (CONJUNCTIONS.has(word)) return 'certain';
  return AMBIGUOUS.has(word) ? 'possible' : undefined;
}

/** Whether a word in lower case is a preposition that also stands before relative pronouns and infinitives. */
export function isPreposition(word: string): boolean {
  return PREPOSITIONS.has(word);
}
