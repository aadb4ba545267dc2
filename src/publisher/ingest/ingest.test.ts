import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { InputError } from '../../core/errors.ts';
import { sentencesText } from '../../core/release.ts';
import type { FetchResult } from './fetch.ts';
import { type IngestOptions, ingestSource } from './ingest.ts';
import type { IngestedRelease } from './ingested.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lesebruecke-ingest-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

const SENTENCE =
  'Die Stadt Lindenfurt lädt alle Menschen am Donnerstag zu einem Fest in das Rathaus ein, mit Musik und Essen. ';
const LONG = SENTENCE.repeat(7).trim();
const page = (title: string) =>
  `<html><head><title>${title}</title></head><body><h1>${title}</h1><p>${LONG}</p><p>${LONG}</p></body></html>`;
const item = (title: string, inner: string) =>
  `<item><title>${title}</title><pubDate>Fri, 12 Dec 2025 00:00:00 GMT</pubDate>${inner}</item>`;
const feed = (...items: string[]) => `<rss version="2.0"><channel><title>L</title>${items.join('')}</channel></rss>`;
const about = (text: string) => `<description><![CDATA[${text}]]></description>`;

const answer = (content: string, finalUrl: string): FetchResult => ({
  kind: 'fetched',
  bytes: new TextEncoder().encode(content),
  contentType: 'text/plain',
  etag: '"1"',
  finalUrl,
});

/** A network of a few addresses. */
function network(pages: Record<string, string>): NonNullable<IngestOptions['fetch']> {
  return vi.fn(async (address: string) => {
    const content = pages[address];
    if (content === undefined)
      throw new InputError('there is nothing at this address (404): check it', { file: address });
    return answer(content, address);
  });
}

const read = (source: string, pages: Record<string, string> = {}, more: Partial<IngestOptions> = {}) =>
  ingestSource(source, { lang: 'de', fetch: network(pages), ...more });
const text = ({ blocks }: IngestedRelease) =>
  blocks.map((block) => ('sentences' in block ? sentencesText(block.sentences) : '')).join('\n');

const A = 'https://www.lindenfurt.example/a';
const B = 'https://www.lindenfurt.example/b';
const FEED = 'https://www.lindenfurt.example/feed.xml';

