import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { applyRelease, withdrawRelease } from '../../storage/apply.ts';
import { arrival, fillDisk } from '../../storage/fixture.test-support.ts';
import type { Database } from '../../storage/schema.ts';

const ITEM = { id: '2026-05-04-sprachkurs', published: '2026-05-04' };

let library: typeof import('./library.ts');

// Files of tests share a process: the next one must not get some modules of this one's app and some of its own.
afterAll(() => void vi.resetModules());
beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  await visit();
});

/** Opens the app anew: it keeps nothing but what is on the phone. */
async function visit(): Promise<void> {
  vi.resetModules();
  library = await import('./library.ts');
}

describe('what the reader did', () => {
  it('stays when the app is opened again', async () => {
    await library.save(ITEM.id, true);
    await visit();
    await library.loadLibrary();
    expect(library.marksOf(ITEM).saved).toBe(true);
  });

  it.each(['loadNewest', 'loadLibrary'] as const)('is not undone by %s, which began to read before', async (load) => {
    await library.loadLibrary();
    const loading = library[load]();
    await Promise.all([loading, library.save(ITEM.id, true)]);
    expect(library.marksOf(ITEM).saved).toBe(true);
    const again = library[load]();
    await Promise.all([again, library.save(ITEM.id, false)]);
    expect(library.marksOf(ITEM).saved).toBe(false);
  });

  it.each([true, false])('looks saved or not once it is so on the phone: %s', async (saved) => {
    await library.save(ITEM.id, !saved);
    const saving = library.save(ITEM.id, saved);
    expect(library.marksOf(ITEM).saved).toBe(!saved);
    await saving;
    expect(library.marksOf(ITEM).saved).toBe(saved);
    await visit();
    await library.loadLibrary();
    expect(library.marksOf(ITEM).saved).toBe(saved);
  });

  it('does not look saved where the phone could not keep it', async () => {
    await library.loadLibrary();
    const freeDisk = fillDisk(1);
    await library.save(ITEM.id, true);
    freeDisk();
    expect(library.marksOf(ITEM).saved).toBe(false);
    expect((await import('./phone.ts')).storageFault.value).toBe('full');
  });
});

describe('the list', () => {
  const DAYS = Array.from(
    { length: 40 },
    (_, at) => `2026-${at < 20 ? '03' : '04'}-${String((at % 20) + 1).padStart(2, '0')}`,
  );
  const db = async () => (await (await import('./phone.ts')).phone()) as Database;
  const arrive = async (day: string) => {
    const { change, renditions } = arrival(`am-${day}`, day);
    await applyRelease(await db(), change, renditions);
  };
  const days = () => library.items.value.map(({ published }) => published);

  it('stays as long as it is while the newest are read again', async () => {
    for (const day of DAYS) await arrive(day);
    await library.loadLibrary();
    expect(days()).toEqual(DAYS.toReversed());
    await arrive('2026-05-01');
    await withdrawRelease(await db(), { id: 'am-2026-04-20', published: '2026-04-20', topics: [] }, '2026-05-01');
    await library.loadNewest();
    expect(days()).toEqual(['2026-05-01', ...DAYS.toReversed().slice(1)]);
  });

  it('is what was read last, however long it took to read what was there before', async () => {
    const releases = await import('../../storage/releases.ts');
    let goOn = () => {};
    const held = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const listNewestReleases: typeof releases.listNewestReleases = async (...args) => {
      const found = await releases.listNewestReleases(...args);
      await held;
      return found;
    };
    vi.doMock('../../storage/releases.ts', () => ({ ...releases, listNewestReleases }));
    await visit();
    vi.doUnmock('../../storage/releases.ts');
    await arrive('2026-04-01');
    const early = library.loadNewest();
    await arrive('2026-05-01');
    const late = library.loadLibrary();
    await new Promise((resolve) => setTimeout(resolve, 50));
    goOn();
    await Promise.all([early, late]);
    expect(days()).toEqual(['2026-05-01', '2026-04-01']);
  });
});
