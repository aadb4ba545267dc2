/**
 * One thing that is said otherwise than it is written. `find` is global; what its group `keep` matches, at the beginning, is
 * only looked at (old Safari knows no lookbehind). `say` gives the words, or undefined where it is not what it seemed.
 */
export interface Rule {
  find: RegExp;
  say: (match: RegExpMatchArray) => string | undefined;
}

/** Abbreviations as patterns of their own, each with what is said for it. A space in a pattern may be missing in the text. */
export function abbreviationRules(list: readonly (readonly [pattern: string, say: string])[]): Rule[] {
  return list.map(([pattern, say]) => ({
    find: new RegExp(`(?<keep>^|[^\\p{L}\\p{N}])${pattern.replaceAll(' ', '[\\s\\u00a0\\u202f]?')}`, 'gu'),
    say: () => say,
  }));
}
