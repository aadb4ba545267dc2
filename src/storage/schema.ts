import type { DBSchema, IDBPDatabase } from 'idb';
import type { Edition, RenditionRef } from '../core/edition.ts';
import type { IsoDate, LanguageTag, Level, ReleaseFacts, Rendition } from '../core/release.ts';

export const DATABASE_NAME = 'lesebruecke';

/** What is on the phone of a release in one language. */
export interface StoredText {
  title: string;
  renditions: Partial<Record<Level, RenditionRef>>;
}

/**
 * A release with what of it is on the phone: `texts` names exactly the renditions that are stored, so lists need no
 * look at the texts themselves. A withdrawn release that nobody saved stays as a mark without texts.
 */
export interface StoredRelease extends ReleaseFacts {
  texts: Record<LanguageTag, StoredText>;
}

/** A rendition with the hash its bytes had on the wire. */
export interface StoredRendition {
  hash: string;
  rendition: Rendition;
}

/** A place in a text that is the same in every language and at every text size. */
export interface ReadingPosition {
  /** Id of the block, the same in all renditions. */
  block: string;
  /** How far into the block, 0 (its start) to 1. */
  offset: number;
}

/** What the reader did with a release. Never touched by updates and cleanups. Times are ISO 8601 in UTC. */
export interface ReaderData {
  id: string;
  saved?: string;
  read?: string;
  position?: ReadingPosition;
}

/** language → month (`YYYY-MM`) → hash of the index page. */
export type PageHashes = Record<LanguageTag, Record<string, string>>;

/** What the phone knows of the edition as a whole. */
export interface EditionState {
  edition: Edition;
  /** ETag of `edition.json`, as the server wrote it. */
  etag?: string;
  /** When the server last answered, ISO 8601 in UTC. */
  checked: string;
  /** Languages kept on the phone, the source language first. */
  languages: LanguageTag[];
  /**
   * Index pages whose releases are all stored. For a language that is not kept: pages with which the few texts read in
   * that language agree.
   */
  applied: PageHashes;
}

export interface Schema extends DBSchema {
  releases: { key: string; value: StoredRelease; indexes: { published: IsoDate } };
  renditions: { key: [id: string, lang: LanguageTag, level: Level]; value: StoredRendition };
  reader: { key: string; value: ReaderData };
  meta: { key: 'edition'; value: EditionState };
}

export type Database = IDBPDatabase<Schema>;
