import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { InputError } from '../../core/errors.ts';
import { runCli, SOURCE_TEXT, scratchFolder, snapshot, writeFiles } from '../scratch.test-support.ts';
import type { Terminal } from '../terminal.ts';
import { addSource } from './add-source.ts';
import type { Fetch } from './made-release.ts';
import type { ReleaseChange, SourceResult } from './source-result.ts';

interface Item {
  name: string;
  day?: string;
  title?: string;
  text?: string;
}

const WORDS = 'Die Stadt lädt alle Menschen ein. Der Eintritt ist frei, eine Anmeldung ist nicht nötig.';

/** A feed whose items stand whole in it, newest first. */
function feedOf(...items: Item[]): string {
  const entries = items.map(
    ({ name, day = '05', title = `Fest im ${name}`, text = WORDS }) =>
      `<item><title>${title}</title><link>https://www.lindenfurt.example/${name}</link>` +
      `<pubDate>${day} Mar 2026 00:00:00 GMT</pubDate><content:encoded><![CDATA[<p>${text}</p>]]></content:encoded></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Lindenfurt</title>${entries.join('')}</channel></rss>`;
}

const park: Item = { name: 'park', day: '05' };
const bad: Item = { name: 'bad', day: '04' };
const hof: Item = { name: 'hof', day: '03' };

const silent: Terminal = {
  out: () => undefined,
  note: () => undefined,
  progress: () => undefined,
  today: () => '2026-05-01',
  env: {},
  interrupted: () => Promise.resolve(),
};

let root: string;
let workspace: string;
let feed: string;
beforeEach(async () => {
  root = scratchFolder();
  workspace = join(root, 'W');
  feed = join(root, 'feed.xml');
  await runCli('init', workspace);
});

async function addFeed(
  items: Item[],
  ...args: string[]
): Promise<{ code: number; result: SourceResult; notes: string }> {
  writeFiles(root, { 'feed.xml': feedOf(...items) });
  const { code, out, notes } = await runCli('add', workspace, feed, '--no-pages', '--json', ...args);
  return { code, result: JSON.parse(out), notes };
}

const changes = ({ releases }: SourceResult) => releases.map(({ change }: ReleaseChange) => change);
const path = (id: string, file: string) => join(workspace, 'releases', id, file);
const read = (id: string, file: string) => readFileSync(path(id, file), 'utf8');
const PARK = '2026-03-05-fest-im-park';

describe('add of a feed', () => {
  it('keeps what came in beside the release, with its address', async () => {
    const { code, result } = await addFeed([park]);
    expect(code).toBe(0);
    expect(result).toMatchObject({
      kind: 'feed',
      refused: [],
      releases: [{ id: PARK, change: 'new', published: '2026-03-05' }],
    });
    expect(read(PARK, 'source.html')).toMatch(
      /^---\nsource: https:\/\/www\.lindenfurt\.example\/park\ntext: [0-9a-f]{32}\n---\n<p>/,
    );
    expect(read(PARK, 'de.original.md')).toContain('source: https://www.lindenfurt.example/park');
    expect((await runCli('status', workspace)).code).toBe(0);
  });

  it('replaces a changed text, and what was made of the old one is stale', async () => {
    await addFeed([park, bad]);
    const { releases } = JSON.parse((await runCli('status', workspace, '--json')).out);
    const hash = releases.find(({ id }: { id: string }) => id === PARK).hashes['de.original'];
    writeFiles(workspace, {
      [`releases/${PARK}/de.plain.md`]: `---\norigin: human\nfrom: ${hash}\n---\n# T\n\nKurz.\n`,
    });
    const { code, result } = await addFeed([{ ...park, text: `${WORDS} Es regnet.` }, bad]);
    expect(code).toBe(0);
    expect(changes(result).sort()).toEqual(['changed', 'unchanged']);
    expect(result.releases.find(({ id }) => id === PARK)?.stale).toHaveLength(1);
    expect(read(PARK, 'de.original.md')).toContain('Es regnet.');
    expect((await runCli('status', workspace)).code).toBe(1);
  });

  it('never overwrites what a person has changed, says so every time, and goes on with the others', async () => {
    await addFeed([park, bad]);
    const edited = read(PARK, 'de.original.md').replace('lädt alle', 'bittet alle');
    writeFiles(workspace, { [`releases/${PARK}/de.original.md`]: edited });
    const news = [
      { ...park, text: `${WORDS} Es regnet.` },
      { ...bad, text: `${WORDS} Es schneit.` },
    ];
    for (const expected of ['changed', 'unchanged']) {
      const { code, result, notes } = await addFeed(news);
      expect(code).toBe(1);
      expect(changes(result).sort()).toEqual([expected, 'refused'].sort());
      expect(notes).toMatch(/de\.original\.md: .*by hand/);
      expect(read(PARK, 'de.original.md')).toBe(edited);
    }
    rmSync(path(PARK, 'de.original.md'));
    expect((await addFeed(news)).code).toBe(0);
    expect(read(PARK, 'de.original.md')).toContain('Es regnet.');
  });

  it('withdraws what vanished or is marked, erases nothing, keeps a person’s words, and brings it back', async () => {
    await addFeed([park, bad, hof]);
    const edited = read(PARK, 'de.original.md').replace('lädt alle', 'bittet\nalle');
    writeFiles(workspace, { [`releases/${PARK}/de.original.md`]: edited });
    const gone = await addFeed([{ ...bad, title: '[GELÖSCHT] Fest im bad' }, hof]);
    expect(changes(gone.result).sort()).toEqual(['unchanged', 'withdrawn', 'withdrawn']);
    expect(read(PARK, 'de.original.md')).toBe(
      edited.replace('source:', 'source:').replace('origin:', 'withdrawn: 2026-05-01\norigin:'),
    );
    expect(changes((await addFeed([{ ...bad, title: '[GELÖSCHT] Fest im bad' }, hof])).result)).toEqual([
      'unchanged',
      'unchanged',
    ]);
    const back = await addFeed([park, bad, hof]);
    expect(changes(back.result).sort()).toEqual(['restored', 'restored', 'unchanged']);
    expect(read(PARK, 'de.original.md')).toBe(edited);
    expect(read('2026-03-04-fest-im-bad', 'de.original.md')).not.toContain('withdrawn');
  });

  it('changes no byte when nothing is new, under whatever name the same feed comes', async () => {
    await addFeed([park, bad, hof]);
    const before = snapshot(workspace);
    expect(changes((await addFeed([park, bad, hof])).result)).toEqual(['unchanged', 'unchanged', 'unchanged']);
    writeFiles(root, { 'tuesday.xml': feedOf(park, bad, hof) });
    await runCli('add', workspace, join(root, 'tuesday.xml'));
    expect(snapshot(workspace)).toEqual(before);
    writeFiles(root, { 'wednesday.xml': feedOf(bad, hof) });
    const { out } = await runCli('add', workspace, join(root, 'wednesday.xml'), '--json');
    expect(changes(JSON.parse(out))).toContain('withdrawn');
  });

  it('knows its releases again when its state is lost', async () => {
    await addFeed([park, bad]);
    rmSync(join(workspace, '.lesebruecke'), { recursive: true });
    const { result } = await addFeed([park, bad]);
    expect(changes(result)).toEqual(['unchanged', 'unchanged']);
    expect(existsSync(path(`${PARK}-2`, 'de.original.md'))).toBe(false);
  });

  it('tells two releases of one day apart whose names are cut to the same', async () => {
    const long = 'Die Stadtverwaltung Lindenfurt informiert heute ausführlich über';
    const { result } = await addFeed([
      { ...park, title: `${long} Baustellen` },
      { ...bad, day: '05', title: `${long} Feste` },
    ]);
    expect(new Set(result.releases.map(({ id }) => id)).size).toBe(2);
  });

  it('updates a release that a text file had brought', async () => {
    writeFiles(root, { 'kurs.txt': SOURCE_TEXT });
    await runCli('add', workspace, join(root, 'kurs.txt'));
    const { result } = await addFeed([{ name: 'kurs', day: '03', title: 'Deutschkurs beginnt im Januar' }]);
    expect(result.releases).toMatchObject([{ id: '2026-03-03-deutschkurs-beginnt-im-januar', change: 'changed' }]);
  });
});

describe('add of several sources', () => {
  it('takes pages, texts and feeds at once, and refuses what is for texts only', async () => {
    writeFiles(root, {
      'feed.xml': feedOf(park),
      'kurs.txt': SOURCE_TEXT,
      'seite.html': `<!doctype html><html lang="de"><title>Neue Bücherei</title><main><h1>Neue Bücherei</h1><p>${WORDS}</p><p>${WORDS}</p></main></html>`,
    });
    const sources = ['kurs.txt', 'seite.html', 'feed.xml'].map((name) => join(root, name));
    const { code, out } = await runCli('add', workspace, ...sources, '--json');
    expect({ code, kinds: JSON.parse(out).map((one: SourceResult) => one.kind) }).toEqual({
      code: 0,
      kinds: [undefined, 'page', 'feed'],
    });
    const before = snapshot(workspace);
    await runCli('add', workspace, ...sources);
    expect(snapshot(workspace)).toEqual(before);
    const refused = await runCli('add', workspace, feed, '--title', 'x');
    expect(refused).toMatchObject({ code: 2 });
    expect(refused.notes).toContain('--date, --title, --id and --topic are for text files');
  });

  it('reads the configured sources, and goes on past one that fails', async () => {
    writeFiles(root, { 'feed.xml': feedOf(park) });
    expect((await runCli('add', workspace)).notes).toContain('nothing to add');
    const file = join(workspace, 'lesebruecke.json');
    const config = JSON.parse(readFileSync(file, 'utf8'));
    writeFiles(workspace, {
      'lesebruecke.json': JSON.stringify({ ...config, sources: ['ftp://lindenfurt.example/x', '../feed.xml'] }),
    });
    const { code, out } = await runCli('add', workspace, '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject([{ kind: 'error' }, { kind: 'feed', releases: [{ id: PARK }] }]);
  });
});

describe('add from a server', () => {
  const TEASER = 'Die Stadt lädt ein zum großen Fest im Park mit viel Musik und ...';
  const article = `<!doctype html><html lang="de"><title>Fest im Park</title><main><h1>Fest im Park</h1><p>${WORDS}</p><p>Nur auf der Seite.</p></main></html>`;
  let asked: string[];
  let page: string | undefined;

  /** A server that knows conditional requests; the page is missing where there is none. */
  const fetch: Fetch = async (address, { etag }) => {
    asked.push(`${new URL(address).pathname} ${etag ?? ''}`.trim());
    if (address.endsWith('/feed.xml') && etag === '"1"') return { kind: 'unchanged' };
    const text = address.endsWith('/feed.xml') ? feedOf({ ...park, text: TEASER }) : page;
    if (text === undefined) throw new InputError('there is nothing at this address (404): check it', { file: address });
    return { kind: 'fetched', bytes: Buffer.from(text), contentType: '', finalUrl: address, etag: '"1"' };
  };
  const addUrl = () => addSource(workspace, 'https://www.lindenfurt.example/feed.xml', { fetch }, silent);

  beforeEach(() => {
    asked = [];
    page = article;
  });

  it('reads the page behind a teaser, keeps it, and asks once when nothing is new', async () => {
    const { releases } = await addUrl();
    expect(releases).toMatchObject([{ id: PARK, change: 'new' }]);
    expect(read(PARK, 'de.original.md')).toContain('Nur auf der Seite.');
    expect(read(PARK, 'source.html')).toContain(`---\n${article}`);
    const before = snapshot(workspace);
    expect(await addUrl()).toMatchObject({ kind: 'unchanged' });
    expect(asked).toEqual(['/feed.xml', '/park', '/feed.xml "1"']);
    expect(snapshot(workspace)).toEqual(before);
  });

  it('takes no page for a release where the feed was', async () => {
    await addUrl();
    const before = snapshot(workspace);
    const closed: Fetch = async (address) => {
      return { kind: 'fetched', bytes: Buffer.from(article), contentType: '', finalUrl: address };
    };
    const again = addSource(workspace, 'https://www.lindenfurt.example/feed.xml', { fetch: closed }, silent);
    await expect(again).rejects.toThrow(/it was a feed and now is none/);
    expect(snapshot(workspace)).toEqual(before);
  });

  it('changes nothing when the page is missing, and asks for everything again', async () => {
    page = undefined;
    const before = snapshot(workspace);
    await expect(addUrl()).rejects.toThrow(/the only item of the feed was refused.*404/);
    expect(snapshot(workspace)).toEqual(before);
    page = article;
    expect((await addUrl()).releases).toMatchObject([{ change: 'new' }]);
    expect(asked).not.toContain('/feed.xml "1"');
  });
});
