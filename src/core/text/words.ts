/** A word of running text, apart from the marks around it. */
export interface Word {
  /** Without opening and closing marks, but with the full stop or question mark: `Uhr.` */
  text: string;
  /** The marks that may end a sentence: `.`, `?!`, `…`, `።`; empty if there are none. */
  end: string;
  /** Closing quotation marks and brackets behind them. */
  closing: string;
}

/** Takes a word apart: `"los!")` → text `los!`, end `!`, closing `")`. */
export function readWord(token: string): Word {
  const bare = token.replace(/^["'„“”‚‘»«([{¿¡]+/u, '');
  const closing = /["'“”’‘»«)\]}]*$/u.exec(bare)?.[0] ?? '';
  const text = bare.slice(0, bare.length - closing.length);
  return { text, closing, end: /(?:[.!?…؟۔።፧፨]|፡፡)+$/u.exec(text)?.[0] ?? '' };
}

/** The abbreviation that ends at a position, with the letters before it joined: "z. B." gives `z.B.` at "B.". */
export function abbreviationAt(tokens: readonly string[], index: number): string {
  let joined = readWord(tokens[index] ?? '').text;
  for (let before = index - 1; before >= 0; before -= 1) {
    const { text, closing } = readWord(tokens[before] ?? '');
    if (closing !== '' || !/^(?:\p{Ll}|[A-Z])\.$/u.test(text) || !/^\p{L}{1,3}\./u.test(joined)) break;
    joined = text + joined;
  }
  return joined;
}

/**
 * For each word the position of the word that opened the round brackets it stands in; undefined outside, and for a word
 * whose full stop stands behind its closing bracket. A "(" that is never closed encloses nothing.
 */
export function enclosures(tokens: readonly string[]): (number | undefined)[] {
  const openedAt: (number | undefined)[] = tokens.map(() => undefined);
  let opened: number | undefined;
  for (const [index, token] of tokens.entries()) {
    const open = token.lastIndexOf('(');
    const close = token.lastIndexOf(')');
    if (open > close) {
      opened ??= index;
      continue;
    }
    if (close < 0) continue;
    const from = opened ?? (open >= 0 ? index : undefined);
    const endsOutside = /[.!?…]/.test(token.slice(close));
    if (from !== undefined) openedAt.fill(from, from, endsOutside ? index : index + 1);
    opened = undefined;
  }
  return openedAt;
}
