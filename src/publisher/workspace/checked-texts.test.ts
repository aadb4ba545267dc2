import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scratchFolder, writeFiles } from '../scratch.test-support.ts';
import { CheckedTexts } from './checked-texts.ts';

const FILE = '.lesebruecke/checked/kurs.json';

async function remember(dir: string, values: Record<string, string>) {
  const checked = CheckedTexts.open<string>(dir, 'kurs');
  for (const [key, value] of Object.entries(values)) checked.set(key, value);
  await checked.save();
}

describe('CheckedTexts', () => {
  it('knows the next time what was set', async () => {
    const dir = scratchFolder();
    await remember(dir, { a: 'one', b: 'two' });
    const checked = CheckedTexts.open<string>(dir, 'kurs');
    expect([checked.get('a'), checked.get('b'), checked.get('c')]).toEqual(['one', 'two', undefined]);
  });

  it('forgets what nobody asked for', async () => {
    const dir = scratchFolder();
    await remember(dir, { a: 'one', b: 'two' });
    const checked = CheckedTexts.open<string>(dir, 'kurs');
    checked.get('a');
    await checked.save();
    expect(readFileSync(join(dir, FILE), 'utf8')).toContain('one');
    expect(readFileSync(join(dir, FILE), 'utf8')).not.toContain('two');
  });

  it.each(['', 'x', 'abc\n[["a","forged"]]', '{}'])(
    'knows nothing of a file that is damaged or forged: %j',
    (content) => {
      const dir = scratchFolder();
      writeFiles(dir, { [FILE]: content });
      expect(CheckedTexts.open<string>(dir, 'kurs').get('a')).toBeUndefined();
    },
  );

  it('goes on where it cannot write', async () => {
    const dir = scratchFolder();
    writeFiles(dir, { '.lesebruecke': 'a file in its place' });
    await expect(remember(dir, { a: 'one' })).resolves.toBeUndefined();
    expect(CheckedTexts.open<string>(dir, 'kurs').get('a')).toBeUndefined();
  });
});
