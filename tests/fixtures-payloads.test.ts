import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { InputError } from '../src/core/errors.ts';
import { readFeed } from '../src/publisher/ingest/feed.ts';
import { releaseOfItem } from '../src/publisher/ingest/feed-release.ts';
import type { IngestedRelease } from '../src/publisher/ingest/ingested.ts';
import { readPage } from '../src/publisher/ingest/page.ts';
import { attacksIn, fixtureFolder, renderChecked } from './fixtures-support.ts';

/** Payloads that attack an HTML sanitizer, from DOMPurify's tests. */
const { folder, missing } = fixtureFolder('security');

interface Payload {
  title?: string;
  payload: string;
}

const payloads: Payload[] = missing ? [] : JSON.parse(readFileSync(join(folder, 'html-payloads.json'), 'utf8'));
const cases = payloads.map(({ title = '', payload }, index): [string, string] => [`${index + 1}: ${title}`, payload]);

const PROSE = 'Die Stadt Lindenfurt lädt alle Menschen am Donnerstag zu einem Fest in das Rathaus ein. ';

/** Text that an attack needs to have run or to be followed; as plain words it is harmless. */
function check(read: () => IngestedRelease): void {
  let release: IngestedRelease;
  try {
    release = read();
  } catch (error) {
    expect(error).toBeInstanceOf(InputError);
    return;
  }
  expect(attacksIn(renderChecked(release))).toEqual([]);
  for (const { address } of release.media) expect(address).toMatch(/^https?:\/\//);
  expect(release.address ?? 'https://').toMatch(/^https?:\/\//);
}

describe.skipIf(missing)(`HTML payloads (needs ${folder})`, () => {
  it('has them', () => {
    expect(cases.length).toBeGreaterThan(200);
  });

  it.each(cases)(
    '%s, in a page',
    (_, payload) => {
      const text = `<p>${PROSE.repeat(4)}</p>`;
      const page = `<html><head><title>Fest</title></head><body><h1>Fest</h1>${text}<div>${payload}</div>${text}</body></html>`;
      check(() => readPage(page, { lang: 'de', address: 'https://www.lindenfurt.example/fest' }));
    },
    5000,
  );

  it.each(cases)(
    '%s, in a feed',
    (_, payload) => {
      const html = JSON.stringify(`<p>${PROSE.repeat(8)}</p>${payload}`);
      const feed = `{"version":"https://jsonfeed.org/version/1.1","title":"Lindenfurt","items":[{"id":"1","title":${JSON.stringify(payload)},"content_html":${html}}]}`;
      check(() => {
        const { items, trailer } = readFeed(feed);
        const [item] = items;
        if (!item) throw new InputError('no item');
        return releaseOfItem(item, { lang: 'de', trailer });
      });
    },
    5000,
  );
});
