import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { applyRelease, withdrawRelease } from '../../storage/apply.ts';
import { arrival, emptyPhone } from '../../storage/fixture.test-support.ts';
import { receiveText } from '../../storage/receive-text.ts';
import { removeLanguage } from '../../storage/remove-language.ts';
import type { Database } from '../../storage/schema.ts';
import { readSearchParts, writeSearchParts } from '../../storage/search-index.ts';
import { joinSmall, SearchIndex } from './search-index.ts';
import * as texts from './texts-on-phone.ts';

let db: Database;
beforeEach(async () => {
  db = await emptyPhone();
});

async function store(id: string, published: string, version = 1): Promise<void> {
  const { change, renditions } = arrival(id, published, ['de', 'ar'], version);
  await applyRelease(db, change, renditions);
}

/** A new start of the search. `read` are the texts that had to be indexed. */
async function openIndex() {
  const reading = vi.spyOn(texts, 'readTexts');
  const index = new SearchIndex(db, () => undefined);
  await index.load();
  const before = ids(index, 'fassung');
  await index.update();
  const read = reading.mock.calls.flatMap(([, all]) => all.map(({ id, lang }) => `${id}.${lang}`)).sort();
  reading.mockRestore();
  return { index, before, read };
}

const ids = (index: SearchIndex, query: string) =>
  index
    .find({ query, lang: 'de', limit: 20 })
    .texts.map(({ id, lang }) => `${id}.${lang}`)
    .sort();

it('takes in what is on the phone, in every language, and finds it at the next start without reading it again', async () => {
  await store('sprachkurs', '2025-12-01');
  const first = await openIndex();
  expect(first.read).toEqual(['sprachkurs.ar', 'sprachkurs.de']);
  expect(ids(first.index, 'sprachkurs')).toEqual(['sprachkurs.de']);

  const second = await openIndex();
  expect(second.before).toEqual(['sprachkurs.de']);
  expect(second.read).toEqual([]);
});

it('takes in only what has changed since, and forgets what is gone', async () => {
  await store('sprachkurs', '2025-12-01');
  await store('markt', '2025-12-02');
  await store('museum', '2025-12-03');
  await openIndex();
  await store('markt', '2025-12-02', 2);
  const { change } = arrival('museum', '2025-12-03');
  await withdrawRelease(db, change.facts, '2025-12-04');
  await removeLanguage(db, 'ar');

  const { index, read } = await openIndex();
  expect(read).toEqual(['markt.de']);
  expect(ids(index, 'fassung')).toEqual(['markt.de', 'sprachkurs.de']);
  expect(ids(index, '2')).toEqual(['markt.de']);
});

it('finds texts received, and says that they are', async () => {
  const [, rendition] = arrival('fest', '2025-12-01').renditions;
  if (!rendition) throw new Error('unreachable');
  await receiveText(db, { ...rendition, verdict: 'unsigned', when: '2026-01-05T08:00:00Z' });
  const { index } = await openIndex();
  expect(index.find({ query: 'fest', lang: 'de', limit: 5 }).texts).toMatchObject([
    { id: rendition.hash, received: true, published: '2026-01-05' },
  ]);
});

it.each([
  [
    'broken',
    async () => void (await db.put('search', { terms: 'broken' }, [...(await readSearchParts(db)).keys()][0])),
  ],
  ['of another version', async () => void (await db.put('search', { version: 0, parts: [] }, 'contents'))],
  ['missing a part', async () => void (await db.delete('search', [...(await readSearchParts(db)).keys()][0] ?? ''))],
])('makes an index anew that is %s', async (_what, spoil) => {
  await store('sprachkurs', '2025-12-01');
  await openIndex();
  await spoil();
  const { index, before, read } = await openIndex();
  expect(before).toEqual([]);
  expect(read).toHaveLength(2);
  expect(ids(index, 'fassung')).toEqual(['sprachkurs.de']);
  expect((await openIndex()).read).toEqual([]);
});

it('writes only parts that changed, and leaves no other behind', async () => {
  await writeSearchParts(
    db,
    new Map([
      ['a', { x: 1 }],
      ['b', { x: 2 }],
    ]),
  );
  await writeSearchParts(
    db,
    new Map([
      ['b', undefined],
      ['c', { x: 3 }],
    ]),
  );
  expect([...(await readSearchParts(db))]).toEqual([
    ['b', { x: 2 }],
    ['c', { x: 3 }],
  ]);
});

it('does not write a large part anew for a small one', () => {
  const part = (name: string, size: number, stored: boolean) => {
    const about = { id: name, lang: 'de', published: '', topics: [], stamp: '' };
    const none = new Uint32Array(0);
    const segment = {
      texts: Array(size).fill(about),
      terms: '\n',
      places: none,
      starts: Uint32Array.of(0),
      postings: none,
    };
    return { name, segment, stored };
  };
  const [large, ...rest] = joinSmall([part('large', 5000, true), part('x', 1, false), part('y', 2, true)]).sort(
    (a, b) => b.segment.texts.length - a.segment.texts.length,
  );
  expect(large).toMatchObject({ name: 'large', stored: true });
  expect(rest.map(({ segment, stored }) => [segment.texts.length, stored])).toEqual([[3, false]]);
});
