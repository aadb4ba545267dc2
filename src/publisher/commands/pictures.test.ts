import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { InputError } from '../../core/errors.ts';
import { fakeApp, runCli, scratchFolder, scratchTerminal, snapshot } from '../scratch.test-support.ts';
import { addSource, type SourceOptions } from './add-source.ts';
import type { Fetch } from './made-release.ts';

const HOST = 'https://www.lindenfurt.example';
const FEED = `${HOST}/feed.xml`;
const WORDS = 'Die Stadt Lindenfurt lädt alle Menschen zu einem großen Fest im Park ein, mit Musik und gutem Essen. ';
const TEASER = 'Die Stadt lädt ein zum großen Fest im Park mit viel Musik und ...';

/** The beginning of a PNG file, as far as anybody looks. */
function png(width: number, height: number, more = ''): Buffer {
  const size = Buffer.alloc(8);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  return Buffer.concat([Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), size, Buffer.from(more)]);
}

const figure = (src: string, words = 'Menschen im Park') =>
  `<figure><img src="${src}" alt=""><figcaption>${words}. Foto: Mia Muster</figcaption></figure>`;
const pageOf = (inner: string) =>
  `<!doctype html><html lang="de"><title>Fest im Park</title><main><h1>Fest im Park</h1><p>${WORDS.repeat(4)}</p>${inner}<p>${WORDS}</p></main></html>`;
const feedOf = (text: string, more = '') =>
  `<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>L</title><item><title>Fest im Park</title><link>${HOST}/park</link><pubDate>28 Apr 2026 00:00:00 GMT</pubDate><description><![CDATA[${text}]]></description>${more}</item></channel></rss>`;

let workspace: string;
let asked: string[];
let site: Record<string, { content: string | Uint8Array; etag?: string }>;

const fetch: Fetch = async (address, { etag, limits }) => {
  const found = site[address];
  asked.push(`${address.replace(HOST, '')} ${etag ?? ''}`.trim());
  if (!found) throw new InputError('there is nothing at this address (404): check it', { file: address });
  if (etag !== undefined && etag === found.etag) return { kind: 'unchanged' };
  const bytes = Buffer.from(found.content);
  if (bytes.length > (limits?.bytes ?? Number.POSITIVE_INFINITY))
    throw new InputError('the answer is larger than 2 MB');
  return { kind: 'fetched', bytes, contentType: '', finalUrl: address, ...(found.etag && { etag: found.etag }) };
};
const add = (source = FEED, options: SourceOptions = {}) =>
  addSource(workspace, source, { fetch, ...options }, scratchTerminal().terminal);
const text = () => readFileSync(join(workspace, 'releases/2026-04-28-fest-im-park/de.original.md'), 'utf8');
const media = () => (existsSync(join(workspace, 'media')) ? readdirSync(join(workspace, 'media')) : []);

beforeEach(async () => {
  workspace = join(scratchFolder(), 'W');
  await runCli('init', workspace);
  asked = [];
  site = {
    [FEED]: { content: feedOf(TEASER), etag: '"f1"' },
    [`${HOST}/park`]: { content: pageOf(figure('/bilder/park.png')), etag: '"p1"' },
    [`${HOST}/bilder/park.png`]: { content: png(640, 480), etag: '"b1"' },
  };
});

