import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Row } from './table.ts';
import { describeTiming, timedCli } from './timed-cli.ts';

const FIXTURES = resolve(import.meta.dirname, '../../../shared/fixtures/salzkotten-rss');
const ITEMS = 500;

/** What a nightly job waits for: a real feed's releases added, and the same feed again. Nothing where it is missing. */
export async function benchIngest(): Promise<Row[]> {
  if (!existsSync(FIXTURES)) return [];
  const folder = await mkdtemp(join(tmpdir(), 'lesebruecke-bench-'));
  const [workspace, feed] = [join(folder, 'workspace'), join(folder, 'feed.xml')];
  try {
    writeFileSync(feed, largeFeed());
    await timedCli('init', workspace);
    const first = await timedCli('add', workspace, feed, '--no-pages', '--no-pictures', '--json');
    const again = await timedCli('add', workspace, feed, '--no-pages', '--no-pictures', '--json');
    return [
      { what: `${ITEMS} items of a real feed added`, value: describeTiming(first) },
      { what: 'The same again, nothing new', value: describeTiming(again) },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * The distinct items of all versions of one city's feed. There are fewer than 500, so they come in again under other
 * names and years until there are as many.
 */
function largeFeed(): string {
  const versions = readdirSync(FIXTURES).filter((name) => name.endsWith('.xml.gz'));
  const items = new Map<string, string>();
  let head = '';
  for (const name of versions.sort().reverse()) {
    const xml = gunzipSync(readFileSync(join(FIXTURES, name))).toString('utf8');
    head ||= xml.slice(0, xml.indexOf('<item>'));
    for (const [item] of xml.matchAll(/<item>[\s\S]*?<\/item>/g)) {
      const link = /<link>(.*?)<\/link>/.exec(item)?.[1] ?? item;
      if (!items.has(link)) items.set(link, item);
    }
  }
  const distinct = [...items.values()];
  const all = Array.from({ length: ITEMS }, (_, at) => {
    const round = Math.floor(at / distinct.length);
    const item = distinct[at % distinct.length] ?? '';
    return round === 0 ? item : older(item, round);
  });
  return `${head}${all.join('\n')}</channel></rss>`;
}

/** The item as another release, so many years before. */
function older(item: string, years: number): string {
  return item
    .replace(/\.php(?=<)/g, `-${years}.php`)
    .replace(/<title><!\[CDATA\[/, `<title><![CDATA[${years}: `)
    .replace(/(?<=<pubDate>.*)\b20\d\d\b/, (year) => String(Number(year) - years));
}
