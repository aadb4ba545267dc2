import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Block, sentencesText } from '../src/core/release.ts';
import type { IngestedRelease } from '../src/publisher/ingest/ingested.ts';
import { readPage } from '../src/publisher/ingest/page.ts';
import { attacksIn, fixtureFolder, renderChecked } from './fixtures-support.ts';

/** Pages of German public bodies, with what an extraction must and must not hold (trafilatura's annotations). */
const { folder, missing } = fixtureFolder('public-bodies');

interface Assertion {
  url: string;
  title?: string;
  date?: string;
  with: string[];
  without: string[];
}

const assertions: Record<string, Assertion> = missing
  ? {}
  : JSON.parse(readFileSync(join(folder, 'assertions.json'), 'utf8'));

/** Where the annotation is not what a reader sees: why. */
const OTHER_TITLES: Record<string, string> = {
  'bmbf.de.energiewende.html': 'the annotated title stands nowhere on the page',
  'wbf.admin.ch.14093.html': 'the page has a title, the annotation has none',
};
const OTHER_DATES: Record<string, string> = {
  'awo.org-Menschenrechte.html': 'the page shows no date but in links to other pages',
  'caritas.de-Präsidentin.html': 'the page is dated 15 October, the event it reports 13 October',
};

function blockText(block: Block): string {
  switch (block.kind) {
    case 'list':
      return block.items.map(sentencesText).join('\n');
    case 'table':
      return [block.header, ...block.rows].map((cells) => cells.join(' ')).join('\n');
    case 'image':
      return [block.alt, block.caption, block.credit].filter(Boolean).join('\n');
    case 'contact':
      return JSON.stringify(block.contact);
    default:
      return sentencesText(block.sentences);
  }
}

function textOf({ title, subtitle = '', blocks }: IngestedRelease): string {
  return [title, subtitle, ...blocks.map(blockText)].join('\n').replace(/\s+/g, ' ');
}

describe.skipIf(missing)(`pages of public bodies (needs ${folder})`, () => {
  const cases = Object.entries(assertions);
  const known = new Map<string, IngestedRelease>();
  const read = (file: string, url: string) => {
    const release = known.get(file) ?? readPage(readFileSync(join(folder, file), 'utf8'), { lang: 'de', address: url });
    known.set(file, release);
    return release;
  };

  it('has them', () => {
    expect(cases.length).toBeGreaterThan(10);
  });

  it.each(cases)('%s keeps the text and leaves the page behind', (file, assertion) => {
    const release = read(file, assertion.url);
    const text = textOf(release);
    const normal = (wanted: string) => wanted.replace(/\s+/g, ' ').trim();
    expect(assertion.with.map(normal).filter((wanted) => !text.includes(wanted))).toEqual([]);
    expect(assertion.without.map(normal).filter((unwanted) => text.includes(unwanted))).toEqual([]);
    expect(attacksIn(renderChecked(release))).toEqual([]);
  });

  it.each(cases.filter(([file, { title }]) => title && !(file in OTHER_TITLES)))(
    '%s has its title',
    (file, assertion) => {
      expect(read(file, assertion.url).title).toBe(assertion.title);
    },
  );

  it.each(cases.filter(([file, { date }]) => date && !(file in OTHER_DATES)))('%s has its date', (file, assertion) => {
    expect(read(file, assertion.url).published).toBe(assertion.date);
  });
});