describe('pictures', () => {
  it('are taken from the page with their words, and built into the edition', async () => {
    expect(await add()).toMatchObject({ releases: [{ change: 'new', warnings: [] }] });
    expect(media()).toEqual([expect.stringMatching(/^2026-04-28-fest-im-park-[0-9a-f]{8}\.png$/)]);
    expect(text()).toContain(`src: media/${media()[0]}\ncaption: Menschen im Park.\ncredit: "Foto: Mia Muster"`);
    const app = fakeApp(scratchFolder());
    const built = join(workspace, '../site');
    expect(await runCli('build', workspace, '--site', built, '--app', app)).toMatchObject({ code: 0 });
    expect(readdirSync(join(built, 'edition/media'))).toHaveLength(1);
  });

  it('cost nothing when nothing is new: three questions, no byte changed', async () => {
    await add();
    const before = snapshot(workspace);
    asked = [];
    expect(await add()).toMatchObject({ kind: 'unchanged', releases: [] });
    expect(asked).toEqual(['/feed.xml "f1"', '/park "p1"', '/bilder/park.png "b1"']);
    expect(snapshot(workspace)).toEqual(before);
  });

  it('are replaced in place when they change, unless a person has put another there', async () => {
    await add();
    const before = text();
    site[`${HOST}/bilder/park.png`] = { content: png(640, 480, 'neu'), etag: '"b2"' };
    expect(await add()).toMatchObject({ releases: [{ change: 'changed' }] });
    const file = join(workspace, 'media', media()[0] ?? '');
    expect(readFileSync(file)).toEqual(png(640, 480, 'neu'));
    expect(text()).toBe(before);
    writeFileSync(file, png(320, 200, 'von Hand'));
    site[`${HOST}/bilder/park.png`] = { content: png(640, 480, 'neuer'), etag: '"b3"' };
    await add();
    expect(readFileSync(file)).toEqual(png(320, 200, 'von Hand'));
  });

  it('go when the text does not show them any more', async () => {
    await add();
    site[`${HOST}/park`] = { content: pageOf('<p>Ohne Bild.</p>'), etag: '"p2"' };
    expect(await add()).toMatchObject({ releases: [{ change: 'changed' }] });
    expect(text()).toContain('Ohne Bild.');
    expect(media()).toEqual([]);
  });

  it.each([
    ['is not there', '/bilder/weg.png', undefined, /404/],
    ['is a page', '/bilder/seite.png', '<html>', /no JPEG/],
    ['is a drawing with a script', '/bilder/a.svg', '<svg onload="alert(1)"/>', /no JPEG/],
    ['is too large', '/bilder/gross.png', Buffer.concat([png(900, 900), Buffer.alloc(2_000_000)]), /larger than 2 MB/],
    ['is somebody else’s', 'https://www.agentur.example.org/a.png', png(640, 480), /another site/],
  ])('one that %s is a warning, and its words stay', async (_, src, content, message) => {
    site[`${HOST}/park`] = { content: pageOf(figure(src)) };
    if (content !== undefined) site[new URL(src, HOST).href] = { content };
    const { releases } = await add();
    expect(releases).toMatchObject([{ change: 'new', warnings: [{ code: 'picture' }] }]);
    expect(releases[0]?.warnings[0]?.message).toMatch(message);
    expect(text()).toContain('caption: Menschen im Park.');
    expect(text()).not.toContain('src:');
    expect(media()).toEqual([]);
  });

  it('that count visitors are not taken, and nobody is told', async () => {
    site[`${HOST}/park`] = { content: pageOf(figure('/zaehler.png')) };
    site[`${HOST}/zaehler.png`] = { content: png(1, 1) };
    expect(await add()).toMatchObject({ releases: [{ warnings: [] }] });
    expect(media()).toEqual([]);
  });

  it('are not fetched with --no-pictures, and those that are there stay', async () => {
    await add(FEED, { pictures: false });
    expect(asked).toEqual(['/feed.xml', '/park']);
    expect(text()).not.toContain('src:');
    site[`${HOST}/park`] = { content: pageOf(`${figure('/bilder/park.png')}<p>Neu.</p>`), etag: '"p2"' };
    await add();
    expect(text()).toContain('src:');
    site[`${HOST}/park`] = { content: pageOf(`${figure('/bilder/park.png')}<p>Noch neuer.</p>`), etag: '"p3"' };
    await add(FEED, { pictures: false });
    expect(text()).toMatch(/src:[\s\S]*Noch neuer/);
  });

  it('come from a feed’s enclosures, too, where the text has none', async () => {
    const enclosed = `<enclosure url="/bilder/park.png" length="1" type="image/png"/>`;
    site[FEED] = { content: feedOf(WORDS.repeat(7), enclosed) };
    await add();
    expect(text()).toMatch(/# Fest im Park\n\n```image\nsrc: media\//);
    const described = `<media:content url="${HOST}/bilder/park.png" medium="image"><media:description>Im Park</media:description><media:credit>Mia Muster</media:credit></media:content>`;
    site[FEED] = { content: feedOf(WORDS.repeat(8), described) };
    await add();
    expect(text()).toMatch(/caption: Im Park\ncredit: Mia Muster/);
    expect(media()).toHaveLength(1);
  });
});

describe('a page behind an unchanged teaser', () => {
  it('is asked for again and read when it has changed, for fourteen days', async () => {
    await add();
    site[`${HOST}/park`] = { content: pageOf('<p>Das Fest fällt aus.</p>'), etag: '"p2"' };
    expect(await add()).toMatchObject({ kind: 'feed', releases: [{ change: 'changed' }] });
    expect(text()).toContain('fällt aus');
    const before = snapshot(workspace);
    expect(await add()).toMatchObject({ kind: 'unchanged', releases: [] });
    expect(snapshot(workspace)).toEqual(before);
  });

  it('that is gone, or says the same in another frame, changes nothing', async () => {
    await add();
    const before = text();
    site[`${HOST}/park`] = { content: pageOf(figure('/bilder/park.png')).replace('<main>', '<nav>Neu</nav><main>') };
    expect(await add()).toMatchObject({ releases: [] });
    delete site[`${HOST}/park`];
    expect(await add()).toMatchObject({ releases: [] });
    expect(text()).toBe(before);
  });

  it('never takes the place of what a person has written', async () => {
    await add();
    const file = join(workspace, 'releases/2026-04-28-fest-im-park/de.original.md');
    writeFileSync(file, text().replace('lädt alle', 'bittet alle'));
    site[`${HOST}/park`] = { content: pageOf('<p>Das Fest fällt aus.</p>'), etag: '"p2"' };
    expect(await add()).toMatchObject({ releases: [{ change: 'refused' }] });
    expect(text()).toContain('bittet alle');
    expect(media()).toHaveLength(1);
  });
});
