import { expect, it, vi } from 'vitest';
import { estimate, persist } from './quota.ts';

it('estimates the space', async () => {
  expect(await estimate({ estimate: async () => ({ usage: 10, quota: 100 }) })).toEqual({ used: 10, granted: 100 });
  expect(await estimate({ estimate: async () => ({}) })).toBeUndefined();
  expect(await estimate(undefined)).toBeUndefined();
});

it('asks for persistence once', async () => {
  const ask = vi.fn(async () => true);
  expect(await persist({ persisted: async () => true, persist: ask })).toBe(true);
  expect(ask).not.toHaveBeenCalled();
  expect(await persist({ persisted: async () => false, persist: ask })).toBe(true);
  expect(ask).toHaveBeenCalledOnce();
  expect(await persist(undefined)).toBe(false);
});
