import { InputError } from '../../core/errors.ts';

/** Where a document type declaration ends: behind its internal subset, which may hold quoted ">" and comments. */
function doctypeEnd(text: string, from: number): number {
  let subset = false;
  for (let at = from; at < text.length; at += 1) {
    const char = text[at];
    if (char === '"' || char === "'") {
      const close = text.indexOf(char, at + 1);
      if (close < 0) return text.length;
      at = close;
    } else if (text.startsWith('<!--', at)) {
      const close = text.indexOf('-->', at);
      if (close < 0) return text.length;
      at = close + 2;
    } else if (char === '[') subset = true;
    else if (char === ']') subset = false;
    else if (char === '>' && !subset) return at + 1;
  }
  return text.length;
}

function lineAt(text: string, position: number): number {
  return text.slice(0, position).split('\n').length;
}

/**
 * An XML text without its document type declaration: DTDs are neither fetched nor read, so no entity is ever expanded
 * but the characters that XML and HTML name (`&amp;`, `&auml;`).
 *
 * @throws InputError if the text uses an entity it declares itself: left out, its words would be missing.
 */
export function removeDoctype(text: string): string {
  const start = text.search(/<!DOCTYPE[\s>[]/i);
  const root = text.search(/<[a-z]/i);
  if (start < 0 || (root >= 0 && root < start)) return text;
  const end = doctypeEnd(text, start + 2);
  const subset = text.slice(start, end);
  const rest = text.slice(end);
  for (const [declaration, name = ''] of subset.matchAll(/<!ENTITY\s+([\w.:-]+)/g)) {
    const used = rest.indexOf(`&${name};`);
    if (used < 0) continue;
    throw new InputError(
      `the entity "&${name};" is declared in line ${lineAt(text, start + subset.indexOf(declaration))} and never expanded, because entities can load files and fill the memory: ask the publisher to write its text out`,
      { line: lineAt(text, end + used) },
    );
  }
  return text.slice(0, start) + subset.replace(/[^\n]/g, '') + rest;
}
