import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renditionBytes } from '../../core/codec/share/share.test-support.ts';
import { encodeShare, FrameCollector, ShareError, shareAddresses } from '../../core/codec/share.ts';
import { containerScript } from '../file/container-script.ts';
import { LARGEST_ARRIVAL, readArrivedFile, readArrivedText } from './arrived.ts';

const ADDRESS = 'https://lindenfurt.example.org/';
const container = encodeShare({
  title: 'Für Sie',
  texts: [{ bytes: renditionBytes('de', ['Die Sprechstunde ist am Dienstag.']) }],
});
const codes = shareAddresses(container, ADDRESS, 110);
const page = `<!doctype html>\n<html><body><h1>Für Sie</h1>\n${containerScript(container)}\n</body></html>\n`;

const bytes = (text: string) => new TextEncoder().encode(text);
/** A stand-in for the app's own: no markup, no control characters. */
const decodeText = (file: Uint8Array) => {
  const text = new TextDecoder().decode(file);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  return /^\s*<|[\u0000-\u0008]/.test(text) ? undefined : text;
};

function faultOf(call: () => unknown): string | undefined {
  try {
    call();
    return undefined;
  } catch (error) {
    expect(error).toBeInstanceOf(ShareError);
    return (error as ShareError).fault;
  }
}

describe('a text that arrives', () => {
  it('is a share where it has a code in it, with whatever words around it', () => {
    expect(codes.length).toBeGreaterThan(1);
    const arrived = readArrivedText(`Schau mal:\n${codes.join(' und\n')}\nGrüße!`);
    const collector = new FrameCollector();
    if (arrived.kind === 'frames') for (const frame of arrived.frames) collector.add(frame);
    expect(collector.finished()).toEqual(container);
  });

  it('keeps the codes that are whole when one is not', () => {
    const [first = '', ...rest] = codes;
    const arrived = readArrivedText([`${first.slice(0, -3)}000`, ...rest].join('\n'));
    expect(arrived.kind === 'frames' && arrived.frames.map(({ index }) => index)).toEqual(rest.map((_, at) => at + 1));
    expect(faultOf(() => readArrivedText(`${first.slice(0, -3)}000`))).toBe('damaged');
  });

  it('is a share where it is the text of a share file', () => {
    expect(readArrivedText(page)).toEqual({ kind: 'container', container });
  });

  it('can be read where it has words, and is nothing where it has none', () => {
    expect(readArrivedText('Zimmer #204, Termin #2027-1').kind).toBe('text');
    for (const nothing of ['', ' \n', '12345', 'https://example.org/a', 'www.example.org\nmailto:a@example.org']) {
      expect(faultOf(() => readArrivedText(nothing))).toBe('not-a-share');
    }
  });

  it('is refused where it is newer or too long', () => {
    expect(faultOf(() => readArrivedText(`${ADDRESS}#2${'1'.repeat(40)}`))).toBe('newer');
    expect(faultOf(() => readArrivedText('a'.repeat(LARGEST_ARRIVAL + 1)))).toBe('too-large');
  });
});

describe('a file that arrives', () => {
  it('is read as what it is, whatever it is called', () => {
    expect(readArrivedFile(bytes(page), decodeText)).toEqual({ kind: 'container', container });
    expect(readArrivedFile(bytes(codes[0] ?? ''), decodeText).kind).toBe('frames');
    expect(readArrivedFile(bytes('Sehr geehrte Frau Azizi'), decodeText).kind).toBe('text');
    expect(readArrivedFile(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), decodeText).kind).toBe('picture');
  });

  it('is nothing where it is a page or a program', () => {
    expect(faultOf(() => readArrivedFile(bytes('<!doctype html><p>Hallo'), decodeText))).toBe('not-a-share');
    expect(faultOf(() => readArrivedFile(Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 0, 0), decodeText))).toBe('not-a-share');
    expect(faultOf(() => readArrivedFile(new Uint8Array(LARGEST_ARRIVAL + 1).fill(65), decodeText))).toBe('too-large');
  });
});

/** They stand beside the project, and may be missing. */
const fixtures = new URL('../../../../shared/fixtures/security/', import.meta.url);

describe('what somebody made to do harm', () => {
  const payloads = (file: string): string[] =>
    (JSON.parse(readFileSync(new URL(file, fixtures), 'utf8')) as (string | { payload: string })[]).map((one) =>
      typeof one === 'string' ? one : one.payload,
    );

  it('1,500 changed codes and files end in a ShareError, or in what was sent', () => {
    const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    const change = fc.record({ from: place, to: place, put: fc.string({ maxLength: 4 }) });
    const wholes = [page, codes.join('\n')];
    fc.assert(
      fc.property(fc.constantFrom(...wholes), fc.array(change, { minLength: 1, maxLength: 3 }), (whole, changes) => {
        const changed = changes.reduce((text, { from, to, put }) => {
          const [start, end] = [Math.min(from, to), Math.max(from, to)].map((at) => Math.floor(at * text.length));
          return text.slice(0, start) + put + text.slice(end);
        }, whole);
        faultOf(() => readArrivedText(changed));
        faultOf(() => readArrivedFile(bytes(changed), decodeText));
      }),
      { numRuns: 1_500 },
    );
  });

  it('bytes that nobody made are refused, too', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (file) => {
        faultOf(() => readArrivedFile(file, decodeText));
      }),
      { numRuns: 1_000 },
    );
  });

  it.skipIf(!existsSync(fixtures))('payloads of others are texts or nothing', () => {
    const all = [...payloads('html-payloads.json'), ...payloads('blns.json')];
    expect(all.length).toBeGreaterThan(500);
    for (const payload of all) {
      const kinds: string[] = [];
      faultOf(() => kinds.push(readArrivedText(payload).kind));
      expect(kinds.filter((kind) => kind !== 'text')).toEqual([]);
    }
  });
});
