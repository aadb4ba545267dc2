import { expect, it, vi } from 'vitest';
import { decodeShare, readFrame } from '../../core/codec/share.ts';
import { codesOf } from './codes.ts';

/** Bytes that cannot be packed: the top bytes of a linear congruential generator. */
function noise(length: number): Uint8Array<ArrayBuffer> {
  let state = 1;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 24;
  });
}

it('makes codes that lead to the app, or says that it would take too many', () => {
  vi.stubGlobal('location', { origin: 'https://city.example' });
  const bytes = new TextEncoder().encode('Die Sprechstunde fällt aus.');
  const [code = '', ...more] = codesOf({ texts: [{ bytes }] });
  expect(more).toEqual([]);
  expect(code).toMatch(/^https:\/\/city\.example\/#1\d+$/);
  expect(decodeShare(readFrame(code).chunk).texts[0]?.bytes).toEqual(bytes);
  expect(codesOf({ texts: [{ bytes: noise(80_000) }] })).toBe('too-long');
  vi.unstubAllGlobals();
});
