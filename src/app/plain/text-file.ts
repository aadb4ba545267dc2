/** Beginnings of files that are text only to a machine: PDF, RTF, web pages and other markup. */
const MARKUP = /^\s*(?:%PDF|\{\\rtf|<[!?a-z])/i;

/** Control characters, less tab, line ends and form feed: no text has them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const BINARY = /[\u0000-\u0008\u000e-\u001f\u007f]/;

/**
 * The text of a plain text file; undefined if it is none. UTF-8, UTF-16 with its mark, else Windows-1252, which old
 * programs write in Germany.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const text = decode(bytes);
  return MARKUP.test(text) || BINARY.test(text) ? undefined : text;
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8: the older encoding has a character for every byte.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
