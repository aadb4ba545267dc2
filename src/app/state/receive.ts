import { signal } from '@preact/signals';
import { decodeShare, type Frame, FrameCollector, ShareError } from '../../core/codec/share.ts';
import {
  type Arrived,
  LARGEST_ARRIVAL,
  readArrivedFile,
  readArrivedText,
  readCodes,
} from '../../share/arrive/arrived.ts';
import { HEAD_BYTES, isPicture } from '../../share/arrive/picture-head.ts';
import { webCryptoCheck } from '../../share/verify/web-crypto.ts';
import { getEditionState } from '../../storage/edition-state.ts';
import { dropFrames, keepFrame, latestFrames } from '../../storage/frames.ts';
import type { Database } from '../../storage/schema.ts';
import { readPicture } from '../sharing/read-picture.ts';
import { lookAgain, receiveShare } from '../sharing/receive-share.ts';
import { NOTHING_YET, type Receiving, type Trouble, troubleOf } from '../sharing/receiving.ts';
import { phone } from './phone.ts';
import { looksForNews, sync, whenSync } from './sync.ts';

/** Taking over what somebody hands over: from an address, a camera, a picture, a file, or pasted. */

/** How long a first visit waits for the publisher's keys, in milliseconds. Without them, a sync judges again later. */
const PATIENCE_MS = 12_000;

export const receiving = signal<Receiving>(NOTHING_YET);

let collector = new FrameCollector();
let other: Frame | undefined;
/** What the camera saw last: it sees the same code many times. */
let lastSeen = '';
let queue: Promise<void> = Promise.resolve();

/** Takes what arrived, one after the other: texts with or without codes, files. Never rejects. */
export function take(arrived: readonly (string | Blob)[]): Promise<void> {
  return enqueue(arrived.map((one) => () => (typeof one === 'string' ? takeText(one) : takeFile(one))));
}

/** Takes what a camera sees, many times a second; nothing while the last one is being read, or once all is there. */
export async function takeScanned(codes: readonly string[]): Promise<void> {
  const { busy, texts } = receiving.peek();
  const seen = codes.join(' ');
  if (codes.length === 0 || seen === lastSeen || busy || texts.length > 0) return;
  lastSeen = seen;
  await enqueue([async () => collect(readCodes(codes))]);
}

/** Says how far an earlier visit has come with a share of several codes, where this one has read nothing yet. */
export async function resume(): Promise<void> {
  const earlier = new FrameCollector();
  for (const frame of (await withPhone((db) => latestFrames(db, new Date()))) ?? []) earlier.add(frame);
  if (receiving.peek() === NOTHING_YET) noteProgress(earlier);
}

/** The reader wants the share of which a code came in between. */
export async function takeOther(): Promise<void> {
  const frame = other;
  if (!frame) return;
  restart();
  await enqueue([() => collect([frame])]);
}

/** Something could not be received before it was even looked at. */
export function noteTrouble(trouble: Trouble): void {
  change({ trouble });
}

/** Back to the beginning, for something else. */
export function receiveAgain(): void {
  restart();
  receiving.value = NOTHING_YET;
}

/** The reader leaves the page: what arrived stays on it for when they come back, what went wrong does not. */
export function forgetTrouble(): void {
  const { trouble: _trouble, plainText: _text, ...rest } = receiving.peek();
  receiving.value = rest;
}

function restart(): void {
  collector = new FrameCollector();
  other = undefined;
  lastSeen = '';
}

/** Looks again at what arrived: a sync may have learned of keys, or brought the same texts. */
export async function refreshReports(): Promise<void> {
  const { texts } = receiving.peek();
  const db = texts.length > 0 ? await phone() : undefined;
  if (!db) return;
  const fresh = await Promise.all(texts.map((report) => lookAgain(db, report)));
  if (receiving.peek().texts === texts) change({ texts: fresh });
}

