/**
 * Escapes for the dialect of `parser.ts`: as few as possible, because people read and correct these files, but enough
 * that every text comes back as it was.
 */

/** Text that is not inside a link or strong. `beforeLink`: a link follows, and `![` would begin a picture. */
export function escapeText(text: string, { beforeLink = false } = {}): string {
  const escaped = escapeAnywhere(text)
    .replace(/\*(?=\*)|(?<=\*)\*|^\*|\*$/g, '\\*')
    .replace(/\[/g, '\\[');
  return beforeLink ? escaped.replace(/!$/, '\\!') : escaped;
}

/** Text between `**` and `**`. */
export function escapeStrong(text: string): string {
  return encodeEnds(escapeText(text));
}

/** Text between `[` and `]`. */
export function escapeLabel(text: string): string {
  return encodeEnds(escapeText(text).replace(/\]/g, '\\]'));
}

/** An address behind a link's text, in angle brackets where the bare form would end early. */
export function escapeAddress(address: string): string {
  const escaped = address.replace(/[\\<>]/g, '\\$&').replace(/&(?=[#a-z])/gi, '\\&');
  return /^[\w\-.~:/?#@!$&'*+,;=%]+$/.test(address) ? escaped : `<${escaped}>`;
}

/** A whole line: nothing at its beginning is taken for a list, heading, quotation or rule, nor its ends trimmed. */
export function escapeLine(line: string): string {
  return encodeEnds(line)
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^(?=>|~~~|#{1,6}(?:\s|$)|[-+*](?:\s|$)|[-:|\s]+$|=+\s*$|(?:_\s*){3,}$)/, '\\');
}

/** A heading's line: a closing run of `#` belongs to the text. */
export function escapeHeading(line: string): string {
  return encodeEnds(line).replace(/(^|\s)(#+)$/, '$1\\$2');
}

/** A cell of a table. */
export function escapeCell(text: string): string {
  return encodeEnds(escapeText(text)).replace(/\|/g, '\\|');
}

function escapeAnywhere(text: string): string {
  return text
    .replace(/[\\`<]/g, '\\$&')
    .replace(/&(?=[#a-z])/gi, '\\&')
    .replace(/[\t\n\v\f\r\u2028\u2029]/g, encode);
}

/** Spaces at either end would be trimmed: they are written as character references. */
function encodeEnds(text: string): string {
  return text.replace(/^\s+|\s+$/g, (spaces) => Array.from(spaces, encode).join(''));
}

function encode(character: string): string {
  return `&#${character.codePointAt(0)};`;
}
