import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Frame } from '../core/codec/share.ts';
import { emptyPhone } from './fixture.test-support.ts';
import { dropFrames, keepFrame, latestFrames } from './frames.ts';
import type { Database } from './schema.ts';

const frame = (message: number, index: number, count = 3): Frame => ({
  ...{ message, index, count },
  chunk: Uint8Array.of(message, index),
});
/** A moment, in minutes after the first. */
const at = (minutes: number) => new Date(Date.UTC(2026, 10, 30, 12, minutes));

let db: Database;
beforeEach(async () => {
  db = await emptyPhone();
});

describe('frames of a share', () => {
  it('wait for one another, each share by itself, until they are let go', async () => {
    expect(await latestFrames(db, at(0))).toEqual([]);
    expect(await keepFrame(db, frame(7, 1), at(0))).toEqual([frame(7, 1)]);
    expect(await keepFrame(db, frame(8, 2), at(1))).toEqual([frame(8, 2)]);
    expect(await keepFrame(db, frame(7, 2, 4), at(2))).toEqual([frame(7, 2, 4)]);
    expect(await keepFrame(db, frame(7, 0), at(3))).toEqual([frame(7, 0), frame(7, 1)]);
    expect(await latestFrames(db, at(3))).toEqual([frame(7, 0), frame(7, 1)]);
    await dropFrames(db, frame(7, 2));
    expect(await latestFrames(db, at(3))).toEqual([frame(7, 2, 4)]);
  });

  it('stay as they came first, as in a collector', async () => {
    await keepFrame(db, frame(7, 1), at(0));
    const forged = { ...frame(7, 1), chunk: Uint8Array.of(0) };
    expect(await keepFrame(db, forged, at(1))).toEqual([frame(7, 1)]);
  });

  it('are forgotten an hour after the last one', async () => {
    await keepFrame(db, frame(7, 0), at(0));
    await keepFrame(db, frame(7, 1), at(59));
    expect(await latestFrames(db, at(119))).toHaveLength(2);
    expect(await latestFrames(db, at(120))).toEqual([]);
    expect(await keepFrame(db, frame(7, 2), at(120))).toEqual([frame(7, 2)]);
    await keepFrame(db, frame(8, 0), at(200));
    expect(await db.count('frames')).toBe(1);
  });

  it('are of four shares at most: whoever makes up more only displaces others', async () => {
    for (let message = 0; message < 50; message += 1) await keepFrame(db, frame(message, 0), at(message));
    expect(await db.getAllKeys('frames')).toEqual([46, 47, 48, 49].map((message) => [message, 3]));
  });
});
