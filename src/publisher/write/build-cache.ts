import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editionPath } from '../../core/edition.ts';
import type { ListItem } from '../../core/page.ts';
import type { LanguageTag } from '../../core/release.ts';
import type { Fingerprint } from '../workspace/fingerprint.ts';
import { hasContent, isMissing } from './disk.ts';
import { type EditionLists, type EditionPart, hashOf, type PartFacts } from './edition.ts';
import type { FeedItem } from './feeds.ts';
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
 * The file's second line. After it come the entries of each release, a line each: most of the file, of which a build with
 * little to do needs little.
 */
interface Stored extends Omit<BuildCache, 'releases'> {
  /** With the length of their lines, in bytes. */
  releases: [id: string, release: Omit<KnownRelease, 'part'> & { part: PartFacts }, length: number][];
}

/** The lines of entries that were read, by what was made of them: what is written again need not be made again. */
const linesRead = new WeakMap<EditionPart, Uint8Array>();

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
    let at = storedEnd + 1;
    const releases = stored.releases.map(([id, release, length]): [string, KnownRelease] => {
      const line = body.subarray(at, at + length);
      at += length;
      return [id, { ...release, part: readPart(release.part, line) }];
    });
    return { ...stored, releases, editionJson };
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** Writes the cache for the site in `dir`, which is complete. */
export function writeCache(dir: string, recipe: string, { releases, ...rest }: BuildCache): void {
  const editionJson = readFileSync(join(dir, 'edition', editionPath.edition), 'utf8');
  const lines = releases.map(([, { part }]) => linesRead.get(part) ?? Buffer.from(`${JSON.stringify(part.entries)}\n`));
  const stored: Stored = {
    releases: releases.map(([id, release], index) => [
      id,
      { ...release, part: factsOf(release.part) },
      lines[index]?.length ?? 0,
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

function readPart(facts: PartFacts, line: Buffer): EditionPart {
  let entries: EditionPart['entries'] | undefined;
  const part = {
    ...facts,
    get entries(): EditionPart['entries'] {
      entries ??= JSON.parse(line.toString()) as EditionPart['entries'];
      return entries;
    },
  };
  linesRead.set(part, line);
  return part;
}

function factsOf({ id, published, newcomers, newest, listed, written, texts }: EditionPart): PartFacts {
  return { id, published, ...(newcomers !== undefined && { newcomers }), newest, listed, written, texts };
}

function head(recipe: string, editionJson: string, body: Uint8Array): string {
  return [recipe, hashOf(Buffer.from(editionJson)), hashOf(body)].join(' ');
}
