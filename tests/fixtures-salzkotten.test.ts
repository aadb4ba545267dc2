import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../src/core/release.ts';
import { decodeBytes } from '../src/publisher/ingest/decode.ts';
import { readFeed } from '../src/publisher/ingest/feed.ts';
import type { FeedItem } from '../src/publisher/ingest/feed-item.ts';
import { type Decision, decideFeed, type KnownRelease } from '../src/publisher/ingest/identity.ts';
import { fixtureFolder } from './fixtures-support.ts';

/** Twenty successive versions of one city's feed; the manifest counts what changed from one to the next. */
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

function itemsOf({ file }: Version): FeedItem[] {
  return readFeed(decodeBytes(gunzipSync(readFileSync(join(folder, file)))).text).items;
}

/** What a workspace would do with the decisions: nothing is ever erased. */
class Workspace {
  readonly releases = new Map<string, KnownRelease>();

  replay(items: FeedItem[]): Decision<FeedItem>[] {
    const { decisions, warnings } = decideFeed([...this.releases.values()], items);
    expect(warnings).toEqual([]);
    for (const decision of decisions) {
      if (decision.kind === 'new') this.put(`r${this.releases.size + 1}`, decision.item);
      if (decision.kind === 'changed') this.put(decision.id, decision.item);
      if (decision.kind === 'withdrawn') this.withdraw(decision.id);
    }
    return decisions;
  }

  private put(id: string, { url, title, published, hash }: FeedItem): void {
    const day: { published?: IsoDate } = published === undefined ? {} : { published };
    this.releases.set(id, { id, title, ...day, contentHash: hash, ...(url !== undefined && { source: url }) });
  }

  private withdraw(id: string): void {
    const release = this.releases.get(id);
    if (release) this.releases.set(id, { ...release, withdrawn: true });
  }
}

describe.skipIf(missing)(`a feed replayed (needs ${folder})`, () => {
  it('has 20 versions', () => {
    expect(versions).toHaveLength(20);
  });

  it('gives no duplicate, no loss, and the changes of the manifest', () => {
    const workspace = new Workspace();
    let before = new Map<string, FeedItem>();
    for (const version of versions) {
      const items = itemsOf(version);
      expect(items, version.file).toHaveLength(version.items);
      const decisions = workspace.replay(items);
      const count = (kind: Decision<FeedItem>['kind']) => decisions.filter((one) => one.kind === kind).length;
      const first = version.new === undefined;
      const marked = items.filter((item) => item.deleted && before.get(item.url ?? '')?.deleted === false).length;
      const changed = Math.max(version.title_changed ?? 0, version.desc_changed ?? 0) - marked;
      expect(
        { new: count('new'), changed: count('changed'), withdrawn: count('withdrawn'), duplicate: count('duplicate') },
        version.file,
      ).toEqual({
        new: first ? version.items : version.new,
        changed: first ? 0 : changed,
        withdrawn: (version.gone ?? 0) + marked,
        duplicate: 0,
      });
      expect(workspace.releases.size, version.file).toBe(version.items);
      before = new Map(items.map((item) => [item.url ?? '', item]));
    }
    const withdrawn = [...workspace.releases.values()].filter((release) => release.withdrawn);
    expect(withdrawn.map(({ title }) => title.slice(0, 21))).toEqual([
      'Leerung graue Tonne i',
      'Fahrplan-Shuttle-Serv',
      'Stadtbibliothek Salzk',
      'Bunte Bastelaktion in',
    ]);
  }, 20_000);

  it('finds nothing to do in the same version again', () => {
    const [version] = versions;
    if (!version) throw new Error('no version');
    const workspace = new Workspace();
    workspace.replay(itemsOf(version));
    const again = workspace.replay(itemsOf(version));
    expect(new Set(again.map(({ kind }) => kind))).toEqual(new Set(['unchanged']));
  });

  it('sees that its teasers lead to pages, and days in dates at midnight', () => {
    const [version] = versions;
    if (!version) throw new Error('no version');
    const items = itemsOf(version);
    expect(items.filter(({ teaser }) => !teaser)).toEqual([]);
    expect(items[0]?.published).toBe('2025-07-18');
  });
});
