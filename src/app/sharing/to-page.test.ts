import { describe, expect, it } from 'vitest';
import type { Rendition } from '../../core/release.ts';
import { wordsIn } from '../i18n.ts';
import type { GatheredText } from './gather.ts';
import { toSharePage } from './to-page.ts';

function gathered(change: Partial<Rendition> = {}, more: Partial<GatheredText> = {}): GatheredText {
  return {
    rendition: {
      ...{ release: 'kurs', lang: 'en', level: 'plain', title: 'A course', blocks: [] },
      provenance: { origin: 'machine', reviewed: { by: 'Ada', on: '2026-02-01' } },
      ...change,
    },
    exact: { bytes: new Uint8Array(), publisher: 'Stadt Lindenfurt' },
    published: '2026-01-31',
    ...more,
  };
}

const source = async (lang: string) => ({
  ...{ speech: { lang, t: await wordsIn(lang) }, words: { title: '', note: '' }, publisher: 'Stadt Lindenfurt' },
  ...{ sourceLang: 'de', address: 'https://city.example/' },
});

describe('a page to be handed on', () => {
  it('speaks the receiver’s language, whatever the interface’s is', async () => {
    const page = toSharePage({ ...(await source('en')), gathered: { releases: [{ text: gathered() }] } });
    expect(page).toMatchObject({ lang: 'en', dir: 'ltr', title: 'A course', sourceLang: 'de' });
    const [text] = page.texts;
    expect(text?.published).toBe('Published on January 31, 2026');
    expect(text?.provenance).toMatch(/Ada on February 1, 2026\.\n/);
    expect(page.note).toBeUndefined();
    const arabic = toSharePage({ ...(await source('ar')), gathered: { releases: [{ text: gathered() }] } });
    expect(arabic).toMatchObject({ lang: 'ar', dir: 'rtl' });
  });

  it('says of both languages where they come from, and of the publisher’s own original not that it binds', async () => {
    const beside = gathered({ lang: 'de', level: 'original', provenance: { origin: 'human' } });
    const english = await source('en');
    const two = toSharePage({ ...english, gathered: { releases: [{ text: gathered(), beside }] } });
    const [text] = two.texts;
    expect(text?.beside).toBe(beside.rendition);
    const lines = text?.provenance.split('\n');
    expect(lines).toHaveLength(3);
    expect(lines?.[1]).toContain('Deutsch');
    expect(lines?.[1]).toContain('Stadt Lindenfurt');
    const own = toSharePage({ ...english, gathered: { releases: [{ text: beside }] } });
    expect(own.texts[0]?.provenance.split('\n')).toHaveLength(1);
  });

  it('has the collection’s title only where there is a collection', async () => {
    const english = { ...(await source('en')), words: { title: 'For you', note: 'Read this' } };
    const one = { text: gathered() };
    expect(toSharePage({ ...english, gathered: { releases: [one] } })).toMatchObject({ title: 'A course' });
    const both = toSharePage({ ...english, gathered: { releases: [one, one] } });
    expect(both).toMatchObject({ title: 'For you', note: 'Read this' });
  });

  it('lends nobody the publisher’s name', async () => {
    const forged = gathered(
      { lang: 'de', level: 'original', provenance: { origin: 'human' } },
      { verdict: 'unknown-publisher' },
    );
    const page = toSharePage({ ...(await source('en')), gathered: { releases: [{ text: forged }] } });
    expect(page.texts[0]?.provenance).not.toContain('Lindenfurt');
    expect(page.texts[0]?.provenance).toContain('From a sender this app does not know.');
  });

  it('brings the key facts in words', async () => {
    const at = { block: 'b1', sentence: 0, text: 'as printed' };
    const text = gathered({ facts: [{ ...at, kind: 'until', date: '2026-03-01' }] });
    const page = toSharePage({ ...(await source('en')), gathered: { releases: [{ text }] } });
    expect(page.texts[0]?.facts).toEqual([{ label: 'Until when', text: 'Sunday, March 1, 2026' }]);
  });
});
