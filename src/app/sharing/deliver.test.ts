import { afterEach, describe, expect, it, vi } from 'vitest';
import { deliver } from './deliver.ts';

const FILE = new File(['text'], 'Ein Kurs.html', { type: 'text/html' });

/** A phone whose share sheet does this; returns what went to the downloads. */
function phoneWith(share?: () => Promise<void>, canShare = true): string[] {
  const downloads: string[] = [];
  vi.stubGlobal('navigator', share ? { share, canShare: () => canShare } : {});
  vi.stubGlobal('document', {
    createElement: () => ({
      download: '',
      click() {
        downloads.push(this.download);
      },
    }),
  });
  vi.useFakeTimers();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  return downloads;
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const refuse = (name: string) => () => Promise.reject(new DOMException('', name));

describe('a file', () => {
  it('goes to the share sheet where there is one', async () => {
    const downloads = phoneWith(() => Promise.resolve());
    expect(await deliver(FILE)).toBe('shared');
    expect(downloads).toEqual([]);
  });

  it('goes nowhere when the sheet is closed', async () => {
    const downloads = phoneWith(refuse('AbortError'));
    expect(await deliver(FILE)).toBe('cancelled');
    expect(downloads).toEqual([]);
  });

  it.each([
    ['there is no sheet', undefined, true],
    ['the sheet takes no files', () => Promise.resolve(), false],
    ['the sheet refuses the type', refuse('NotAllowedError'), true],
  ])('goes to the downloads where %s', async (_, share, canShare) => {
    const downloads = phoneWith(share, canShare);
    expect(await deliver(FILE)).toBe('downloaded');
    expect(downloads).toEqual(['Ein Kurs.html']);
  });
});
