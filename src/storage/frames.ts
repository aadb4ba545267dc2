import type { IDBPObjectStore } from 'idb';
import type { Frame } from '../core/codec/share.ts';
import type { Database, Schema, UnfinishedShare } from './schema.ts';
import { named, transact } from './transaction.ts';

/**
 * Codes of shares that take several: a phone's own camera opens the app anew for each of them, so what was read waits here
 * for the next one. Nothing of it is believed: what the codes make is checked and parsed like all that arrives.
 */

/** How long a share may stay unfinished, in milliseconds: who comes back later reads two or three codes again. */
const WAIT_MS = 3_600_000;
/** Shares that wait at a time. With 64 codes each of what a code holds at most, they are 0.8 MB, whoever makes them up. */
const MOST_SHARES = 4;

type Key = [message: number, count: number];
type Waiting = [key: Key, share: UnfinishedShare];

/** Keeps a frame, and gives all of its share that are here. Rejects with a StorageError. */
export function keepFrame(db: Database, frame: Frame, now: Date): Promise<Frame[]> {
  return transact(db, ['frames'], async (tx) => {
    const store = tx.objectStore('frames');
    const key: Key = [frame.message, frame.count];
    const [all, waiting] = await everyShare(store, now);
    const own = waiting.find((one) => isOf(one, frame));
    const others = waiting.filter((one) => one !== own).slice(0, MOST_SHARES - 1);
    for (const one of all) if (one !== own && !others.includes(one)) await store.delete(one[0]);
    // Of two codes with one number the first stays, as in a collector.
    const share = { chunks: { [frame.index]: frame.chunk, ...own?.[1].chunks }, when: now.toISOString() };
    await store.put(share, key);
    return framesOf([key, share]);
  });
}

/** The frames of the share that was read last and is not whole; none if there is none. Rejects with a StorageError. */
export function latestFrames(db: Database, now: Date): Promise<Frame[]> {
  return named(async () => {
    const [, [latest]] = await everyShare(db.transaction('frames').store, now);
    return latest ? framesOf(latest) : [];
  });
}

/** Lets go of the share that a frame belongs to: it is whole, or cannot become so. Rejects with a StorageError. */
export function dropFrames(db: Database, { message, count }: Frame): Promise<void> {
  return named(() => db.delete('frames', [message, count]));
}

/** All shares, and those of them whose time is not over, the last one first. */
async function everyShare(
  store: Pick<IDBPObjectStore<Schema, ['frames'], 'frames'>, 'getAll' | 'getAllKeys'>,
  now: Date,
): Promise<[all: Waiting[], waiting: Waiting[]]> {
  const [keys, shares] = await Promise.all([store.getAllKeys(), store.getAll()]);
  const all = shares.map((share, at): Waiting => [keys[at] as Key, share]);
  const waiting = all.filter(([, { when }]) => now.getTime() - Date.parse(when) <= WAIT_MS);
  return [all, waiting.sort(([, a], [, b]) => (a.when < b.when ? 1 : -1))];
}

function isOf([[message, count]]: Waiting, frame: Frame): boolean {
  return message === frame.message && count === frame.count;
}

function framesOf([[message, count], { chunks }]: Waiting): Frame[] {
  return Object.entries(chunks).map(([index, chunk]) => ({ message, index: Number(index), count, chunk }));
}
