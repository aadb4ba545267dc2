/** Chrome goes silent in the middle of what takes it more than 15 seconds; this is said in about ten. */
const LONGEST = 170;

/** A part of a text to say by itself. */
export interface Chunk {
  text: string;
  /** Where it begins in the text. */
  at: number;
}

/** Cuts a long text where a speaker would draw breath: behind a sign, else between two words. */
export function chunks(text: string): Chunk[] {
  const found: Chunk[] = [];
  let at = 0;
  while (text.length - at > LONGEST) {
    const part = text.slice(at, at + LONGEST);
    const sign = lastMatch(part, /[,;:.!?،؛–—)](?=\s)/g);
    const space = part.lastIndexOf(' ');
    const end = sign > LONGEST / 3 ? sign + 1 : space > 0 ? space : LONGEST;
    found.push({ text: part.slice(0, end), at });
    at += end;
  }
  if (text.slice(at).trim()) found.push({ text: text.slice(at), at });
  return found;
}

function lastMatch(text: string, pattern: RegExp): number {
  return Array.from(text.matchAll(pattern)).at(-1)?.index ?? -1;
}
