import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMarkdown } from '../../../src/core/codec/markdown.ts';
import type { GermanText } from '../../../src/core/plain/plain-text.ts';
import { parsePressText } from '../../../src/core/press/press-text.ts';
import { parseDocument } from '../../../src/publisher/ingest/dom.ts';
import { toBlocks } from '../../../src/publisher/ingest/html-blocks.ts';
import { readFlow } from '../../../src/publisher/ingest/html-flow.ts';

/** Texts to try the rules on, by where they come from. */
export interface TextSet {
  name: string;
  texts: GermanText[];
}

const SAMPLE = 'src/publisher/sample/releases';

/** The sample edition's releases, as published. */
export function sampleTexts(): TextSet {
  const texts = readdirSync(SAMPLE).map((id): GermanText => {
    const file = join(SAMPLE, id, 'de.original.md');
    return readMarkdown(readFileSync(file, 'utf8'), { lang: 'de', source: true });
  });
  return { name: 'sample edition', texts };
}

/** Real material beside the project: the release it was made from, and pages for newcomers. Empty where it is missing. */
export function fixtureTexts(folder: string): TextSet[] {
  const sets: TextSet[] = [];
  const seed = join(folder, 'seed');
  if (existsSync(seed)) {
    const texts = readdirSync(seed).map((name): GermanText => parsePressText(readFileSync(join(seed, name), 'utf8')));
    sets.push({ name: 'seed', texts });
  }
  const pages = join(folder, 'newcomer-pages/pairs.json');
  if (existsSync(pages)) {
    const pairs: { de: { title: string; content: string } }[] = JSON.parse(readFileSync(pages, 'utf8'));
    sets.push({ name: 'newcomer pages', texts: pairs.map(({ de }) => pageText(de)) });
  }
  return sets;
}

function pageText({ title, content }: { title: string; content: string }): GermanText {
  const { body } = parseDocument(`<!doctype html><html><body>${content}</body></html>`);
  return { title, blocks: toBlocks(readFlow(body, undefined).pieces, 'de').blocks };
}
