import { describe, expect, it } from 'vitest';
import { decodeText } from './text-file.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('decodeText', () => {
  it.each([
    ['UTF-8', utf8('Grüße aus Lindenfurt')],
    ['UTF-8 with its mark', utf8('\ufeffGrüße aus Lindenfurt')],
    ['Windows-1252', Uint8Array.from('Grüße aus Lindenfurt', (char) => char.charCodeAt(0))],
    ['UTF-16', new Uint8Array(Uint16Array.from('\ufeffGrüße aus Lindenfurt', (char) => char.charCodeAt(0)).buffer)],
  ])('reads %s', (_, bytes) => {
    expect(decodeText(bytes)).toBe('Grüße aus Lindenfurt');
  });

  it.each([
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d)],
    ['a ZIP file, such as .docx', Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x14, 0)],
    ['a PDF', utf8('%PDF-1.7\nobj')],
    ['RTF', utf8('{\\rtf1\\ansi Text}')],
    ['a web page', utf8('<!doctype html><p>Text')],
  ])('knows that %s is no text file', (_, bytes) => {
    expect(decodeText(bytes)).toBeUndefined();
  });
});
