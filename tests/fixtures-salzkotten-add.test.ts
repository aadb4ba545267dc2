import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { ReleaseChange, SourceResult } from '../src/publisher/commands/source-result.ts';
import { runCli, scratchFolder, snapshot } from '../src/publisher/scratch.test-support.ts';
import { openWorkspace, readReleases } from '../src/publisher/workspace/workspace.ts';
import { fixtureFolder } from './fixtures-support.ts';

/** Twenty successive versions of one city's feed, added one after the other to one workspace. */
const { folder, missing } = fixtureFolder('salzkotten-rss');

interface Version {
  file: string;
  items: number;
  new?: number;
  gone?: number;
  title_changed?: number;
  desc_changed?: number;
}

const versions: Version[] = missing ? [] : JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

describe.skipIf(missing)(`a feed replayed into a workspace (needs ${folder})`, () => {
  it('gives no duplicate, no loss, and the changes of the manifest', async () => {
    const root = scratchFolder();
    const workspace = join(root, 'W');
    const feed = join(root, 'feed.xml');
    await runCli('init', workspace);
    const add = async (): Promise<SourceResult> => {
      const { code, out, notes } = await runCli('add', workspace, feed, '--no-pages', '--json');
      expect(code, notes).toBe(0);
      return JSON.parse(out);
    };
    const withdrawn = new Set<string | undefined>();
    for (const version of versions) {
      writeFileSync(feed, gunzipSync(readFileSync(join(folder, version.file))));
      const { releases, refused } = await add();
      expect(refused, version.file).toEqual([]);
      const having = (change: ReleaseChange['change']) => releases.filter((one) => one.change === change);
      const marked = having('withdrawn').length - (version.gone ?? 0);
      for (const { id } of having('withdrawn')) withdrawn.add(id);
      const first = version.new === undefined;
      const counted = ['new', 'changed', 'duplicate', 'restored', 'refused'] as const;
      expect(Object.fromEntries(counted.map((change) => [change, having(change).length])), version.file).toEqual({
        new: first ? version.items : version.new,
        changed: first ? 0 : Math.max(version.title_changed ?? 0, version.desc_changed ?? 0) - marked,
        ...{ duplicate: 0, restored: 0, refused: 0 },
      });
      expect((await openWorkspace(workspace)).ids, version.file).toHaveLength(version.items);
    }
    expect(withdrawn.size).toBe(4);
    const marked: string[] = [];
    for await (const { facts, renditions } of readReleases(await openWorkspace(workspace))) {
      expect(renditions[0]?.blocks.length, facts.id).toBeGreaterThan(0);
      if (facts.withdrawn) marked.push(facts.id);
    }
    expect(marked).toEqual([...withdrawn].sort());
    const before = snapshot(workspace);
    expect(new Set((await add()).releases.map(({ change }) => change))).toEqual(new Set(['unchanged']));
    const after = snapshot(workspace);
    expect(Object.keys(after).filter((file) => after[file] !== before[file])).toEqual([]);
  }, 60_000);
});
