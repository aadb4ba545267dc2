/**
 * Where the service worker puts what the share sheet hands over, and the page takes it out: a cache, since both have that. In
 * it are the words (as {@link InboxWords}, JSON) under one name and the files, in their order, under numbers.
 */
export const INBOX = { cache: 'inbox', words: '/inbox/words', file: (index: number) => `/inbox/${index}` } as const;

/** What apps share besides files; most put an address into `text`. */
export interface InboxWords {
  title?: string;
  text?: string;
  url?: string;
}

/** The words as one text, to be looked at for a share code or read. A title stands above words only, not above an address. */
export function joinWords({ title = '', text = '', url = '' }: InboxWords): string {
  const body = [text, url].filter(Boolean).join('\n');
  const isAddress = /^\S*:\S*$/.test(body.trim());
  return title && !isAddress && !body.includes(title) ? `${title}\n\n${body}` : body;
}
