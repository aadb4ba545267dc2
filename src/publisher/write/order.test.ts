import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parseIndexPage } from '../../core/codec/wire.ts';
import { editionPath } from '../../core/edition.ts';
import { fakeApp, runCli, scratchFolder, scratchWorkspace, writeFiles } from '../scratch.test-support.ts';
import { original, readEdition } from './edition.test-support.ts';

it('orders a day’s releases alike in index, list page and feeds, also when only their relevance has changed', async () => {
  const root = scratchFolder();
  const rated = (newcomers: number) => original('2026-03-03', `newcomers: ${newcomers}\n`);
  const workspace = scratchWorkspace(join(root, 'W'), {
    'releases/amt/de.original.md': rated(0.4),
    'releases/zoo/de.original.md': rated(0.9),
    'releases/fest/de.original.md': original('2026-03-04'),
  });
  const site = join(root, 'D');
  const app = fakeApp(root);
  const build = async () => {
    const { code, notes } = await runCli('build', workspace, '--site', site, '--app', app);
    expect(code, notes).toBe(0);
    const hash = readEdition(site).edition.index.de?.['2026-03'] ?? '';
    const read = (path: string) => readFileSync(join(site, path), 'utf8');
    const index = parseIndexPage(read(`edition/${editionPath.index('de', '2026-03', hash)}`), 'index').releases;
    const list: { releases: { id: string }[] } = JSON.parse(read('de/index.html').replace('<!doctype html>', ''));
    const feed: { items: { id: string }[] } = JSON.parse(read('edition/feed.de.json'));
    const rss = [...read('edition/feed.de.xml').matchAll(/<guid[^>]*>(\w+)</g)].map(([, id]) => ({ id }));
    return [index, list.releases, feed.items, rss].map((items) => items.map(({ id }) => id).join(' '));
  };
  expect(await build()).toEqual(Array(4).fill('fest zoo amt kurs'));
  writeFiles(workspace, { 'releases/amt/de.original.md': rated(1) });
  expect(await build()).toEqual(Array(4).fill('fest amt zoo kurs'));
});
