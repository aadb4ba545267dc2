import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../core/language.ts';
import { wrongLanguage } from './language-check.ts';

const SAMPLE = new URL('../sample/releases/', import.meta.url);
const tags = LANGUAGES.map(({ tag }) => tag);
/** Dari is Persian in another country: small words do not tell them apart. */
const withoutRegion = (tag: string) => tag.split('-')[0];
const body = (release: string, key: string) =>
  readFileSync(new URL(`${release}/${key}.md`, SAMPLE), 'utf8')
    .split('---\n')
    .slice(2)
    .join('')
    .replace(/```[\s\S]*?```/g, '');
const texts = readdirSync(SAMPLE)
  .filter((name) => !name.startsWith('.'))
  .flatMap((release) => tags.map((tag) => ({ tag, text: body(release, `${tag}.plain`) })));

describe('wrongLanguage', () => {
  it.each(texts)('accepts a text in $tag, and each of its paragraphs', ({ tag, text }) => {
    const wrong = [text, ...text.split('\n\n')].map((part) => wrongLanguage(part, tag));
    expect(wrong.filter((fault) => fault !== undefined)).toEqual([]);
  });

  it.each(texts)('refuses a text in $tag as any other language', ({ tag, text }) => {
    const others = tags.filter((other) => withoutRegion(other) !== withoutRegion(tag));
    expect(others.filter((other) => wrongLanguage(text, other) === undefined)).toEqual([]);
  });

  it('is silent about a few words', () => {
    expect(wrongLanguage('Jobcenter Lindenfurt', 'ar')).toBeUndefined();
  });
});
