import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../core/errors.ts';
import { decodeBytes } from './decode.ts';

const TEXT = 'Grüße aus Lindenfurt: „Café für alle“ – 5 €';
const xml = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?>\n<a>${TEXT}</a>`;

function bytes(text: string, encoding: string, bom = false): Uint8Array {
  return iconv.encode(text, encoding, { addBOM: bom });
}

describe('decodeBytes', () => {
  it.each(['utf-8', 'utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'])(
    'believes the byte order mark of %s',
    (encoding) => {
      expect(decodeBytes(bytes(TEXT, encoding, true), { charset: 'us-ascii' })).toEqual({ text: TEXT, encoding });
    },
  );

  it.each(['utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'])('sees %s without a mark', (encoding) => {
    expect(decodeBytes(bytes(xml('utf-16'), encoding)).text).toBe(xml('utf-16'));
  });

  it('believes the header before the declaration', () => {
    expect(decodeBytes(bytes(xml('koi8-r'), 'windows-1252'), { charset: 'windows-1252' }).text).toBe(xml('koi8-r'));
  });

  it('believes the declaration, of XML and of HTML', () => {
    const russian = '<?xml version="1.0" encoding="koi8-r"?><a>Привет</a>';
    expect(decodeBytes(bytes(russian, 'koi8-r')).text).toBe(russian);
    const html = '<html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2"></head>Łódź';
    expect(decodeBytes(bytes(html, 'iso-8859-2')).text).toBe(html);
  });

  it.each(['iso-8859-1', 'us-ascii', 'latin1', undefined])('reads windows-1252 under the name %s', (charset) => {
    const decoded = decodeBytes(bytes(TEXT, 'windows-1252'), charset === undefined ? {} : { charset });
    expect(decoded).toEqual({ text: TEXT, encoding: 'windows-1252' });
  });

  it('sees UTF-8 that is called Latin-1, and passes over names that mean nothing', () => {
    expect(decodeBytes(bytes(TEXT, 'utf-8'), { charset: 'iso-8859-1' }).text).toBe(TEXT);
    expect(decodeBytes(bytes(xml('bogus'), 'utf-8'), { charset: 'utf-7' }).text).toBe(xml('bogus'));
  });

  it('detects what is declared nowhere', () => {
    const russian = 'Город приглашает всех жителей на праздник в ратуше. Вход свободный, приходите с друзьями.';
    expect(decodeBytes(bytes(russian, 'windows-1251')).text).toBe(russian);
  });

  it('decodes what was encoded twice, and nothing that only looks like it', () => {
    expect(decodeBytes(bytes('GrÃ¼ÃŸe â€“ â€žhierâ€œ', 'utf-8')).text).toBe('Grüße – „hier“');
    expect(decodeBytes(bytes('das „CAFÉ“ und „MENÜ“', 'utf-8')).text).toBe('das „CAFÉ“ und „MENÜ“');
    expect(decodeBytes(bytes('don\u0092t', 'utf-8')).text).toBe('don’t');
  });

  it('names line and byte of damaged text', () => {
    const damaged = Buffer.concat([bytes('Grüße\naus Köln und dem Münsterland\n', 'utf-8'), Buffer.from([0xc3, 0x28])]);
    expect(() => decodeBytes(damaged, { charset: 'utf-8' })).toThrow(InputError);
    const marked = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from('gut\nböse', 'latin1')]);
    expect(() => decodeBytes(marked)).toThrow(
      expect.objectContaining({ place: { line: 2 }, message: expect.stringMatching(/^byte 8 /) }),
    );
  });

  it('makes all line ends one', () => {
    expect(decodeBytes(bytes('a\r\nb\rc', 'utf-8')).text).toBe('a\nb\nc');
  });
});
