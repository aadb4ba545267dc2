import type { DBSchema, IDBPDatabase } from 'idb';
import type { Edition, RenditionRef } from '../core/edition.ts';
import type { GlossaryEntry } from '../core/glossary.ts';
import type { IsoDate, LanguageTag, Level, ReleaseFacts, Rendition } from '../core/release.ts';
import type { Trust } from '../core/trust/trust.ts';
import type { SignedText, Verdict } from '../core/trust/verdict.ts';

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
  /** The file itself, where it is not what `exact-text.ts` writes from the rendition: its signature is of these bytes. */
  text?: string;
}

/**
 * A text that came by sharing, with what its sender said of its signature, as it came. One text is here once, whoever
 * sends it: no other text takes its place but a newer one of the same publisher.
 */
export interface ReceivedText extends StoredRendition, Omit<SignedText, 'bytes'> {
  /** Name of the publisher as the sender wrote it: shown only through `senderName`. */
  publisher?: string;
  verdict: Verdict;
  /** What the person who handed it over wrote about all that came with it; nobody vouches for it. */
  collection?: { title?: string; note?: string };
  /** ISO 8601 in UTC. */
  when: string;
}

/** Words of German administration explained in one language, with the hash of their file. */
export interface StoredGlossary {
  hash: string;
  /** By the ids that `term` nodes refer to. */
  entries: Readonly<Record<string, GlossaryEntry>>;
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
  /** First opened. */
  read?: string;
  /** Last opened, for the list of what was read; empty when the reader has cleared that. */
  opened?: string;
  /** Where the reader stopped; missing once they came to the end. */
  position?: ReadingPosition;
}

/** language → month (`YYYY-MM`) → hash of the index page. */
export type PageHashes = Record<LanguageTag, Record<string, string>>;

/** What the phone knows of the edition as a whole. */
export interface EditionState {
  edition: Edition;
  /** The publisher's keys; missing if the publisher does not sign. */
  trust?: Trust;
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
  /** The phone was full: releases up to this day that are not on it are left out, until a language is removed. */
  freed?: IsoDate;
}

/** Codes of a share that takes several, as far as they were read; see frames.ts. */
export interface UnfinishedShare {
  /** By their index. */
  chunks: Record<number, Uint8Array>;
  /** When the last one was read, ISO 8601 in UTC. */
  when: string;
}

export interface Schema extends DBSchema {
  releases: { key: string; value: StoredRelease; indexes: { published: IsoDate } };
  renditions: { key: [id: string, lang: LanguageTag, level: Level]; value: StoredRendition };
  received: { key: string; value: ReceivedText; indexes: { release: string } };
  frames: { key: [message: number, count: number]; value: UnfinishedShare };
  glossaries: { key: LanguageTag; value: StoredGlossary };
  reader: { key: string; value: ReaderData };
  meta: { key: 'edition'; value: EditionState };
  /** The search index, see search-index.ts. */
  search: { key: string; value: object };
}

export type Database = IDBPDatabase<Schema>;