function enqueue(work: (() => Promise<void>)[]): Promise<void> {
  const run = async () => {
    forgetTrouble();
    change({ busy: true });
    for (const one of work) {
      await one().catch((error: unknown) => change({ trouble: troubleOf(error, 'foreign') }));
    }
    change({ busy: false });
  };
  queue = queue.then(run);
  return queue;
}

async function takeText(text: string): Promise<void> {
  await takeArrived(readArrivedText(text));
}

async function takeFile(file: Blob): Promise<void> {
  try {
    const head = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
    if (isPicture(head)) return await takePicture(file, head);
    if (file.size > LARGEST_ARRIVAL) throw new ShareError('too-large');
    const { decodeText } = await import('../read-text-code.ts');
    await takeArrived(readArrivedFile(new Uint8Array(await file.arrayBuffer()), decodeText));
  } catch (error) {
    change({ trouble: troubleOf(error, 'foreign-file') });
  }
}

async function takePicture(file: Blob, head: Uint8Array): Promise<void> {
  const codes = await readPicture(file, head);
  if (codes.length === 0) return noteTrouble('no-code');
  try {
    await collect(readCodes(codes));
  } catch (error) {
    noteTrouble(troubleOf(error, 'foreign'));
  }
}

async function takeArrived(arrived: Arrived): Promise<void> {
  if (arrived.kind === 'frames') await collect(arrived.frames);
  else if (arrived.kind === 'container') await takeContainer(arrived.container);
  else if (arrived.kind === 'text') change({ plainText: arrived.text });
}

/** Puts frames together, also with those of earlier visits. Those of another share change nothing until the reader says so. */
async function collect(frames: readonly Frame[]): Promise<void> {
  try {
    for (const frame of frames) {
      const result = collector.add(frame);
      if (result === 'other') {
        other = frame;
        continue;
      }
      if (result === 'new' && frame.count > 1 && !(await addEarlier(frame, collector))) return;
      if (collector.missing.length > 0) continue;
      await withPhone((db) => dropFrames(db, frame));
      const container = collector.finished();
      restart();
      if (container) await takeContainer(container);
    }
  } finally {
    noteProgress(collector);
  }
}

/** Keeps a frame for visits to come, and adds those that earlier ones have read; false if the reader began anew meanwhile. */
async function addEarlier(frame: Frame, into: FrameCollector): Promise<boolean> {
  const earlier = await withPhone((db) => keepFrame(db, frame, new Date()));
  for (const one of earlier ?? []) into.add(one);
  return into === collector;
}

/** Codes can be put together in one visit, too: a phone that cannot store them is no reason to stop. */
async function withPhone<T>(work: (db: Database) => Promise<T>): Promise<T | undefined> {
  const db = await phone();
  return db && work(db).catch((error: unknown) => void console.warn('codes do not wait for the next visit', error));
}

function noteProgress({ progress, missing }: FrameCollector): void {
  const { progress: _before, ...rest } = receiving.peek();
  receiving.value = {
    ...rest,
    other: other !== undefined,
    ...(progress.of > 0 && { progress: { ...progress, missing } }),
  };
}

async function takeContainer(container: Uint8Array): Promise<void> {
  const share = decodeShare(container);
  const db = await phone();
  if (!db) return noteTrouble('not-stored');
  if (!(await getEditionState(db))) await whenEditionKnown();
  const reports = await receiveShare(db, share, webCryptoCheck(crypto.subtle), new Date());
  change({ texts: [...receiving.peek().texts, ...reports] });
}

/** Resolves when the first look for news has brought what the publisher's keys are, has ended without, or takes too long. */
async function whenEditionKnown(): Promise<void> {
  const patience = new Promise<void>((resolve) => {
    setTimeout(resolve, PATIENCE_MS);
  });
  // Texts are fetched only once the edition has been taken over.
  await Promise.race([patience, whenSync(() => sync.value.phase === 'loading' || !looksForNews())]);
}

function change(part: Partial<Receiving>): void {
  receiving.value = { ...receiving.peek(), ...part };
}
