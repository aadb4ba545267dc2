import { parseEdition, parseIndexPage, parseRendition } from '../core/codec/wire.ts';
import { contentHash, type Edition, editionPath, type IndexPage, monthOf, type RenditionRef } from '../core/edition.ts';
import { EditionError } from '../core/errors.ts';
import type { LanguageTag } from '../core/release.ts';
import type { StoredRendition } from '../storage/schema.ts';
import type { RenditionFetch } from './plan.ts';

/** How long one file may take. */
const TIMEOUT_MS = 30_000;

/** Where an edition is, and how to get at it. */
export interface EditionSource {
  /** Address of the edition's folder, ending in `/`. */
  baseUrl: string;
  fetch: typeof fetch;
  /** SHA-256. */
  digest: (bytes: Uint8Array<ArrayBuffer>) => Promise<ArrayBuffer>;
  signal?: AbortSignal | undefined;
}

export interface EditionVersion {
  edition: Edition;
  etag?: string;
}

/**
 * The edition as it is now: one request, with `known` itself when the server says that nothing is new. The ETag is sent
 * by hand, because the browser's own cache may be emptied or bypassed at any time and then the whole file would come.
 */
export async function fetchEdition(source: EditionSource, known: EditionVersion | undefined): Promise<EditionVersion> {
  const path = editionPath.edition;
  const { response, bytes } = await load(source, path, known?.etag ? { 'If-None-Match': known.etag } : {});
  if (response.status === 304 && known) return known;
  const edition = parseEdition(textOfBytes(found(response, bytes, path)), path);
  const etag = response.headers.get('ETag');
  return etag ? { edition, etag } : { edition };
}

/** One index page, verified. `invalid` too when it is not the page of that language and month. */
export async function fetchIndexPage(
  source: EditionSource,
  lang: LanguageTag,
  month: string,
  hash: string,
): Promise<IndexPage> {
  const path = editionPath.index(lang, month, hash);
  const page = parseIndexPage(await fetchVerified(source, path, { hash }), path);
  const belongs = page.lang === lang && page.releases.every(({ published }) => monthOf(published) === month);
  if (!belongs || page.month !== month) throw new EditionError('invalid', path);
  return page;
}

/** One rendition, verified. `invalid` too when it is not the rendition that was asked for. */
export async function fetchRendition(
  source: EditionSource,
  id: string,
  { lang, level, ref }: RenditionFetch,
): Promise<StoredRendition> {
  const path = editionPath.rendition(id, lang, level, ref.hash);
  const { format: _format, ...rendition } = parseRendition(await fetchVerified(source, path, ref), path);
  if (rendition.release !== id || rendition.lang !== lang || rendition.level !== level) {
    throw new EditionError('invalid', path);
  }
  return { hash: ref.hash, rendition };
}

/**
 * The text of a file with these bytes. Rejects with an EditionError: `offline` (no answer, or none within 30 s),
 * `missing` (an HTTP status that is no success), `corrupt` (other bytes); with the signal's reason when aborted.
 */
export async function fetchVerified(
  source: EditionSource,
  path: string,
  expected: Pick<RenditionRef, 'hash'> & Partial<RenditionRef>,
): Promise<string> {
  const { response, bytes } = await load(source, path);
  const { length } = found(response, bytes, path);
  const hash = contentHash(new Uint8Array(await source.digest(bytes)));
  if (hash !== expected.hash || length !== (expected.bytes ?? length)) throw new EditionError('corrupt', path);
  return textOfBytes(bytes);
}

interface Loaded {
  response: Response;
  bytes: Uint8Array<ArrayBuffer>;
}

/** Past every cache: what is worth keeping goes into the database, and a spoilt copy must not come back. */
async function load(
  { baseUrl, fetch, signal }: EditionSource,
  path: string,
  headers: Record<string, string> = {},
): Promise<Loaded> {
  signal?.throwIfAborted();
  // By hand, not by AbortSignal.any, which phones of before 2024 do not have.
  const controller = new AbortController();
  const stop = () => controller.abort();
  const timeout = setTimeout(stop, TIMEOUT_MS);
  signal?.addEventListener('abort', stop);
  try {
    const response = await fetch(baseUrl + path, { cache: 'no-store', headers, signal: controller.signal });
    return { response, bytes: new Uint8Array(await response.arrayBuffer()) };
  } catch (cause) {
    signal?.throwIfAborted();
    throw new EditionError('offline', path, { cause });
  } finally {
    clearTimeout(timeout);
    signal?.removeEventListener('abort', stop);
  }
}

function found(response: Response, bytes: Loaded['bytes'], path: string): Loaded['bytes'] {
  if (!response.ok) throw new EditionError('missing', path, { cause: new Error(`HTTP ${response.status}`) });
  return bytes;
}

function textOfBytes(bytes: Loaded['bytes']): string {
  return new TextDecoder().decode(bytes);
}
