import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Frame, FrameCollector, readFrame, ShareError, shareAddresses } from '../share.ts';

const ADDRESS = 'https://lindenfurt.example.org/';
const framesOf = (container: Uint8Array) => shareAddresses(container, ADDRESS, 200).map(readFrame);
const container = fc.uint8Array({ minLength: 400, maxLength: 3_000 });

describe('a collector', () => {
  it('makes the share whole from frames in any order, with repeats, and others between them', () => {
    fc.assert(
      fc.property(container, container, fc.infiniteStream(fc.nat()), (own, other, random) => {
        const [frames, strangers] = [framesOf(own), framesOf(other)];
        fc.pre(frames[0]?.message !== strangers[0]?.message);
        const collector = new FrameCollector();
        const next = () => random.next().value ?? 0;
        const pick = (from: Frame[]) => from[next() % from.length] as Frame;
        expect(collector.progress).toEqual({ have: 0, of: 0 });
        collector.add(pick(frames));
        const seen = new Set<number>();
        for (let looks = 0; !collector.finished(); looks += 1) {
          // A camera that misses most: after a while, the loop has come round to each.
          const frame = looks > 500 ? (frames[looks % frames.length] as Frame) : pick(frames);
          const before = collector.progress.have;
          const result = collector.add(frame);
          expect(collector.progress).toEqual({ have: before + (result === 'new' ? 1 : 0), of: frames.length });
          if (seen.has(frame.index)) expect(result).toBe('repeat');
          seen.add(frame.index);
          expect(collector.missing).toHaveLength(frames.length - collector.progress.have);
          expect(collector.missing).not.toContain(frame.index + 1);
          expect(collector.add(pick(strangers))).toBe('other');
        }
        expect(collector.finished()).toEqual(own);
      }),
    );
  });

  it('is not done while a frame is missing', () => {
    const frames = framesOf(new Uint8Array(2_000).fill(7));
    frames.forEach((_, missing) => {
      const collector = new FrameCollector();
      for (const frame of frames.filter(({ index }) => index !== missing)) collector.add(frame);
      expect(collector.finished()).toBeUndefined();
      expect(collector.progress).toEqual({ have: frames.length - 1, of: frames.length });
    });
  });

  it('begins anew when a frame was forged', () => {
    const own = new Uint8Array(1_000).fill(7);
    const [first, ...rest] = framesOf(own) as [Frame, ...Frame[]];
    const collector = new FrameCollector();
    collector.add({ ...first, chunk: first.chunk.map((byte) => byte ^ 1) });
    for (const frame of rest) collector.add(frame);
    expect(() => collector.finished()).toThrow(new ShareError('damaged'));
    expect(collector.progress).toEqual({ have: 0, of: 0 });
    for (const frame of [first, ...rest]) collector.add(frame);
    expect(collector.finished()).toEqual(own);
  });

  it('takes a frame with the same name but another count for another share', () => {
    const [first] = framesOf(new Uint8Array(1_000)) as [Frame, ...Frame[]];
    const collector = new FrameCollector();
    collector.add(first);
    expect(collector.add({ ...first, count: first.count + 1 })).toBe('other');
  });
});
