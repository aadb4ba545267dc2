import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName } from './file-name.ts';

describe('fileName', () => {
  it.each([
    ['Das Bürgeramt zieht um', 'Das Bürgeramt zieht um.html'],
    ['Ab 8:00 Uhr: „Hilfe“ / Rat?', 'Ab 8 00 Uhr „Hilfe“ Rat.html'],
    ['مكتب خدمات المواطنين', 'مكتب خدمات المواطنين.html'],
    ['کتاب‌خانه باز می‌شود', 'کتاب‌خانه باز می‌شود.html'],
    ['\u202Elmth.exe', 'lmth.exe.html'],
    ['../../etc/passwd', 'etc passwd.html'],
    ['.htaccess', 'htaccess.html'],
    ['Ende …...  ', 'Ende ….html'],
    ['con', 'con_.html'],
    ['LPT1.Bericht', 'LPT1_.Bericht.html'],
    ['Konzert', 'Konzert.html'],
    ['u\u0308ber', 'über.html'],
    [' . ? ', 'lesebruecke.html'],
    ['\uD800', 'lesebruecke.html'],
  ])('makes a name of %j', (title, name) => {
    expect(fileName(title)).toBe(name);
  });

  it('has the ending asked for', () => {
    expect(fileName('Sprechstunde', 'epub')).toBe('Sprechstunde.epub');
  });

  it('cuts long titles, and no character in two', () => {
    expect(fileName('x'.repeat(200))).toHaveLength(80);
    expect(fileName(`x${'😀'.repeat(100)}`)).toMatch(/^x(?:😀)+\.html$/u);
  });

  it('can be saved anywhere, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (title) => {
        const name = fileName(title);
        expect(name).toMatch(
          /^[^.\s/\\:*?"<>|\p{Cc}\p{Cs}\p{Bidi_Control}][^/\\:*?"<>|\p{Cc}\p{Cs}\p{Bidi_Control}]*\.html$/u,
        );
        expect(name).not.toMatch(/[. ]\.html$/);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
      }),
    );
  });
});
