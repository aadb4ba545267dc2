import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../core/errors.ts';
import { scratchFolder, writeFiles } from '../scratch.test-support.ts';
import { readPressText } from './read-press-text.ts';

const TEXT = 'Grüße aus Lindenfurt\n\n12.12.2025\n\nDie Stadt lädt alle Menschen zum Fest ein.\n';

async function read(content: string | Uint8Array) {
  const root = scratchFolder();
  writeFiles(root, { 'fest.txt': content });
  return readPressText(join(root, 'fest.txt'));
}

describe('readPressText', () => {
  it.each([
    ['windows-1252', Buffer.from(TEXT, 'latin1')],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${TEXT}`, 'utf16le')],
  ])('reads %s, and gives UTF-8 to keep', async (_, content) => {
    const { text, bytes } = await read(content);
    expect(text).toBe(TEXT);
    expect(Buffer.from(bytes).toString('utf8')).toBe(TEXT);
  });

  it('leaves UTF-8 as it came, byte for byte', async () => {
    const content = Buffer.from(`\ufeff${TEXT}`.replace(/\n/g, '\r\n'));
    const { text, bytes } = await read(content);
    expect(text).toBe(TEXT);
    expect(Buffer.from(bytes)).toEqual(content);
  });

  it('refuses what is no text, with the file’s name', async () => {
    const error = await read(Buffer.from('89504e470d0a1a0aff', 'hex')).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(InputError);
    expect(String(error)).toMatch(/fest\.txt.*picture/);
  });
});
