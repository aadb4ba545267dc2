import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';

const ITEM = { id: '2026-05-04-sprachkurs', published: '2026-05-04' };

let library: typeof import('./library.ts');

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
});
