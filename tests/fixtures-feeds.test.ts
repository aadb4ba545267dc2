import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { InputError } from '../src/core/errors.ts';
import { decodeBytes } from '../src/publisher/ingest/decode.ts';
import { readFeed } from '../src/publisher/ingest/feed.ts';
import { type Ingested, ingestSource } from '../src/publisher/ingest/ingest.ts';
import { attacksIn, filesIn, fixtureFolder, renderChecked } from './fixtures-support.ts';

/** Broken, badly encoded and malicious feeds of feedparser's tests; each file's first comment says what is expected. */
const { folder, missing } = fixtureFolder('feeds');
const files = ['encoding', 'illformed', 'json', 'sanitize'].flatMap((part) =>
  filesIn(folder, part).map((name) => join(part, name)),
);

/** The network is not there: what a feed does not bring itself is refused. */
const offline = async () => {
  throw new InputError('there is no network in this test');
};

async function outcome(file: string): Promise<Ingested | InputError> {
  try {
    return await ingestSource(join(folder, file), { lang: 'de', fetch: offline });
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}

describe.skipIf(missing)(`bad feeds (needs ${folder})`, () => {
  it.each(files)(
    '%s ends in releases or in one clear error',
    async (file) => {
      const result = await outcome(file);
      if (result instanceof InputError) {
        expect(result.message).toMatch(/^\S.{10,}/);
        expect(result.place.file).toBe(join(folder, file));
        return;
      }
      expect(result.releases.length).toBeGreaterThan(0);
      for (const release of result.releases) {
        expect(release.title).not.toMatch(/<script|javascript:/i);
        expect(attacksIn(renderChecked(release))).toEqual([]);
      }
    },
    5000,
  );
});

interface Expected {
  charset?: string;
  encoding?: string;
}

function expectation(text: string): Expected {
  const charset = /Header:\s+Content-type:.*charset\s*=\s*["']?([\w-]+)/i.exec(text)?.[1];
  const encoding = /encoding == '([\w-]+)'/.exec(text)?.[1];
  return { ...(charset && { charset }), ...(encoding && { encoding }) };
}

/** ASCII, Latin-1 and UTF-8 have the same bytes for a text in ASCII: RFC 7303 no longer makes it `us-ascii`. */
const SUPERSETS: Record<string, string[]> = {
  'us-ascii': ['utf-8', 'windows-1252'],
  'iso-8859-1': ['utf-8', 'windows-1252'],
};

describe.skipIf(missing)(`encodings (needs ${folder})`, () => {
  it.each(filesIn(folder, 'encoding'))('%s', (file) => {
    const bytes = readFileSync(join(folder, 'encoding', file));
    const ascii = bytes.toString('latin1').replace(/\0/g, '');
    const { charset, encoding } = expectation(ascii);
    if (encoding === undefined) return;
    const decoded = decodeBytes(bytes, charset === undefined ? {} : { charset });
    expect(SUPERSETS[encoding] ?? [encoding]).toContain(decoded.encoding);
    expect(decoded.text).toMatch(/^(?:<\?xml|<!--)/);
  });

  const read = (file: string, charset?: string) => {
    const bytes = readFileSync(join(folder, 'encoding', file));
    return readFeed(decodeBytes(bytes, charset === undefined ? {} : { charset }).text);
  };

  it.each([
    ['euc-kr-item.xml', '\ub144'],
    ['euc-kr-attribute.xml', '<img alt="\ub144" />'],
    ['demoronize-1.xml', 'don\u2019t'],
    ['demoronize-2.xml', 'don\u2019t'],
    ['double-encoded-html.xml', '\u2026'],
    ['bozo_double-encoded-html.xml', '\u2026'],
  ])('%s has the text that its comment expects', (file, text) => {
    expect(read(file).items[0]?.html).toBe(text);
  });

  it.each(['http_text_xml_charset_2.xml', 'http_text_xml_charset_overrides_encoding_2.xml'])(
    '%s is read in the charset of its header',
    (file) => {
      expect(read(file, 'windows-1252').items[0]?.html).toBe('This is a \xa3\u201ctest.\u201d');
    },
  );

  it('names line and byte where a text breaks off its encoding', () => {
    expect(() => read('bozo_invalid-bytes-with-bom.xml')).toThrow(/byte 203 /);
  });
});
