import { ADJECTIVES, ALWAYS_S, BARE, CHANGED, ENDS, FRONTS, WITH_N, WITH_S, WITHOUT_E } from './parts.ts';

/** The parts of compounds, ready to be looked up. All in lower case. */
export interface Lexicon {
  /** What stands in front of another part, its joint included: "arbeits". */
  fronts: ReadonlySet<string>;
  /** What a compound may end in, before its own ending: "integration", and with vowels as in the singular. */
  ends: ReadonlySet<string>;
}

/** Nouns with these ends always take -s in front of another. */
const ENDS_WITH_S = /(?:ung|heit|keit|schaft|ion|tät|ling|tum)$/;

const words = (list: string) => list.split(/\s+/).filter(Boolean);

/** `kind+er`: the noun with its joint. `buch=bücher`: the noun, and what it is in front of another. */
function changed(entry: string): { noun: string; front: string } {
  const [noun = '', joint = ''] = entry.split('+');
  const [base = noun, front = noun + joint] = entry.split('=');
  return entry.includes('=') ? { noun: base, front } : { noun, front };
}

/** "häuser" ends like "haus" with an ending: vowels are compared as they are in the singular. */
export const singularVowels = (word: string) =>
  word.replace(/[äöü]/g, (vowel) => ({ ä: 'a', ö: 'o', ü: 'u' })[vowel] ?? vowel);

function withN(noun: string): string[] {
  return noun.endsWith('e') ? [`${noun}n`] : [`${noun}n`, `${noun}en`];
}

function build(): Lexicon {
  const pairs = words(CHANGED).map(changed);
  const nouns = [ALWAYS_S, WITH_S, WITH_N, WITHOUT_E, ENDS].flatMap(words);
  const all = [...nouns, ...pairs.map(({ noun }) => noun)];
  const fronts = [
    ...words(WITH_S).map((noun) => `${noun}s`),
    ...all.filter((noun) => ENDS_WITH_S.test(noun)).map((noun) => `${noun}s`),
    ...words(BARE),
    ...words(FRONTS),
    ...words(WITH_N).flatMap(withN),
    ...words(WITHOUT_E).map((noun) => noun.slice(0, -1)),
    ...pairs.map(({ front }) => front),
  ];
  const ends = [...all, ...words(ADJECTIVES)];
  return { fronts: new Set(fronts), ends: new Set(ends.flatMap((end) => [end, singularVowels(end)])) };
}

let built: Lexicon | undefined;

/** The lexicon, laid out at its first use. */
export function lexicon(): Lexicon {
  built ??= build();
  return built;
}
