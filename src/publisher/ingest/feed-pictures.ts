import type { AtomFeed, JsonFeed, MediaNs, RssFeed } from 'feedsmith';

/** A picture that a feed gives beside an item's text, still as written. */
export interface EntryPicture {
  address: string;
  /** What it shows, where the feed says so. */
  words?: string | undefined;
  credit?: string | undefined;
}

interface File {
  url?: string | undefined;
  type?: string | undefined;
  medium?: string | undefined;
}

/** What calls itself a picture; without a type, the end of the address tells. SVG is none: it can carry scripts. */
function isPicture({ url, type, medium }: File): boolean {
  if (url === undefined || /svg/i.test(type ?? '')) return false;
  return type || medium
    ? /^image/i.test(`${type ?? medium}`)
    : /\.(?:jpe?g|png|webp|avif|gif)$/i.test(url.split('?', 1)[0] ?? '');
}

function fromMedia(media: MediaNs.ItemOrFeed | undefined): EntryPicture[] {
  const groups = media?.groups ?? [];
  const contents = [...(media?.contents ?? []), ...groups.flatMap(({ contents = [] }) => contents)];
  const pictures = contents.filter(isPicture).map((content) => ({
    address: content.url ?? '',
    words: (content.description ?? content.title ?? media?.description)?.value,
    credit: (content.credits ?? media?.credits)?.[0]?.value ?? (content.copyright ?? media?.copyright)?.value,
  }));
  const thumbnails = [...(media?.thumbnails ?? []), ...groups.flatMap(({ thumbnails = [] }) => thumbnails)];
  return [...pictures, ...thumbnails.map(({ url }) => ({ address: url ?? '' }))];
}

/** Of an item of RSS; what media RSS says of a picture counts more than a bare enclosure. */
export function rssPictures({ media, enclosures = [] }: RssFeed.Item<string>): EntryPicture[] {
  return [...fromMedia(media), ...enclosures.filter(isPicture).map(({ url }) => ({ address: url ?? '' }))];
}

/** Of an entry of Atom. */
export function atomPictures({ media, links = [] }: AtomFeed.Entry<string>): EntryPicture[] {
  const enclosed = links.filter(({ rel, href, type }) => rel === 'enclosure' && isPicture({ url: href, type }));
  return [...fromMedia(media), ...enclosed.map(({ href, title }) => ({ address: href ?? '', words: title }))];
}

/** Of an item of JSON Feed. */
export function jsonPictures({ image, banner_image, attachments = [] }: JsonFeed.Item<string>): EntryPicture[] {
  const attached = attachments.filter(({ url, mime_type }) => isPicture({ url, type: mime_type }));
  const named = [image, banner_image].flatMap((address) => (address === undefined ? [] : [{ address }]));
  return [...named, ...attached.map(({ url, title }) => ({ address: url ?? '', words: title }))];
}
