import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { it } from 'vitest';
import { blocksToHtml } from '../src/core/codec/html.ts';
import { parseRendition } from '../src/core/codec/wire.ts';
import { EDITION_FORMAT } from '../src/core/edition.ts';
import type { IngestedRelease } from '../src/publisher/ingest/ingested.ts';

/** A folder of real material; it belongs to others and stays outside the project, so it may be missing. */
export function fixtureFolder(name: string): { folder: string; missing: boolean } {
  const folder = resolve(import.meta.dirname, '../../shared/fixtures', name);
  const missing = !existsSync(folder);
  it.runIf(missing && process.env.CI === 'true')(`has ${name} under CI`, () => {
    throw new Error(`The fixtures are missing: put them into ${folder}.`);
  });
  return { folder, missing };
}

/** Names of the files in a folder, in alphabetical order; none where it is missing. */
export function filesIn(folder: string, ...parts: string[]): string[] {
  const path = join(folder, ...parts);
  return existsSync(path) ? readdirSync(path).sort() : [];
}

/** The tags that blocks are written with; every other one would come from outside. */
const OWN_TAGS =
  /^<\/?(?:h2|h3|p|blockquote|footer|li|ol|ul|table|thead|tbody|tr|th|td|figure|figcaption|address|strong|br|a)>$|^<a href="(?:https?:\/\/|mailto:|tel:)[^"<>\s]*" rel="noopener">$/i;

/** Tags, attributes and addresses in HTML that Lesebrücke would not have written; none if nothing came through. */
export function attacksIn(html: string): string[] {
  const tags = html.match(/<[^>]*>?/g) ?? [];
  return tags.filter((tag) => !OWN_TAGS.test(tag));
}

/** The release as the HTML that other feed readers get. Throws if a phone could not read it. */
export function renderChecked({ title, subtitle, blocks }: IngestedRelease): string {
  const rendition = {
    ...{ format: EDITION_FORMAT, release: 'fixture', lang: 'de', level: 'original', title, blocks },
    ...(subtitle !== undefined && { subtitle }),
    provenance: { origin: 'human' },
  };
  return blocksToHtml(parseRendition(JSON.stringify(rendition), 'fixture').blocks);
}
