const LONGEST_DERIVED = 90;

/** A title made from a sentence: at most 90 characters, cut at a word. */
export function deriveTitle(sentence: string): string {
  if (sentence.length <= LONGEST_DERIVED) return sentence.replace(/[.,;:]$/, '');
  const cut = sentence.slice(0, LONGEST_DERIVED - 1);
  const atWord = cut.includes(' ') ? cut.slice(0, cut.lastIndexOf(' ')) : cut;
  return `${atWord.replace(/[\s,;:–-]+$/u, '')}…`;
}