describe('ingestSource', () => {
  it('reads texts, pages and feeds from files, by what stands in them', async () => {
    const plain = await read(await file('a.html', `Fest im Rathaus\n\n12.12.2025\n\n${LONG}`));
    expect(plain).toMatchObject({ kind: 'text', releases: [{ title: 'Fest im Rathaus', published: '2025-12-12' }] });
    expect(await read(await file('b.txt', page('Fest im Rathaus')))).toMatchObject({
      kind: 'page',
      releases: [{ title: 'Fest im Rathaus' }],
    });
    const fed = await read(await file('c', feed(item('Fest', `<link>${A}</link>${about(LONG)}`))));
    expect(fed).toMatchObject({
      kind: 'feed',
      feed: { title: 'L' },
      releases: [{ title: 'Fest', address: A, published: '2025-12-12' }],
    });
  });

  it('passes validators on, and says when nothing is new', async () => {
    expect(await read(FEED, { [FEED]: feed(item('Fest', about(LONG))) })).toMatchObject({ etag: '"1"', address: FEED });
    const fetch = vi.fn(async (): Promise<FetchResult> => ({ kind: 'unchanged' }));
    expect(await ingestSource(FEED, { lang: 'de', etag: '"1"', fetch })).toMatchObject({
      kind: 'unchanged',
      releases: [],
      etag: '"1"',
    });
    expect(fetch).toHaveBeenCalledWith(FEED, { etag: '"1"' });
  });

  it('follows a teaser to its page', async () => {
    const source = feed(item('Fest', `<link>${A}</link>${about('Die Stadt lädt ein ...')}`));
    const { releases } = await read(FEED, { [FEED]: source, [A]: page('Fest | Stadt') });
    expect(releases).toMatchObject([{ title: 'Fest', address: A, published: '2025-12-12', warnings: [] }]);
    expect(text(releases[0] as IngestedRelease)).toContain(LONG);
  });

  it('takes a whole teaser where the page is not there, and refuses one that breaks off', async () => {
    const source = feed(
      item('Kurz', `<link>${A}</link>${about('Die Stadt lädt ein.')}`),
      item('Lang', `<link>${B}</link>${about('Die Stadt lädt ein ...')}`),
    );
    const { releases, refused } = await read(FEED, { [FEED]: source });
    expect(releases).toMatchObject([{ title: 'Kurz', warnings: [{ code: 'teaser' }] }]);
    expect(refused).toEqual([
      { title: 'Lang', address: B, reason: expect.stringContaining('nothing at this address') },
    ]);
  });

  it('fetches only the pages of items that are asked for', async () => {
    const source = feed(item('Eins', `<link>${A}</link>`), item('Zwei', `<link>${B}</link>`));
    const fetch = network({ [FEED]: source, [A]: page('Eins'), [B]: page('Zwei') });
    const { releases, items } = await ingestSource(FEED, { lang: 'de', fetch, select: (all) => all.slice(1) });
    expect(items.map(({ title }) => title)).toEqual(['Eins', 'Zwei']);
    expect(releases.map(({ title }) => title)).toEqual(['Zwei']);
    expect(fetch).not.toHaveBeenCalledWith(A, expect.anything());
  });

  it('does not fetch what is marked as deleted', async () => {
    const source = feed(item('[GELÖSCHT] Fest', `<link>${A}</link>${about('Weg ...')}`));
    const { releases } = await read(FEED, { [FEED]: source });
    expect(releases).toMatchObject([{ title: 'Fest', deleted: true, blocks: [] }]);
  });

  it('refuses the same item twice, empty ones, digests and forms nobody filled in', async () => {
    const digest = `<h2>Eins</h2><p>${SENTENCE}<a href="/1">Zur Meldung</a></p><h2>Zwei</h2><p>${SENTENCE}<a href="/2">Zur Meldung</a></p>`;
    const source = feed(
      item('Fest', about(LONG)),
      item('Fest', about(`${LONG} Noch einmal.`)),
      item('Leer', ''),
      item('Rundbrief', about(digest.repeat(2) + LONG)),
      item('Einladung', about('Liebe {lastname}, ...')),
    );
    const { releases, refused } = await read(await file('d.xml', source));
    expect(releases.map(({ title }) => title)).toEqual(['Fest']);
    expect(refused.map(({ title }) => title)).toEqual(['Fest', 'Leer', 'Rundbrief', 'Einladung']);
    expect(refused.map(({ reason }) => reason).join(' ')).toMatch(
      /same title and date.*no text.*several releases.*filled it in/,
    );
  });

  it('never lets a feed lead into a private network', async () => {
    for (const inside of [
      'http://127.0.0.1/a',
      'http://192.168.1.1/',
      'http://[::1]/',
      'http://169.254.169.254/latest',
      'http://localhost/',
    ]) {
      const source = feed(item('Fest', `<link>${inside}</link>`));
      await expect(read(FEED, { [FEED]: source, [inside]: page('Geheim') })).rejects.toThrow(/private network/);
    }
    const own = 'http://localhost:8080/feed';
    const allowed = feed(item('Fest', '<link>http://localhost:8080/a</link>'));
    expect(await read(own, { [own]: allowed, 'http://localhost:8080/a': page('Fest') })).toMatchObject({
      releases: [{ title: 'Fest' }],
    });
  });

  it.each([
    ['it.pdf', '%PDF-1.7 x', /it is a PDF/],
    ['it.docx', 'PK\u0003\u0004xxxx', /Word file/],
    ['it.png', Buffer.from('89504e470d0a1a0a', 'hex'), /picture/],
    ['it.gz', Buffer.from('1f8b0800', 'hex'), /compressed/],
    ['empty.txt', ' \n', /is empty/],
    ['zero.txt', 'Guten\0Tag', /zero bytes|no encoding/],
  ])('refuses %s', async (name, content, message) => {
    const path = await file(name, content);
    await expect(read(path)).rejects.toThrow(message);
    await expect(read(path)).rejects.toMatchObject({ place: { file: path } });
  });

  it('refuses what is not there, folders, and files above the limit', async () => {
    await expect(read(join(folder, 'nowhere'))).rejects.toThrow(/no such file/);
    await expect(read(folder)).rejects.toThrow(/is a folder/);
    await expect(read(await file('big.txt', LONG), {}, { limits: { bytes: 100 } })).rejects.toThrow(
      /larger than 100 bytes/,
    );
  });

  it('says why nothing of a feed can be a release', async () => {
    await expect(read(await file('e.xml', feed(item('Leer', ''))))).rejects.toThrow(
      /only item of the feed was refused: "Leer"/,
    );
  });
});
