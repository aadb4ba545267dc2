import { INBOX, type InboxWords, joinWords } from '../../core/inbox.ts';

/**
 * Takes out what the share sheet has brought, where the service worker has put it. Empty where nothing came, or where the
 * browser allows no caches.
 */
export async function emptyInbox(): Promise<(string | Blob)[]> {
  try {
    if (!(await globalThis.caches?.has(INBOX.cache))) return [];
    const inbox = await caches.open(INBOX.cache);
    const found: (string | Blob)[] = [];
    const words = await inbox.match(INBOX.words);
    const text = words ? joinWords((await words.json()) as InboxWords) : '';
    for (let index = 0, file = await inbox.match(INBOX.file(0)); file; ) {
      found.push(await file.blob());
      index += 1;
      file = await inbox.match(INBOX.file(index));
    }
    await caches.delete(INBOX.cache);
    // Words beside files say what they are; alone, they are what was shared.
    return found.length > 0 || text.trim() === '' ? found : [text];
  } catch (cause) {
    console.warn('nothing can be taken out of the inbox', cause);
    return [];
  }
}
