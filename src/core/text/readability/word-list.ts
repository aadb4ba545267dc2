/** The words of a list written with spaces between them: long lists stay readable so. */
export function wordList(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.join(' ').split(' '));
}
