import { describe, expect, it } from 'vitest';
import { EngineError } from './engine-error.ts';
import { type RetryOptions, withRetries } from './retry.ts';

const always = () => true;

async function waitsFor(retryAfter: string | undefined, options: Partial<RetryOptions> = {}): Promise<number[]> {
  const waits: number[] = [];
  const call = () => Promise.reject(new EngineError('transient', 'no', retryAfter));
  const retry = {
    attempts: 4,
    first: 1000,
    longest: 60_000,
    signal: new AbortController().signal,
    now: () => Date.parse('2026-05-01T10:00:00Z'),
    random: () => 1,
    sleep: async (milliseconds: number) => void waits.push(milliseconds),
    ...options,
  };
  await withRetries(call, retry, always).catch((error: unknown) => expect(error).toBeInstanceOf(EngineError));
  return waits;
}

describe('withRetries', () => {
  it('doubles the wait, and takes up to half of it off by chance', async () => {
    expect(await waitsFor(undefined)).toEqual([1000, 2000, 4000]);
    expect(await waitsFor(undefined, { random: () => 0 })).toEqual([500, 1000, 2000]);
  });

  it('waits as long as the server asks for, in seconds or until a date', async () => {
    expect(await waitsFor('3')).toEqual([3000, 3000, 4000]);
    expect(await waitsFor('Fri, 01 May 2026 10:00:30 GMT')).toEqual([30_000, 30_000, 30_000]);
    expect(await waitsFor('soon')).toEqual([1000, 2000, 4000]);
  });

  it('does not wait for hours', async () => {
    expect(await waitsFor('7200')).toEqual([]);
    const call = () => Promise.reject(new EngineError('transient', 'busy', '7200'));
    const options = { attempts: 4, first: 1, longest: 1, signal: new AbortController().signal, now: Date.now };
    const asked = withRetries(call, { ...options, random: () => 1, sleep: () => Promise.resolve() }, always);
    await expect(asked).rejects.toThrow('busy (try again in 120 minutes)');
  });

  it('does not repeat what cannot succeed', async () => {
    let calls = 0;
    const call = () => {
      calls += 1;
      return Promise.reject(new EngineError('nonsense', 'no'));
    };
    const options = {
      attempts: 4,
      first: 1,
      longest: 1,
      signal: new AbortController().signal,
      now: Date.now,
      random: () => 1,
    };
    await expect(withRetries(call, { ...options, sleep: () => Promise.resolve() }, always)).rejects.toThrow('no');
    expect(calls).toBe(1);
  });
});
