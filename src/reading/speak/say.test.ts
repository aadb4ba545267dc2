import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { chunks } from './chunks.ts';
import { say } from './say.ts';
import { type Quirks, scriptedEngine, voice } from './scripted-engine.test-support.ts';

const anna = voice('Anna', 'de-DE');
const LONG = `${'Ein langer Satz hat viele Wörter, und er hört nicht auf, '.repeat(6)}bis er zu Ende ist.`;
/** Longer than any wait of the watchdog. */
const VERY_LONG_MS = 120_000;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function saying(text: string, quirks: Quirks = {}) {
  const engine = scriptedEngine([anna], quirks);
  const heard: string[] = [];
  const stop = say(
    engine,
    { text, lang: 'de', voice: anna, rate: 1 },
    {
      onStart: () => heard.push('start'),
      onWord: (at) => heard.push(text.slice(at).match(/\S+/)?.[0] ?? ''),
      onEnd: () => heard.push('end'),
      onFailed: (why) => heard.push(why),
    },
  );
  return { engine, heard, stop };
}

describe('say', () => {
  it('tells of start, words and end, once each', () => {
    const { engine, heard } = saying('Das Amt öffnet.');
    engine.finish();
    vi.advanceTimersByTime(VERY_LONG_MS);
    expect(heard).toEqual(['start', 'Das', 'Amt', 'öffnet.', 'end']);
    expect(engine.said).toHaveLength(1);
  });

  it('does without word events', () => {
    const { engine, heard } = saying('Das Amt öffnet.', { wordless: true });
    engine.finish();
    expect(heard).toEqual(['start', 'end']);
  });

  it('says long sentences in parts, and names words by their place in the whole', () => {
    const { engine, heard } = saying(LONG);
    while (engine.now() && !heard.includes('end')) engine.finish();
    expect(engine.said.length).toBeGreaterThan(1);
    expect(engine.said.map(({ text }) => text).join('')).toBe(LONG);
    expect(heard.slice(1, -1).join(' ')).toBe(LONG);
    expect(heard.filter((what) => what === 'start')).toHaveLength(1);
  });

  it('fails when a voice never begins', () => {
    const { engine, heard } = saying('Das Amt öffnet.', { mute: ['Anna'] });
    vi.advanceTimersByTime(5000);
    expect(heard).toEqual([]);
    vi.advanceTimersByTime(2000);
    expect(heard).toEqual(['no-voice']);
    expect(engine.now()).toBeUndefined();
  });

  it('goes on from the last word when a voice goes silent, then with what comes after', () => {
    const { engine, heard } = saying('Das Amt im Rathaus öffnet am Montag.');
    engine.now()?.onWord(8);
    vi.advanceTimersByTime(9000);
    expect(engine.said.at(-1)?.text).toBe('im Rathaus öffnet am Montag.');
    engine.now()?.onWord(3);
    expect(heard.at(-1)).toBe('Rathaus');
    vi.advanceTimersByTime(20_000);
    expect(heard.at(-1)).toBe('end');
    expect(engine.said).toHaveLength(2);
  });

  it('does not take a slow voice for a silent one', () => {
    const { engine } = saying('Das Amt im Rathaus öffnet am Montag.', { wordless: true });
    vi.advanceTimersByTime(7000);
    expect(engine.said).toHaveLength(1);
  });

  it('says the rest when a voice is done too early', () => {
    const text = 'Das Amt im Rathaus öffnet am Montag um acht Uhr dreißig und schließt um zwölf.';
    const { engine, heard } = saying(text);
    engine.now()?.onWord(8);
    engine.now()?.onEnd();
    expect(engine.said.at(-1)?.text).toBe(text.slice(8));
    engine.finish();
    expect(heard.at(-1)).toBe('end');
  });

  it('is silent once it is stopped', () => {
    const { engine, heard, stop } = saying('Das Amt öffnet.');
    const late = engine.now();
    stop();
    late?.onWord(4);
    late?.onEnd();
    vi.advanceTimersByTime(VERY_LONG_MS);
    expect(heard).toEqual(['start']);
  });
});

describe('chunks', () => {
  it('cuts behind signs, and between words where there are none', () => {
    expect(chunks('Kurz.')).toEqual([{ text: 'Kurz.', at: 0 }]);
    const wordy = 'Wort '.repeat(100);
    for (const text of [LONG, wordy, 'x'.repeat(400)]) {
      const parts = chunks(text);
      expect(parts.map((part) => part.text).join('')).toBe(text);
      expect(parts.every((part) => part.text.length <= 170 && text.startsWith(part.text, part.at))).toBe(true);
    }
    expect(chunks(LONG)[0]?.text).toMatch(/,$/);
    expect(chunks('')).toEqual([]);
  });
});
