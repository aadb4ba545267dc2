import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { findTerms } from '../../core/glossary.ts';
import { scratchFolder, writeFiles } from '../scratch.test-support.ts';
import { readGlossary } from './glossary.ts';

let dir: string;
beforeEach(() => {
  dir = scratchFolder();
});

const house = { term: 'Bürgerhaus', say: 'BÜR-ger-haus', meaning: 'Ein Haus für alle.' };
const write = (lang: string, content: unknown) =>
  writeFiles(dir, { [`glossary/${lang}.json`]: typeof content === 'string' ? content : JSON.stringify(content) });

describe('the glossary of an edition', () => {
  it('is the program’s', async () => {
    const { de, ar } = await readGlossary(dir, ['de', 'ar']);
    expect(Object.keys(ar?.entries ?? {})).toEqual(Object.keys(de?.entries ?? {}));
    // A phone marks the words of a reader's own German text; of other languages it shows what they mean.
    expect(de?.entries.jobcenter).toHaveProperty('forms');
    expect(ar?.entries.jobcenter).not.toHaveProperty('forms');
  });

  it('has the workspace’s own words before it', async () => {
    write('de', { buergerhaus: { ...house, forms: ['Bürgerhauses'], compound: true } });
    write('ar', { buergerhaus: { translation: 'بيت المواطنين', meaning: 'بيت للجميع.' } });
    const { de, ar, tr } = await readGlossary(dir, ['de', 'ar', 'tr']);
    expect(de?.entries.buergerhaus).toMatchObject(house);
    expect(ar?.entries.buergerhaus).toMatchObject({ term: 'Bürgerhaus', translation: 'بيت المواطنين' });
    expect(tr?.entries).not.toHaveProperty('buergerhaus');
    const found = findTerms('Bürgerhaus, des Bürgerhauses, Kanalbürgerhaus', de?.terms ?? {}).map(({ id }) => id);
    expect(found).toEqual(['buergerhaus', 'buergerhaus', 'buergerhaus']);
    expect(findTerms('Bürgerhaus', tr?.terms ?? {})).toEqual([]);
  });

  it('says what the city says of a word that both explain', async () => {
    write('de', { jobcenter: { term: 'Jobcenter', say: 'JOB-cen-ter', meaning: 'Am Markt 1.' } });
    write('ar', { jobcenter: { translation: 'مركز', meaning: 'في السوق.' } });
    const { de, ar } = await readGlossary(dir, ['de', 'ar']);
    expect([de, ar].map((one) => one?.entries.jobcenter?.meaning)).toEqual(['Am Markt 1.', 'في السوق.']);
  });

  it.each([
    ['de', '{', /glossary\/de\.json.*not valid JSON/],
    ['de', '{\n"a": {}\n}', /glossary\/de\.json:2.*`a\.term` is missing/],
    ['de', { Amt: house }, /short name in small letters/],
    ['ar', { buergerhaus: { translation: 'x', meaning: 'y' } }, /glossary\/ar\.json.*`buergerhaus` is no term/],
  ])('refuses what it cannot use in %s.json: %j', async (lang, content, message) => {
    write(lang, content);
    const fault = await readGlossary(dir, ['de', 'ar']).catch(String);
    expect(String(fault).replace(join(dir, '/'), '')).toMatch(message);
  });
});
