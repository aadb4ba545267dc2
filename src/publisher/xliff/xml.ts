import { SaxesParser } from 'saxes';
import { InputError } from '../../core/errors.ts';

/** An element with the line it begins on. Attributes without a prefix go by their name, others by `{namespace}name`. */
export interface XmlElement {
  name: string;
  namespace: string;
  line: number;
  attributes: Map<string, string>;
  /** Elements and runs of text; CDATA sections are text, comments and processing instructions are left out. */
  children: (XmlElement | string)[];
}

const XMLNS = 'http://www.w3.org/2000/xmlns/';

/** Deeper nesting is no translation but an attack on what walks through it. */
const DEEPEST = 50;

/** An export of the largest size has fewer; each of them costs time, however short it is. */
const MOST_ELEMENTS = 100_000;

/**
 * Reads namespace-well-formed XML. Nothing is ever fetched or expanded: a document type is refused where it begins, and
 * an entity that XML itself does not define is not well-formed then.
 *
 * @throws InputError with the line.
 */
export function parseXml(text: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  let line = 1;
  let count = 0;
  const addText = (piece: string) => open.at(-1)?.children.push(piece);
  parser.on('error', ({ message }) => {
    const what = message.replace(/^[\d:]*\s*/, '').replace(/\.$/, '');
    throw new InputError(`this is not well-formed XML: ${what}`, { line: parser.line });
  });
  parser.on('xmldecl', ({ encoding = 'UTF-8' }) => {
    if (/^(?:utf-?8|utf-?16(?:le|be)?|us-ascii)$/i.test(encoding)) return;
    throw new InputError(`the encoding ${encoding} is not read: save the file as UTF-8`, { line: parser.line });
  });
  parser.on('doctype', (doctype) => {
    const begins = parser.line - doctype.split('\n').length + 1;
    throw new InputError('a document type (<!DOCTYPE …>) and entities are not read: take them out', { line: begins });
  });
  parser.on('opentagstart', () => {
    line = parser.line;
  });
  parser.on('opentag', (tag) => {
    const element = {
      name: tag.local,
      namespace: tag.uri,
      line,
      attributes: attributesOf(tag.attributes),
      children: [],
    };
    if (open.length >= DEEPEST) throw new InputError(`elements are nested more than ${DEEPEST} deep`, { line });
    count += 1;
    if (count > MOST_ELEMENTS)
      throw new InputError(`there are more than ${MOST_ELEMENTS} elements in this file`, { line });
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(text).close();
  if (!root) throw new InputError('there is no element in this file', { line: 1 });
  return root;
}

/** The elements among an element's children. */
export function elementsOf({ children }: XmlElement): XmlElement[] {
  return children.filter((child) => typeof child !== 'string');
}

/** Text for an element's content. What XML cannot hold (control characters) is the caller's to replace. */
export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\r/g, '&#13;');
}

/** ` name="value"` for each attribute that has a value. */
export function writeAttributes(attributes: Record<string, string | undefined>): string {
  return Object.entries(attributes)
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([name, value]) => ` ${name}="${escapeXml(value).replace(/"/g, '&quot;')}"`)
    .join('');
}

function attributesOf(found: Record<string, { uri: string; local: string; value: string }>): Map<string, string> {
  const own = Object.values(found).filter(({ uri }) => uri !== XMLNS);
  return new Map(own.map(({ uri, local, value }) => [uri === '' ? local : `{${uri}}${local}`, value]));
}
