import { describe, expect, it } from 'vitest';
import { readFields } from '../core/codec/markdown.ts';
import { enginesSchema } from './engine-config.ts';

const read = (config: unknown) => readFields(enginesSchema, JSON.stringify(config), 1);

describe('engines in lesebruecke.json', () => {
  it('may be left out', () => {
    expect(read({})).toEqual({ translate: 'memory', names: [] });
  });

  it('have numbers, and defaults', () => {
    const llm = { baseURL: 'http://127.0.0.1:11434/v1', model: 'm', prices: { input: 0.15, output: 1 } };
    expect(read({ translate: 'llm', llm, deepl: {} })).toEqual({
      translate: 'llm',
      names: [],
      llm: { ...llm, characters: 4000, timeout: 300, parallel: 4 },
      deepl: { key: 'DEEPL_AUTH_KEY', parallel: 4 },
    });
  });

  it.each([
    [{ translate: 'google' }, /memory, llm, deepl/],
    [{ llm: { baseURL: 'https://a.example/v1', model: 'm', key: 'sk-123' } }, /never the key itself/],
    [{ llm: { model: 'm' } }, /baseURL/],
    [{ llm: { baseURL: 'https://me:pw@a.example/v1', model: 'm' } }, /without a name or password/],
    [{ deepl: { price: 'cheap' } }, /a number/],
    [{ deepl: { parallel: 100 } }, /from 1 to 32/],
  ])('are refused with what to write instead: %j', (config, message) => {
    expect(() => read(config)).toThrow(message);
  });
});
