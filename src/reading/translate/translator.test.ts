import { describe, expect, it } from 'vitest';
import { browserTranslator } from './translator.ts';

const never = new AbortController().signal;

function scope(answer: string | Error) {
  const events = new EventTarget();
  return {
    Translator: {
      async availability() {
        if (answer instanceof Error) throw answer;
        return answer;
      },
      async create({ monitor }: { monitor: (target: EventTarget) => void }) {
        monitor(events);
        for (const progress of [
          { loaded: 0.25, total: 1 },
          { loaded: 50, total: 100 },
        ]) {
          events.dispatchEvent(Object.assign(new Event('downloadprogress'), progress));
        }
        return { translate: async (text: string) => `${text}!`, destroy() {} };
      },
    },
  };
}

describe('browserTranslator', () => {
  it('is not there where the browser has none', () => {
    expect(browserTranslator({})).toBeUndefined();
    expect(browserTranslator({ Translator: {} })).toBeUndefined();
  });

  it.each([
    ['available', 'ready'],
    ['downloadable', 'download'],
    ['downloading', 'download'],
    ['unavailable', 'none'],
    ['something new', 'none'],
    [new RangeError('unknown language'), 'none'],
  ])('reads %s as %s', async (answer, expected) => {
    expect(await browserTranslator(scope(answer))?.availability('de', 'ar')).toBe(expected);
  });

  it('says how much is loaded, in parts or in bytes, and translates', async () => {
    const parts: number[] = [];
    const open = await browserTranslator(scope('available'))?.open('de', 'ar', (part) => parts.push(part), never);
    expect(parts).toEqual([0.25, 0.5]);
    expect(await open?.translate('Guten Tag')).toBe('Guten Tag!');
  });
});
