import { writeEpub } from '../../share/epub/write-epub.ts';
import { fileName, type SharePage, writeShareFile } from '../../share/file/share-file.ts';

/** A page that any browser shows, and that the app can take over and verify. Throws a ShareError `too-large`. */
export function shareFile(page: SharePage, container: Uint8Array): File {
  return new File([writeShareFile(page, container)], fileName(page.title), { type: 'text/html' });
}

/** The same for e-readers. */
export async function epubFile(page: SharePage, container: Uint8Array<ArrayBuffer>): Promise<File> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', container));
  const bytes = writeEpub({ page, hash, modified: new Date() });
  return new File([new Uint8Array(bytes)], fileName(page.title, 'epub'), { type: 'application/epub+zip' });
}
