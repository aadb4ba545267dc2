import { INBOX, type InboxWords } from '../core/inbox.ts';

/** Files that are taken from one share. */
const MOST_FILES = 64;

/** Bytes that are kept of a file: one more than the page reads of any, so that it can say that this is too much. */
const MOST_BYTES = 40_000_001;

/**
 * Answers what the share sheet posts: keeps it for the page and sends the browser there. Where the phone has no room for it,
 * the page finds nothing.
 */
export async function takeIntoInbox(request: Request, start: string): Promise<Response> {
  try {
    const form = await request.formData();
    await caches.delete(INBOX.cache);
    const inbox = await caches.open(INBOX.cache);
    const word = (name: keyof InboxWords) => {
      const value = form.get(name);
      return typeof value === 'string' && value !== '' ? { [name]: value } : {};
    };
    const words: InboxWords = { ...word('title'), ...word('text'), ...word('url') };
    await inbox.put(INBOX.words, new Response(JSON.stringify(words)));
    // A form in which no file was chosen posts an empty one.
    const files = form.getAll('files').filter((value) => typeof value !== 'string' && value.size > 0) as File[];
    for (const [index, file] of files.slice(0, MOST_FILES).entries()) {
      await inbox.put(INBOX.file(index), new Response(file.slice(0, MOST_BYTES)));
    }
  } catch (cause) {
    console.error('what was shared could not be kept', cause);
  }
  return Response.redirect(`${start}?show=receive`, 303);
}
