import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadSettings, SETTINGS_KEY, type Settings, saveSettings } from './settings.ts';

const DEFAULTS: Settings = {
  level: 'plain',
  beside: false,
  splitWords: false,
  keep: [],
  theme: 'system',
  textSize: 100,
  lines: 'usual',
  words: 'usual',
  letters: 'usual',
  typeface: 'system',
  ruler: false,
  still: false,
  answered: [],
};
const CHOSEN: Settings = {
  interfaceLang: 'ar',
  since: '2025-12-01',
  level: 'original',
  beside: true,
  splitWords: true,
  keep: ['ar', 'uk'],
  theme: 'dark',
  textSize: 150,
  lines: 'wide',
  words: 'wider',
  letters: 'wide',
  typeface: 'legible',
  ruler: true,
  still: true,
  answered: ['install'],
  refresh: 'always',
};

function storageWith(text: string | null) {
  const items = new Map(text === null ? [] : [[SETTINGS_KEY, text]]);
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
  };
}

describe('settings', () => {
  it('come back as they were saved', () => {
    const storage = storageWith(null);
    expect(saveSettings(storage, CHOSEN)).toBe(true);
    expect(loadSettings(storage)).toEqual(CHOSEN);
  });

  it.each([null, '', '{', 'null', '[]', '7', '"de"'])('are the defaults for stored %j', (text) => {
    expect(loadSettings(storageWith(text))).toEqual(DEFAULTS);
  });

  it('are the defaults when the browser forbids storage', () => {
    const forbidden = () => {
      throw new DOMException('no', 'SecurityError');
    };
    expect(loadSettings({ getItem: forbidden })).toEqual(DEFAULTS);
    expect(saveSettings({ setItem: forbidden }, CHOSEN)).toBe(false);
  });

  it('lose only the field that is bad', () => {
    const bad = fc.constantFrom(null, 7, 'xx yy', [7], {}, 'pink', '2025-13-01');
    fc.assert(
      fc.property(fc.subarray(Object.keys(CHOSEN) as (keyof Settings)[]), bad, (keys, value) => {
        const stored = { ...CHOSEN, ...Object.fromEntries(keys.map((key) => [key, value])) };
        const expected = { ...CHOSEN, ...Object.fromEntries(keys.map((key) => [key, DEFAULTS[key]])) };
        expect(loadSettings(storageWith(JSON.stringify(stored)))).toEqual(expected);
      }),
    );
  });

  it('forget a language the app no longer speaks', () => {
    const stored = JSON.stringify({ ...CHOSEN, interfaceLang: 'tlh' });
    expect(loadSettings(storageWith(stored)).interfaceLang).toBeUndefined();
  });
});
