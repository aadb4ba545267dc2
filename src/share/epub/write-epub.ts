import { strToU8, type Zippable, zipSync } from 'fflate';
import type { SharePage } from '../file/share-file.ts';
import { chapterDocument, frontDocument } from './documents.ts';
import { EPUB_STYLE } from './epub-style.ts';
import { type Identity, packageDocument } from './package-document.ts';

export type { SharePage } from '../file/share-file.ts';

export interface Book extends Identity {
  page: SharePage;
}

/** The ZIP format has no time zone; one moment for all files, so that the same book has the same bytes. */
const MOMENT = new Date(1980, 0, 1);

const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/**
 * Texts as a book for e-readers, EPUB 3.3: a page with title, note and contents, then a chapter for each text; of two
 * languages, one block after the other. Pictures are left out, their captions stay. The same book gives the same bytes. Throws
 * a RangeError for a hash that is too short.
 */
export function writeEpub(book: Book): Uint8Array {
  const { page } = book;
  const files: Record<string, string> = {
    'META-INF/container.xml': CONTAINER,
    'package.opf': packageDocument(page, book),
    'nav.xhtml': frontDocument(page),
    'style.css': EPUB_STYLE,
    ...Object.fromEntries(
      page.texts.map((text, index) => [`text-${index + 1}.xhtml`, chapterDocument(text, page)] as const),
    ),
  };
  // First and not packed, so that the bytes at a fixed place tell what this is (EPUB OCF, 4.3).
  const zip: Zippable = { mimetype: [strToU8('application/epub+zip'), { level: 0 }] };
  for (const [path, text] of Object.entries(files)) zip[path] = strToU8(text);
  return zipSync(zip, { level: 9, mtime: MOMENT });
}
