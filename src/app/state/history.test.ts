import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterAll, beforeEach, expect, it, vi } from 'vitest';

let history: typeof import('./history.ts');

// Files of tests share a process: the next one must not get some modules of this one's app and some of its own.
afterAll(() => void vi.resetModules());
beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.resetModules();
  history = await import('./history.ts');
});

it('lists what was opened last, the last one first', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-05-04T08:00:00Z') });
  await history.noteOpened('sprachkurs');
  vi.setSystemTime(new Date('2026-05-04T09:00:00Z'));
  await history.noteOpened('schule');
  vi.useRealTimers();
  expect(history.readLast()).toEqual(['schule', 'sprachkurs']);
});

it('looks cleared once it is so on the phone', async () => {
  await history.noteOpened('sprachkurs');
  const clearing = history.clearHistory();
  expect(history.readLast()).toEqual(['sprachkurs']);
  await clearing;
  expect(history.readLast()).toEqual([]);
});
