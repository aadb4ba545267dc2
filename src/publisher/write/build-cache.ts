import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editionPath } from '../../core/edition.ts';
import type { ListItem } from '../../core/page.ts';
import type { LanguageTag } from '../../core/release.ts';
import type { Fingerprint } from '../workspace/fingerprint.ts';
import { hasContent, isMissing } from './disk.ts';
import { type EditionLists, type EditionPart, hashOf, type PartFacts } from './edition.ts';
import type { FeedContent, FeedItem } from './feeds.ts';
import type { Dated } from './newest.ts';
import type { LeftOut } from './release-writer.ts';

/** Beside the site's state: what the last build knows of the site it left. */
export const CACHE_FILE = '.lesebruecke-cache.json';

/** What is remembered of a release. */
export interface KnownRelease {
  fingerprint: Fingerprint;
  /** Its pictures, as paths in the site. */
  media: string[];
  part: EditionPart;
  leftOut: LeftOut[];
}

/** All that a build needs to leave alone what has not changed. */
export interface BuildCache extends EditionLists {
  releases: [id: string, release: KnownRelease][];
  /** The newest items of each language's list and feed. */
  lists: Record<LanguageTag, ListItem[]>;
  feeds: Record<LanguageTag, FeedItem[]>;
  /** Index pages, glossaries and texts of the edition before, which are kept for one build. */
  retained: string[];
}

/** A cache that agrees with the site it lies in. */
export interface KnownSite extends BuildCache {
  /** The site's `edition.json`. */
  editionJson: string;
}

/**
 * The file's second line. After it come the entries of each release and the content of each item of the feeds, a line each:
 * most of the file, of which a build with little to do needs little.
 */
interface Stored extends Omit<BuildCache, 'releases' | 'feeds'> {
  /** With the length of their lines, in bytes. */
  releases: [id: string, release: Omit<KnownRelease, 'part'> & { part: PartFacts }, length: number][];
  feeds: [lang: LanguageTag, items: [item: Dated, length: number][]][];
}

/** The lines that were read, by what was made of them: what is written again need not be made again. */
const linesRead = new WeakMap<EditionPart | FeedItem, Uint8Array>();

/**
 * Reads the cache. Undefined if there is none, if it was made by another `recipe` (another publisher, app, settings, key),
 * is damaged, or speaks of another edition than the one in the folder. What passes was written by {@link writeCache} of
 * this very program, so its form needs no second look.
 */
export function readCache(dir: string, recipe: string): KnownSite | undefined {
  try {
    const bytes = readFileSync(join(dir, CACHE_FILE));
    const headEnd = bytes.indexOf('\n');
    const editionJson = readFileSync(join(dir, 'edition', editionPath.edition), 'utf8');
    const body = bytes.subarray(headEnd + 1);
    if (bytes.toString('utf8', 0, headEnd) !== head(recipe, editionJson, body)) return undefined;
    const storedEnd = body.indexOf('\n');
    const stored: Stored = JSON.parse(body.toString('utf8', 0, storedEnd));
    const nextLine = linesOf(body.subarray(storedEnd + 1));
    const releases = stored.releases.map(([id, release, length]): [string, KnownRelease] => [
      id,
      { ...release, part: readPart(release.part, nextLine(length)) },
    ]);
    const feeds = stored.feeds.map(([lang, items]): [LanguageTag, FeedItem[]] => [
      lang,
      items.map(([item, length]) => readItem(item, nextLine(length))),
    ]);
    return { ...stored, releases, feeds: Object.fromEntries(feeds), editionJson };
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** Writes the cache for the site in `dir`, which is complete. */
export function writeCache(dir: string, recipe: string, { releases, feeds, ...rest }: BuildCache): void {
  const editionJson = readFileSync(join(dir, 'edition', editionPath.edition), 'utf8');
  const lines: Uint8Array[] = [];
  const put = (line: Uint8Array) => {
    lines.push(line);
    return line.length;
  };
  const stored: Stored = {
    releases: releases.map(([id, release]) => [
      id,
      { ...release, part: factsOf(release.part) },
      put(linesRead.get(release.part) ?? lineOf(release.part.entries)),
    ]),
    feeds: Object.entries(feeds).map(([lang, items]) => [
      lang,
      items.map((item) => [placeOf(item), put(linesRead.get(item) ?? lineOf(item.content))]),
    ]),
    ...rest,
  };
  const body = Buffer.concat([Buffer.from(`${JSON.stringify(stored)}\n`), ...lines]);
  const bytes = Buffer.concat([Buffer.from(`${head(recipe, editionJson, body)}\n`), body]);
  if (hasContent(join(dir, CACHE_FILE), bytes)) return;
  const temporary = join(dir, `${CACHE_FILE}.tmp`);
  writeFileSync(temporary, bytes);
  renameSync(temporary, join(dir, CACHE_FILE));
}

/** True if there is one that has not been taken away since it was read. */
export function hasCache(dir: string): boolean {
  return existsSync(join(dir, CACHE_FILE));
}

/** Takes the cache away, before the site begins to differ from what it says. */
export function dropCache(dir: string): void {
  rmSync(join(dir, CACHE_FILE), { force: true });
}

/** Gives one line after the other, each of the length it is asked for. */
function linesOf(bytes: Buffer): (length: number) => Buffer {
  let at = 0;
  return (length) => {
    const line = bytes.subarray(at, at + length);
    at += length;
    return line;
  };
}

function lineOf(value: unknown): Uint8Array {
  return Buffer.from(`${JSON.stringify(value)}\n`);
}

/** What a line says, read when it is asked for. */
function whenAsked<T>(line: Buffer): () => T {
  let value: T | undefined;
  return () => {
    value ??= JSON.parse(line.toString()) as T;
    return value;
  };
}

function readPart(facts: PartFacts, line: Buffer): EditionPart {
  const entries = whenAsked<EditionPart['entries']>(line);
  const part = {
    ...facts,
    get entries() {
      return entries();
    },
  };
  linesRead.set(part, line);
  return part;
}

function readItem(place: Dated, line: Buffer): FeedItem {
  const content = whenAsked<FeedContent>(line);
  const item = {
    ...place,
    get content() {
      return content();
    },
  };
  linesRead.set(item, line);
  return item;
}

function factsOf({ id, published, newcomers, newest, listed, written, texts }: EditionPart): PartFacts {
  return { id, published, ...(newcomers !== undefined && { newcomers }), newest, listed, written, texts };
}

function placeOf({ id, published, newcomers }: FeedItem): Dated {
  return { id, published, ...(newcomers !== undefined && { newcomers }) };
}

function head(recipe: string, editionJson: string, body: Uint8Array): string {
  return [recipe, hashOf(Buffer.from(editionJson)), hashOf(body)].join(' ');
}
