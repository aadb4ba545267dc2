import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../src/core/language.ts';

/** Every interface language is complete: nobody meets a German word by accident. */

type Messages = Record<string, Record<string, string>>;

const FILES = ['app.json', 'later.json'];
const texts = (lang: string) => FILES.map((file) => readFileSync(`locales/${lang}/${file}`, 'utf8'));
/** A group may be in both files: what the first pages say of it, and the rest. A calendar is no message: few languages need one. */
const read = (lang: string): Messages => {
  const words: Messages = {};
  for (const json of texts(lang)) {
    const { calendar, ...groups } = JSON.parse(json);
    for (const [group, more] of Object.entries<Record<string, string>>(groups)) {
      words[group] = { ...words[group], ...more };
    }
  }
  return words;
};
const paths = (messages: Messages) =>
  Object.entries(messages).flatMap(([group, words]) => Object.keys(words).map((key) => `${group}.${key}`));
const stemOf = (path: string) => path.replace(/_(zero|one|two|few|many|other)$/, '');
const german = read('de');
const germanStems = new Set(paths(german).map(stemOf));
const text = (messages: Messages, path: string) => {
  const [group = '', key = ''] = path.split('.');
  return messages[group]?.[key] ?? '';
};
const placeholders = (words: string) => [...words.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();

describe('locales', () => {
  it('has a folder for every language offered, and no other', () => {
    expect(readdirSync('locales').sort()).toEqual(LANGUAGES.map(({ tag }) => tag).sort());
  });

  it.each(LANGUAGES.map(({ tag }) => tag))('%s is complete', (lang) => {
    const messages = read(lang);
    expect([...new Set(paths(messages).map(stemOf))].sort()).toEqual([...germanStems].sort());
    expect(paths(messages).filter((path) => !text(messages, path).trim())).toEqual([]);
  });

  it.each(LANGUAGES.map(({ tag }) => tag))('%s has every plural form of its language', (lang) => {
    const messages = read(lang);
    const counted = [...germanStems].filter((stem) => paths(german).includes(`${stem}_other`));
    const forms = new Intl.PluralRules(lang).resolvedOptions().pluralCategories;
    const expected = counted.flatMap((stem) => forms.map((form) => `${stem}_${form}`)).sort();
    expect(
      paths(messages)
        .filter((path) => path !== stemOf(path))
        .sort(),
    ).toEqual(expected);
  });

  it.each(LANGUAGES.map(({ tag }) => tag))('%s keeps the placeholders', (lang) => {
    const messages = read(lang);
    const wrong = paths(messages).filter((path) => {
      const own = placeholders(text(messages, path));
      const wanted = placeholders(text(german, path) || text(german, `${stemOf(path)}_other`));
      // "One item" may be said without the number.
      const mayOmit = /_(zero|one|two)$/.test(path);
      return own.join() !== wanted.join() && !(mayOmit && own.every((name) => wanted.includes(name)));
    });
    expect(wrong).toEqual([]);
  });

  it.each(LANGUAGES.filter(({ direction }) => direction === 'rtl').map(({ tag }) => tag))(
    '%s leaves direction to the page',
    (lang) => {
      expect(texts(lang).join('\n')).not.toMatch(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
    },
  );

  it('has no message that nothing shows', () => {
    const sources = ['src/app', 'src/reading', 'src/ui'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.tsx?$/.test(file))
        .map((file) => readFileSync(`${folder}/${file}`, 'utf8')),
    );
    const code = sources.join('\n');
    // Keys that are put together: `topics.${id}`, `sync.${kind}`, `release.${level}`, `provenance.${origin}Plain`,
    // `verdict.${verdict}`, `facts.${kind}`, `receive.${reception}`, `comfort.${kind}`, `comfort.${space}`, `statement.${key}`.
    const composed =
      /^(topics\.|sync\.|verdict\.|facts\.|comfort\.(lines|words|letters|usual|wide|wider)$|statement\.|receive\.(own|withdrawn|older)$|release\.(plain|original)$|provenance\.(human|machine|rules)(Plain|Translation)$)/;
    expect([...germanStems].filter((stem) => !code.includes(`'${stem}'`) && !composed.test(stem))).toEqual([]);
  });
});
