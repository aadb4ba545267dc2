import { parseEdition, parseIndexPage, parseRendition } from '../core/codec/wire.ts';
import {
  contentHash,
  type Edition,
  editionPath,
  type IndexPage,
  monthOf,
  type RenditionRef,
  splitSignature,
} from '../core/edition.ts';
import { EditionError } from '../core/errors.ts';
import type { LanguageTag, Rendition } from '../core/release.ts';
import type { KeyCheck } from '../core/trust/key-check.ts';
import type { Trust } from '../core/trust/trust.ts';
import { trustEdition } from '../core/trust/trust-edition.ts';
import { rebuilt, storedRendition } from '../storage/exact-text.ts';
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
  /** Renditions that the page brought along: one that is exactly the edition's is not fetched. */
  atHand?: readonly Rendition[] | undefined;
}

export interface EditionVersion {
  edition: Edition;
  etag?: string;
  trust?: Trust;
}

/**
 * The edition as it is now: one request, with `known` itself when the server says that nothing is new. The ETag is sent
 * by hand, because the browser's own cache may be emptied or bypassed at any time and then the whole file would come.
 * Rejects with an EditionError as below, and `untrusted` when it is not signed with the key that the phone knows, or one
 * that follows from it.
 */
export async function fetchEdition(
  source: EditionSource & KeyCheck,
  known: EditionVersion | undefined,
): Promise<EditionVersion> {
  const path = editionPath.edition;
  const { response, bytes } = await load(source, path, known?.etag ? { 'If-None-Match': known.etag } : {});
  if (response.status === 304 && known) return known;
  const json = textOfBytes(found(response, bytes, path), path);
  const edition = parseEdition(json, path);
  const manifest = splitSignature(json);
  const signed = manifest && { sig: manifest.sig, signed: new TextEncoder().encode(manifest.signed) };
  const trust = await trustEdition(edition, signed, known?.trust, source);
  const etag = response.headers.get('ETag');
  return { edition, ...(etag && { etag }), ...(trust && { trust }) };
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
  const text = (await textAtHand(source, id, { lang, level, ref })) ?? (await fetchVerified(source, path, ref));
  const { format: _format, ...rendition } = parseRendition(text, path);
  if (rendition.release !== id || rendition.lang !== lang || rendition.level !== level) {
    throw new EditionError('invalid', path);
  }
  return storedRendition(ref.hash, rendition, text);
}

/** The file of a rendition that is at hand, if it has the bytes that it must have. */
async function textAtHand(
  { atHand = [], digest }: EditionSource,
  id: string,
  { lang, level, ref }: RenditionFetch,
): Promise<string | undefined> {
  const rendition = atHand.find((one) => one.release === id && one.lang === lang && one.level === level);
  if (!rendition) return undefined;
  const text = rebuilt(rendition);
  const bytes = new TextEncoder().encode(text);
  return contentHash(new Uint8Array(await digest(bytes))) === ref.hash ? text : undefined;
}

/**
 * The text of a file with these bytes. Rejects with an EditionError: `offline` (no answer, or none within 30 s),
 * `missing` (an HTTP status that is no success), `corrupt` (other bytes), `invalid` (no UTF-8); with the signal's reason when aborted.
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
  return textOfBytes(bytes, path);
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

/** The text that has exactly these bytes, which signatures are of: nothing is replaced, no byte order mark dropped. */
function textOfBytes(bytes: Loaded['bytes'], path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new EditionError('invalid', path, { cause });
  }
}
