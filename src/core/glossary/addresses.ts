/** A part of a text, from `start` to before `end`. */
export interface Span {
  start: number;
  end: number;
}

let pattern: RegExp | undefined;

/**
 * Addresses as press offices print them: with scheme, with `www.`, bare with a common ending, e-mail; and file names.
 * "NRW.integrativ" is none: its ending is no domain. Each kind begins only where a word does, so that a text of one
 * endless word costs no more than any other.
 *
 * Made when it is first used: Safari before 16.4 cannot read it, and must not lose what is in one file with it.
 */
function addressPattern(): RegExp {
  pattern ??=
    /(?:https?:\/\/|www\.)\S+|(?<![^\s@])[^\s@]*@[^\s@]+|(?<![\p{L}\d.-])[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:de|com|org|net|eu|info|nrw|koeln|berlin|hamburg|bayern|ruhr|at|ch|app|online|html?|php|pdf|docx?)(?![\p{L}\d-])(?:\/\S*)?/giu;
  return pattern;
}

/** Where addresses stand in a text, in order. */
export function addresses(text: string): Span[] {
  return Array.from(text.matchAll(addressPattern()), ({ index, 0: address }) => ({
    start: index,
    end: index + address.length,
  }));
}
