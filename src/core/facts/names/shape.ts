import { letterPattern } from '../../text/letter-pattern.ts';

const SEPARATORS = letterPattern(/[^\p{L}\d]+/u, 'g');
/** Letters and digits only, in lower case: how names are compared where spaces and hyphens do not matter. */
export function squeeze(text: string): string {
  return text.toLowerCase().replaceAll('ß', 'ss').replace(SEPARATORS, '');
}

/** A German word without the ending that its place in the sentence gives it. */
export function stem(word: string): string {
  const bare = word.replace(/['’].*$/u, '');
  if (bare.length < 5) return bare.replace(/^(Alt|Neu|Rot|Hoh)e$|^(Amt)s$/u, '$1$2');
  return bare.replace(/(?:e[nmrs]|e|s|n)$/u, '');
}

/** What a name is compared by: its words without endings, squeezed. */
export function nameKey(name: string): string {
  return name
    .split(/[\s-]+/u)
    .map((word) => squeeze(stem(word)))
    .join('');
}

/** True at the beginning of a sentence, a line, a quotation or a bracket, where a capital proves nothing. */
export function startsSentence(text: string, at: number): boolean {
  return /(?:^|[.!?:;\n•*|("„“”«»–—-])\s*$/u.test(text.slice(Math.max(0, at - 6), at)) || at === 0;
}
