import { escapeHtml } from '../../core/codec/html.ts';
import { findLanguage } from '../../core/language.ts';
import type { SharePage } from '../file/share-file.ts';

/** What tells a book from others and from its earlier state. */
export interface Identity {
  /** Hash of what is in it, at least 16 bytes: the same texts are the same book. */
  hash: Uint8Array;
  modified: Date;
}

/** That it can be used by eye, ear and finger alike (EPUB Accessibility 1.1, section 2). */
const ACCESSIBILITY = [
  ['accessMode', 'textual'],
  ['accessModeSufficient', 'textual'],
  ['accessibilityFeature', 'structuralNavigation'],
  ['accessibilityFeature', 'tableOfContents'],
  ['accessibilityFeature', 'readingOrder'],
  ['accessibilityFeature', 'displayTransformability'],
  ['accessibilityHazard', 'none'],
]
  .map(([property, value]) => `<meta property="schema:${property}">${value}</meta>`)
  .join('\n');

/** `package.opf`: what the book is, which files it has, and in which order and direction they are read. */
export function packageDocument(page: SharePage, { hash, modified }: Identity): string {
  const { texts, lang, dir } = page;
  const renditions = texts.flatMap(({ rendition, beside }) => (beside ? [rendition, beside] : [rendition]));
  const languages = [...new Set(renditions.map((rendition) => rendition.lang))];
  const ids = texts.map((_, index) => `text-${index + 1}`);
  const first = findLanguage(texts[0]?.rendition.lang ?? lang)?.direction ?? dir;
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${escapeHtml(lang)}" dir="${dir}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">urn:uuid:${uuidOf(hash)}</dc:identifier>
<dc:title>${escapeHtml(page.title)}</dc:title>
${languages.map((tag) => `<dc:language>${escapeHtml(tag)}</dc:language>`).join('\n')}
<meta property="dcterms:modified">${modified.toISOString().replace(/\.\d+/, '')}</meta>
${ACCESSIBILITY}
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="style" href="style.css" media-type="text/css"/>
${ids.map((id) => `<item id="${id}" href="${id}.xhtml" media-type="application/xhtml+xml"/>`).join('\n')}
</manifest>
<spine page-progression-direction="${first}">
${['nav', ...ids].map((id) => `<itemref idref="${id}"/>`).join('\n')}
</spine>
</package>
`;
}

/** A UUID of version 8 (RFC 9562, 5.8), whose bits may come from a hash. */
function uuidOf(hash: Uint8Array): string {
  if (hash.length < 16) throw new RangeError('too few bytes for a UUID');
  const bytes = hash.slice(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
