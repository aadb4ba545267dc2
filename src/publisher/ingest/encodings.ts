import iconv from 'iconv-lite';

/** A name that iconv-lite knows, lower case. */
export type Encoding = string;

/** Labels that browsers and common servers use and iconv-lite does not, or not in the same sense. */
const LABELS: Record<string, Encoding> = {
  ascii: 'windows-1252',
  usascii: 'windows-1252',
  latin1: 'windows-1252',
  iso88591: 'windows-1252',
  windows1252: 'windows-1252',
  cp1252: 'windows-1252',
  utf8: 'utf-8',
  unicode11utf8: 'utf-8',
  utf16le: 'utf-16le',
  utf16be: 'utf-16be',
  utf32le: 'utf-32le',
  utf32be: 'utf-32be',
  gb2312: 'gb18030',
  gbk: 'gb18030',
};

/** Without a byte order these name no encoding: the bytes tell which it is. */
const NEEDS_BYTE_ORDER = /^(?:u16|u32|utf16|utf32|ucs2|ucs4|iso10646ucs[24])$/;

/** The encoding a label means (`ISO-8859-1`, `'us-ascii'`, `utf_8`); undefined for none that is known. */
export function findEncoding(label: string | undefined): Encoding | undefined {
  const key = label?.toLowerCase().replace(/[^a-z0-9]/g, '');
  if (!key || NEEDS_BYTE_ORDER.test(key)) return undefined;
  const known = LABELS[key];
  if (known !== undefined) return known;
  const name = label?.toLowerCase().replace(/[^a-z0-9_-]/g, '') ?? '';
  // Encodings of binary data, not of text.
  const textual = !/^(?:base64|hex|binary|utf-?7)/.test(name) && iconv.encodingExists(name);
  return textual ? name : undefined;
}

const MARKS: [number[], Encoding][] = [
  [[0x00, 0x00, 0xfe, 0xff], 'utf-32be'],
  [[0xff, 0xfe, 0x00, 0x00], 'utf-32le'],
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xfe, 0xff], 'utf-16be'],
  [[0xff, 0xfe], 'utf-16le'],
];

/** The encoding that a byte order mark names, and the mark's length. */
export function bomEncoding(bytes: Uint8Array): { encoding: Encoding; length: number } | undefined {
  const found = MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte));
  return found && { encoding: found[1], length: found[0].length };
}

/** A text in wide characters without a mark begins with "<" or a letter beside zeros (XML 1.0, appendix F). */
const WIDE: [RegExp, Encoding][] = [
  [/^000000[2-7]./, 'utf-32be'],
  [/^[2-7].000000/, 'utf-32le'],
  [/^00[2-7].00[2-7]./, 'utf-16be'],
  [/^[2-7].00[2-7].00/, 'utf-16le'],
];

/** The encoding of a text in wide characters that has no byte order mark. */
export function wideEncoding(bytes: Uint8Array): Encoding | undefined {
  const head = Buffer.from(bytes.subarray(0, 4)).toString('hex');
  return WIDE.find(([pattern]) => pattern.test(head))?.[1];
}

/** How far browsers look for a declaration (HTML, "prescan a byte stream"), and a bit more for long comments. */
const PRESCAN = 4096;

/** The encoding a text declares itself: in its XML declaration, or in a `<meta>` of its head. */
export function declaredEncoding(bytes: Uint8Array): Encoding | undefined {
  const head = Buffer.from(bytes.subarray(0, PRESCAN)).toString('latin1');
  const xml = /^\s*(?:ï»¿)?<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1];
  const meta = /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1];
  const encoding = findEncoding(xml) ?? findEncoding(meta);
  // What could be read as ASCII so far is in no wide encoding, whatever it says of itself.
  return encoding?.startsWith('utf-16') || encoding?.startsWith('utf-32') ? undefined : encoding;
}
