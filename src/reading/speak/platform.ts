/** Whose settings a reader has to open to get a voice. */
export type Platform = 'android' | 'ios' | 'desktop';

/** What a browser runs on; iPads call themselves Macs, but Macs are not touched. */
export function platformOf({ userAgent, maxTouchPoints }: Pick<Navigator, 'userAgent' | 'maxTouchPoints'>): Platform {
  if (/Android/.test(userAgent)) return 'android';
  if (/iPhone|iPad|iPod/.test(userAgent) || (/Macintosh/.test(userAgent) && maxTouchPoints > 1)) return 'ios';
  return 'desktop';
}
