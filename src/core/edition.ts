import type { Contact, IsoDate, LanguageTag, Level, ReleaseFacts, Rendition } from './release.ts';
import { renditionKey } from './release.ts';

/**
 * The edition on the wire: `edition.json` is the only file that changes; everything else carries its content's hash in
 * its name and can be cached for ever.
 */

/** Version of the wire format; a reader refuses a higher one and asks for an update. */
export const EDITION_FORMAT = 1;

export interface Publisher {
  name: string;
  url?: string;
  contact?: Contact;
  /** True for the embedded sample: readers are told that the city does not exist. */
  sample?: boolean;
}

/** A topic of the publisher's own, with its name per language. */
export interface CustomTopic {
  id: string;
  label: Record<LanguageTag, string>;
}

/** The key an edition is signed with. */
export interface EditionKey {
  /** Name of the key: the first 64 bits of the SHA-256 of its SPKI bytes as 16 lower-case hex digits. */
  id: string;
  /** The public key, ECDSA on P-256, as SPKI in base64url: `crypto.subtle.importKey('spki', …)` takes its bytes. */
  public: string;
}

/** A key that was used before, and its signature of the one that came after it. */
export interface PreviousKey extends EditionKey {
  /** Signature of the newer key's SPKI bytes, made and written like those of renditions. */
  endorsement: string;
}

/** A key with those before it, newest first: each endorses the one in front of it. */
export interface KeyChain {
  key: EditionKey;
  previousKeys?: PreviousKey[];
}

/** `edition.json`. */
export interface Edition extends Partial<KeyChain> {
  format: number;
  publisher: Publisher;
  /** The first one is the language the publisher writes in. */
  languages: LanguageTag[];
  topics: CustomTopic[];
  /** Newest day of the content, not of the build: the same input gives the same bytes. */
  generated: IsoDate;
  /** Missing if the publisher does not sign. */
  key?: EditionKey;
  /** Names of keys that others may have got hold of: no phone believes them any more. */
  revokedKeys?: string[];
  /** language → month (`YYYY-MM`) → hash of the index page. */
  index: Record<LanguageTag, Record<string, string>>;
  /** language → hash of its glossary; missing where there is none. */
  glossary?: Record<LanguageTag, string>;
}

/** Where the bytes of a rendition are, and what they must be. */
export interface RenditionRef {
  hash: string;
  bytes: number;
  /**
   * Signature of exactly these bytes: ECDSA, SHA-256, the 64 bytes of r and s (IEEE P1363) in base64url, as
   * `crypto.subtle.verify` takes them. Missing if the publisher does not sign.
   */
  sig?: string;
}

/** One release as its language's index page shows it. */
export interface IndexEntry extends ReleaseFacts {
  title: string;
  renditions: Partial<Record<Level, RenditionRef>>;
}

/** `index/<lang>/<yyyy-mm>.<hash>.json`: the releases of one month in one language, newest first. */
export interface IndexPage {
  format: number;
  lang: LanguageTag;
  month: string;
  releases: IndexEntry[];
}

/** A rendition file: the rendition with the format it is written in. */
export interface RenditionFile extends Rendition {
  format: number;
}

/**
 * Name of content: the first 128 bits of its SHA-256 as 32 lower-case hex digits. Enough to tell any two texts apart;
 * genuineness rests on signatures, not on this.
 */
export function contentHash(sha256: Uint8Array): string {
  return Array.from(sha256.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A signature is 64 bytes: 86 characters of base64url. */
const SIGNED = /,"sig":"([\w-]{86})"\}$/;

/**
 * `edition.json` with its signature, as its last member. The signature is over the bytes without that member. It is in
 * the file and not beside it, so that a phone with nothing new still asks for one file, and no cache between can mix the
 * files of two editions.
 *
 * @param json an object with at least one member, without white space at its end.
 */
export function appendSignature(json: string, sig: string): string {
  return `${json.slice(0, -1)},"sig":"${sig}"}`;
}

/** What was signed, and its signature; undefined if there is none. Undoes {@link appendSignature}. */
export function splitSignature(json: string): { signed: string; sig: string } | undefined {
  const found = SIGNED.exec(json);
  return found?.[1] ? { signed: `${json.slice(0, found.index)}}`, sig: found[1] } : undefined;
}

/** The month of a day, as index pages are cut: `2025-12-12` → `2025-12`. */
export function monthOf(day: IsoDate): string {
  return day.slice(0, 7);
}

/** Paths inside `edition/`. */
export const editionPath = {
  edition: 'edition.json',
  index: (lang: LanguageTag, month: string, hash: string) => `index/${lang}/${month}.${hash}.json`,
  glossary: (lang: LanguageTag, hash: string) => `glossary/${lang}.${hash}.json`,
  rendition: (id: string, lang: LanguageTag, level: Level, hash: string) =>
    `r/${id}/${renditionKey(lang, level)}.${hash}.json`,
};

/** What lists are ordered by. */
export type Ranked = Pick<ReleaseFacts, 'id' | 'published' | 'newcomers'>;

/**
 * Newest first; of one day, first what concerns newcomers most, then in the order of the identifiers, so that lists never
 * jump. Compared by code units: the order must not depend on the machine's language.
 */
export function newestFirst(a: Ranked, b: Ranked): number {
  if (a.published !== b.published) return a.published < b.published ? 1 : -1;
  const closer = (b.newcomers ?? 0) - (a.newcomers ?? 0);
  if (closer !== 0) return closer;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}
