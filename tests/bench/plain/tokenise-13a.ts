const ENTITIES: [written: RegExp, meant: string][] = [
  [/&quot;/g, '"'],
  [/&amp;/g, '&'],
  [/&lt;/g, '<'],
  [/&gt;/g, '>'],
];

/**
 * The words and marks of a line as NIST's mteval-v13a cuts them, which sacrebleu and EASSE use ("13a"): scores are
 * comparable with published ones only if the same cuts are made. ASCII marks only: "„" stays at its word.
 */
export function tokenise13a(line: string): string[] {
  let text = line.replaceAll('<skipped>', '').replaceAll('-\n', '').replaceAll('\n', ' ');
  for (const [written, meant] of ENTITIES) text = text.replace(written, meant);
  return ` ${text} `
    .replace(/([{-~[-` -&(-+:-@/])/g, ' $1 ')
    .replace(/([^0-9])([.,])/g, '$1 $2 ')
    .replace(/([.,])([^0-9])/g, ' $1 $2')
    .replace(/([0-9])(-)/g, '$1 $2 ')
    .split(/\s+/)
    .filter((token) => token !== '');
}
