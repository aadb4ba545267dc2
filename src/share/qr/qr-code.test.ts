import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ShareError, shareAddresses } from '../../core/codec/share.ts';
import { type QrCode, qrCode, qrSvg } from './qr-code.ts';
import { libraryReader } from './qr-reader.ts';

const QUIET = 4;
const ADDRESS = 'https://lindenfurt.example.org/';

/** A code as grey values, `scale` pixels a module. */
function drawn({ size, isDark }: QrCode, scale: number): { side: number; grey: Uint8Array } {
  const side = (size + 2 * QUIET) * scale;
  const module = (pixel: number) => Math.floor(pixel / scale) - QUIET;
  const grey = Uint8Array.from({ length: side * side }, (_, at) =>
    isDark(module(at % side), module(Math.floor(at / side))) ? 0 : 255,
  );
  return { side, grey };
}

/** The texts that zbarimg (Debian: zbar-tools) reads in a code. */
function zbarimg(code: QrCode): string {
  const folder = mkdtempSync(join(tmpdir(), 'lesebruecke-qr-'));
  try {
    const { side, grey } = drawn(code, 4);
    const file = join(folder, 'code.pgm');
    writeFileSync(file, Buffer.concat([Buffer.from(`P5 ${side} ${side} 255\n`), grey]));
    const { stdout } = spawnSync('zbarimg', ['--raw', '--quiet', '--oneshot', '-Sdisable', '-Sqrcode.enable', file]);
    return stdout.toString('utf8').trimEnd();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function picture(code: QrCode, scale: number) {
  const { side, grey } = drawn(code, scale);
  const data = new Uint8ClampedArray([...grey].flatMap((value) => [value, value, value, 255]));
  return { data, width: side, height: side };
}

const noise = (length: number) => Uint8Array.from({ length }, (_, at) => (at * 7919 + (at >> 3) * 31 + 5) & 0xff);
const full = shareAddresses(noise(940), ADDRESS);
const TEXTS = [
  ['an address without digits behind it', 'https://lindenfurt.example.org/ar/r/2027-02-01-sprechstunde/'],
  ['a short share', shareAddresses(noise(200), ADDRESS)[0] ?? ''],
  ['a share that fills its code', full[0] ?? ''],
  ['text in other scripts', 'Школа · مدرسة · Straße'],
] as const;

describe.each(TEXTS)('the code of %s', (_, text) => {
  const missing = spawnSync('zbarimg', ['--version']).error !== undefined;
  it.skipIf(missing)(`is read exactly by zbarimg${missing ? ' (skipped: apt install zbar-tools)' : ''}`, () => {
    expect(zbarimg(qrCode(text))).toBe(text);
    expect(zbarimg(qrCode(text, 'M'))).toBe(text);
  });

  it('is read exactly by the library that phones without a detector load', async () => {
    expect(await libraryReader.read(picture(qrCode(text), 3))).toEqual([text]);
  });
});

describe('a code', () => {
  it('is never larger than what cheap phones read', () => {
    expect(full).toHaveLength(1);
    expect(qrCode(full[0] ?? '').size).toBe(17 + 4 * 22);
    expect(qrCode(full[0] ?? '', 'M').size).toBe(17 + 4 * 25);
    const tooLarge = new ShareError('too-large');
    expect(() => qrCode(`${full[0]}${'1'.repeat(80)}`)).toThrow(tooLarge);
    expect(() => qrCode('ш'.repeat(600))).toThrow(tooLarge);
  });

  it('holds every share that was cut for it', () => {
    const address = fc.webUrl({ withFragments: false, withQueryParameters: true });
    fc.assert(
      fc.property(address, fc.uint8Array({ minLength: 900, maxLength: 3_000 }), (at, container) => {
        for (const one of shareAddresses(container, at)) {
          expect(qrCode(one).size).toBeLessThanOrEqual(105);
          expect(qrCode(one, 'M').size).toBeLessThanOrEqual(117);
        }
      }),
      { numRuns: 10 },
    );
  });

  it('spends on digits what digits cost', () => {
    const size = (rest: string) => qrCode(`${ADDRESS}#${rest}`).size;
    // 10 bits for 3 digits, 24 for 3 letters.
    expect(size('1234567890'.repeat(100))).toBeLessThanOrEqual(size('a'.repeat(417)));
  });

  it('is drawn as one path, with four light modules around it', () => {
    const code = qrCode(ADDRESS);
    const { viewBox, path } = qrSvg(code);
    expect(viewBox).toBe(`-4 -4 ${code.size + 8} ${code.size + 8}`);
    expect(path).toMatch(/^(M\d+ \d+(L\d+ \d+)+Z)+$/);
    expect([code.isDark(0, 0), code.isDark(-1, 0), code.isDark(code.size, 0)]).toEqual([true, false, false]);
  });
});

describe('a picture without a code', () => {
  it.each([
    ['white', 255],
    ['black', 0],
  ])('all %s has none', async (_, value) => {
    const data = new Uint8ClampedArray(200 * 200 * 4).fill(value);
    expect(await libraryReader.read({ data, width: 200, height: 200 })).toEqual([]);
  });

  it('may be as small as pictures get', async () => {
    expect(await libraryReader.read({ data: new Uint8ClampedArray(4), width: 1, height: 1 })).toEqual([]);
  });
});
