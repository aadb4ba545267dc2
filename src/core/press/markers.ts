/** What a list's item begins with. */
export interface Marked {
  kind: 'bullet' | 'dash' | 'number';
  /** Of numbered items. */
  number?: number;
  /** The line without its marker; empty where the marker stands alone. */
  rest: string;
}

/**
 * The marker at a line's beginning: `•` and its kin, `-`, `–` or `*` with a space, `1.` or `1)`. Whether a dash or a
 * number really marks an item is decided by the lines around it.
 */
export function readMarker(text: string): Marked | undefined {
  const bullet = /^[•●▪■◦‣⁃∙·o](?=\s|$)\s*(.*)$|^[•●▪■◦‣⁃∙]\s*(.*)$/u.exec(text);
  if (bullet) return { kind: 'bullet', rest: bullet[1] ?? bullet[2] ?? '' };
  const dash = /^[-–—*]\s+(.+)$/u.exec(text);
  if (dash) return { kind: 'dash', rest: dash[1] ?? '' };
  const numbered = /^(\d{1,2})[.)]\s+(\D.*)$/u.exec(text);
  if (numbered) return { kind: 'number', number: Number(numbered[1]), rest: numbered[2] ?? '' };
  return undefined;
}
