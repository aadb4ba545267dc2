import { InputError } from '../../core/errors.ts';
import type { FetchLimits, FetchResult } from './fetch.ts';
import { isOwnSite } from './own-site.ts';
import { type PictureFormat, readPictureFormat } from './picture-format.ts';
import { isPrivateHost } from './private-hosts.ts';

/** A phone with an empty data plan has to load it. */
const LARGEST = 2_000_000;
const LONGEST_WAIT = 20_000;
/** Narrower or lower than this it is an icon, or a pixel that counts visitors. */
const SMALLEST = 48;

export interface PictureOptions {
  /** Addresses of the release and of the source it came from: pictures of others are not theirs to give away. */
  publisher: readonly string[];
  /** Of the file that is known. */
  etag?: string;
  lastModified?: string;
  fetch: (
    address: string,
    options: { etag?: string; lastModified?: string; limits: FetchLimits },
  ) => Promise<FetchResult>;
}

export interface FetchedPicture {
  bytes: Uint8Array;
  extension: PictureFormat['extension'];
  etag?: string;
  lastModified?: string;
}

/** @throws InputError if the picture stands on another site than the publisher's, or in a private network */
function refuseForeign(address: string, publisher: readonly string[]): void {
  const { hostname } = new URL(address);
  if (!publisher.some((own) => isOwnSite(address, own))) {
    throw new InputError(`it stands on another site (${hostname}), and may be somebody else's`);
  }
  if (isPrivateHost(hostname) && !publisher.some((own) => new URL(own).hostname === hostname)) {
    throw new InputError(`it stands in a private network (${hostname})`);
  }
}

/**
 * Fetches a picture of the publisher's own site, up to 2 MB; `unchanged` if the server says that it is the known one,
 * `tiny` for icons and counting pixels.
 *
 * @throws InputError if it is somebody else's, cannot be fetched, or is no picture that every browser shows
 */
export async function fetchPicture(
  address: string,
  { publisher, fetch, etag, lastModified }: PictureOptions,
): Promise<FetchedPicture | 'unchanged' | 'tiny'> {
  refuseForeign(address, publisher);
  const answer = await fetch(address, {
    limits: { bytes: LARGEST, time: LONGEST_WAIT },
    ...(etag !== undefined && { etag }),
    ...(lastModified !== undefined && { lastModified }),
  });
  if (answer.kind === 'unchanged') return 'unchanged';
  const format = readPictureFormat(answer.bytes);
  if (!format) throw new InputError('it is no JPEG, PNG, WebP, AVIF or GIF');
  const { extension, width = SMALLEST, height = SMALLEST } = format;
  if (width < SMALLEST || height < SMALLEST) return 'tiny';
  return {
    bytes: answer.bytes,
    extension,
    ...(answer.etag !== undefined && { etag: answer.etag }),
    ...(answer.lastModified !== undefined && { lastModified: answer.lastModified }),
  };
}
