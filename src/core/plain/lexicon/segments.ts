import type { Token } from '../../text/readability/tokens.ts';
import { canBeFinite } from '../clauses.ts';

/** A stretch of tokens between marks; `to` is behind the last one. */
export interface Segment {
  from: number;
  to: number;
}

/** The words around a token up to the next marks on both sides. */
export function segmentAt(tokens: readonly Token[], at: number): Segment {
  let [from, to] = [at, at + 1];
  while (from > 0 && tokens[from - 1]?.kind !== 'mark') from -= 1;
  while (to < tokens.length && tokens[to]?.kind !== 'mark') to += 1;
  return { from, to };
}

/** The tokens without what stands in brackets and without quotation marks, which interrupt no clause; brackets around `at` stay. */
export function withoutInsertions(tokens: readonly Token[], at: number): readonly Token[] {
  const left: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    const close = token?.text === '(' ? tokens.findIndex(({ text }, behind) => behind > index && text === ')') : -1;
    if (close > 0 && !(index < at && at < close)) index = close;
    else if (token && !/^[„“”"«»]$/.test(token.text)) left.push(token);
  }
  return left;
}

const COORDINATORS = new Set(['und', 'oder', 'sowie']);
const COMPARING = new Set(['als', 'wie']);

/** Whether a token ends its clause or the part of it before "und". */
export function isAtEnd(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return !next || next.kind === 'mark' || COORDINATORS.has(next.lower);
}

const OWN_PART = /^(?:ab|an|auf|aus|bei|ein|her|hin|mit|nach|vor|weg|zu|zurück|zusammen|fest|fort|statt|teil)$/;

/**
 * Where the separable part of a finite verb stands: at the end of its clause, perhaps behind dates and enumerations with
 * commas, but not behind another verb or another verb's part: "wies ihn auf die Gefahr hin und nahm den Fall auf".
 */
export function findPart(tokens: readonly Token[], verb: number, part: string): number | undefined {
  let inside = true;
  for (let at = verb + 1; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || /^[;:()–—„“".!?]$/.test(token.text)) return undefined;
    if (token.text === ',') inside = false;
    const ends = isAtEnd(tokens, at) || COMPARING.has(tokens[at + 1]?.lower ?? '');
    if (token.text === part && ends) return at;
    if (OWN_PART.test(token.text) && isAtEnd(tokens, at) && tokens[at + 1] !== undefined) return undefined;
    if ((!inside || COORDINATORS.has(tokens[at - 1]?.lower ?? '')) && canBeFinite(token)) return undefined;
  }
  return undefined;
}
