import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { applyRelease } from './apply.ts';
import { arrival, emptyPhone } from './fixture.test-support.ts';
import { listReaderData, markRead, setSaved } from './reader-data.ts';
import { clearHistory, markOpened, setPosition } from './reading-history.ts';
import { getRendition } from './releases.ts';
import type { Database } from './schema.ts';

let db: Database;
beforeEach(async () => {
  db = await emptyPhone();
});

it('notes each thing without losing the others', async () => {
  await Promise.all([
    setSaved(db, 'sprachkurs', '2025-12-02T08:00:00Z'),
    setPosition(db, 'sprachkurs', { block: 'p3', offset: 0.25 }),
    markRead(db, 'sprachkurs', '2025-12-03T08:00:00Z'),
  ]);
  expect(await listReaderData(db)).toEqual([
    {
      id: 'sprachkurs',
      saved: '2025-12-02T08:00:00Z',
      read: '2025-12-03T08:00:00Z',
      position: { block: 'p3', offset: 0.25 },
    },
  ]);
});

it('notes when a release was first read', async () => {
  await markRead(db, 'sprachkurs', '2025-12-03T08:00:00Z');
  await markRead(db, 'sprachkurs', '2025-12-05T08:00:00Z');
  expect(await listReaderData(db)).toEqual([{ id: 'sprachkurs', read: '2025-12-03T08:00:00Z' }]);
});

it('lets go of a saved release and keeps the text of one that is still published', async () => {
  const { change, renditions } = arrival('sprachkurs', '2025-12-01');
  await applyRelease(db, change, renditions);
  await markRead(db, 'sprachkurs', '2025-12-03T08:00:00Z');
  await setSaved(db, 'sprachkurs', '2025-12-02T08:00:00Z');
  await setSaved(db, 'sprachkurs', undefined);
  expect(await listReaderData(db)).toEqual([{ id: 'sprachkurs', read: '2025-12-03T08:00:00Z' }]);
  expect(await getRendition(db, 'sprachkurs', 'de', 'plain')).toBeDefined();
});

it('forgets what was read last and where one stopped, and nothing else', async () => {
  await setSaved(db, 'sprachkurs', '2025-12-02T08:00:00Z');
  await markRead(db, 'sprachkurs', '2025-12-03T08:00:00Z');
  await markOpened(db, 'sprachkurs', '2025-12-04T08:00:00Z');
  await setPosition(db, 'sprachkurs', { block: 'p3', offset: 0.25 });
  await clearHistory(db);
  expect(await listReaderData(db)).toEqual([
    { id: 'sprachkurs', saved: '2025-12-02T08:00:00Z', read: '2025-12-03T08:00:00Z', opened: '' },
  ]);
});

it('has no position in what was read to its end', async () => {
  await setPosition(db, 'sprachkurs', { block: 'p3', offset: 0.25 });
  await setPosition(db, 'sprachkurs', undefined);
  expect(await listReaderData(db)).toEqual([{ id: 'sprachkurs' }]);
});
