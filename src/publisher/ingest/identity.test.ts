import { describe, expect, it } from 'vitest';
import { decideFeed, type IdentityItem, type KnownRelease } from './identity.ts';

const item = (name: string, published: string, more: Partial<IdentityItem> = {}): IdentityItem => ({
  url: `https://www.lindenfurt.example/${name}`,
  title: `Titel ${name}`,
  published,
  hash: `hash ${name}`,
  deleted: false,
  ...more,
});

const known = ({ url, title, published, hash }: IdentityItem, more: Partial<KnownRelease> = {}): KnownRelease => ({
  id: title,
  title,
  contentHash: hash,
  ...(url !== undefined && { source: url }),
  ...(published !== undefined && { published }),
  ...more,
});

const a = item('a', '2026-03-05');
const b = item('b', '2026-03-04');
const c = item('c', '2026-03-03');
const d = item('d', '2026-03-02');

const kinds = (knowns: KnownRelease[], items: IdentityItem[]) =>
  decideFeed(knowns, items).decisions.map((decision) => [decision.kind, 'id' in decision ? decision.id : '']);

describe('decideFeed', () => {
  it('sees what is new and what is unchanged', () => {
    expect(kinds([known(b)], [a, b])).toEqual([
      ['new', ''],
      ['unchanged', 'Titel b'],
    ]);
  });

  it('sees a changed text or title at the same address, however the address is written', () => {
    const moved = { ...b, url: 'http://lindenfurt.example/b/#inhalt', title: 'Neuer Titel', hash: 'other' };
    expect(kinds([known(b)], [moved])).toEqual([['changed', 'Titel b']]);
  });

  it('sees the same release at another address by its title and day', () => {
    expect(kinds([known(b)], [{ ...b, url: 'https://neu.example/1', title: 'TITEL  b!' }])).toEqual([
      ['unchanged', 'Titel b'],
    ]);
    expect(kinds([known(b)], [{ ...b, url: 'https://neu.example/1', published: '2026-09-09', hash: 'x' }])).toEqual([
      ['new', ''],
    ]);
  });

  it('knows an item without address and title by its words', () => {
    const nameless: IdentityItem = { title: '', hash: 'h', deleted: false };
    expect(kinds([{ id: 'x', title: 'Die Stadt lädt ein', contentHash: 'h' }], [nameless])).toEqual([
      ['unchanged', 'x'],
    ]);
  });

  it('takes the same title on another day for another release', () => {
    const next = { ...a, url: 'https://www.lindenfurt.example/a2', published: '2026-04-05', hash: 'x' };
    expect(kinds([known(a)], [next, a])).toEqual([
      ['new', ''],
      ['unchanged', 'Titel a'],
    ]);
  });

  it('finds duplicates within a feed', () => {
    const sameAddress = { ...a, title: 'Anders', hash: 'x' };
    const sameTitle = { ...a, url: 'https://www.lindenfurt.example/kopie' };
    const { decisions } = decideFeed([], [a, sameAddress, sameTitle]);
    expect(decisions).toEqual([
      { kind: 'new', item: a },
      { kind: 'duplicate', item: sameAddress, of: a, reason: 'address' },
      { kind: 'duplicate', item: sameTitle, of: a, reason: 'title and date' },
    ]);
  });

  it('withdraws what is marked as deleted, once', () => {
    const gone = { ...b, deleted: true, hash: 'x' };
    expect(kinds([known(b)], [gone])).toEqual([['withdrawn', 'Titel b']]);
    expect(kinds([known(b, { withdrawn: true })], [gone])).toEqual([['unchanged', 'Titel b']]);
    expect(kinds([], [gone])).toEqual([['ignored', '']]);
  });

  it('brings back what is there again', () => {
    expect(decideFeed([known(b, { withdrawn: true })], [b]).decisions).toEqual([
      { kind: 'changed', item: b, id: 'Titel b', back: true },
    ]);
  });

  it('withdraws what vanished while the feed still covers its day', () => {
    expect(
      kinds(
        [a, b, c, d].map((one) => known(one)),
        [a, c, d],
      ),
    ).toContainEqual(['withdrawn', 'Titel b']);
  });

  it('leaves alone what fell off the end of the feed', () => {
    expect(
      kinds(
        [a, b, c, d].map((one) => known(one)),
        [a, b],
      ),
    ).toEqual([
      ['unchanged', 'Titel a'],
      ['unchanged', 'Titel b'],
    ]);
    expect(kinds([known(c), known({ ...d, published: '2026-03-03' })], [a, c])).not.toContainEqual([
      'withdrawn',
      'Titel d',
    ]);
  });

  it('is not deceived by an old item kept on top', () => {
    const pinned = item('pinned', '2020-01-01');
    expect(
      kinds(
        [a, b, c, d].map((one) => known(one)),
        [pinned, a, b],
      ).filter(([kind]) => kind === 'withdrawn'),
    ).toEqual([]);
  });

  it('reads feeds with the oldest item first', () => {
    expect(
      kinds(
        [a, b, c, d].map((one) => known(one)),
        [d, c, a],
      ),
    ).toContainEqual(['withdrawn', 'Titel b']);
  });

  it('withdraws nothing where most is missing at once', () => {
    const many = Array.from({ length: 9 }, (_, at) => item(`n${at}`, `2026-02-${20 - at}`));
    const rest = many.slice(8);
    const { decisions, warnings } = decideFeed(
      many.map((one) => known(one)),
      rest,
    );
    expect(decisions.filter(({ kind }) => kind === 'withdrawn')).toEqual([]);
    expect(warnings).toEqual([expect.stringMatching(/^8 of 8 releases are missing/)]);
  });

  it('changes nothing when run again on its own result', () => {
    const items = [a, b, c, d];
    expect(
      kinds(
        items.map((one) => known(one)),
        items,
      ).map(([kind]) => kind),
    ).toEqual(Array(4).fill('unchanged'));
  });
});
