import 'fake-indexeddb/auto';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { contentHash, type Edition, editionPath, type KeyChain, splitSignature } from '../core/edition.ts';
import {
  chainOf,
  check,
  encode,
  makeKey,
  publicHalf,
  type TestKey,
} from '../share/verify/publisher-keys.test-support.ts';
import { readReceived } from '../share/verify/read-received.ts';
import { getEditionState } from '../storage/edition-state.ts';
import { getExactRendition, storedRendition } from '../storage/exact-text.ts';
import { emptyPhone } from '../storage/fixture.test-support.ts';
import { receiveText } from '../storage/receive-text.ts';
import { listReceived } from '../storage/received.ts';
import { getRendition, listReleases } from '../storage/releases.ts';
import type { Database } from '../storage/schema.ts';
import {
  BASE_URL,
  buildEdition,
  type FixtureEdition,
  FixtureServer,
  lindenfurtRelease,
  signEdition,
} from './edition-fixture.test-support.ts';
import { syncEdition } from './sync.ts';

const course = lindenfurtRelease('sprachkurs', '2025-12-12');
const fire = lindenfurtRelease('feuerwehr', '2025-12-20');
const V1 = buildEdition([course]);
const V2 = buildEdition([course, fire]);

let a: TestKey;
let b: TestKey;
let c: TestKey;
let stranger: TestKey;
beforeAll(async () => {
  [a, b, c, stranger] = await Promise.all([makeKey(), makeKey(), makeKey(), makeKey()]);
});

let db: Database;
let server: FixtureServer;
beforeEach(async () => {
  db = await emptyPhone();
  server = new FixtureServer(V1);
});

async function sync(edition: FixtureEdition) {
  server.edition = edition;
  return syncEdition({ db, baseUrl: BASE_URL, fetch: server.fetch, ...check, languages: ['ar'] });
}

/** Refused by name, and the phone as it was. */
async function expectRefused(edition: FixtureEdition) {
  const before = [await getEditionState(db), await listReleases(db)];
  expect(await sync(edition)).toMatchObject({ checked: false, fault: 'untrusted', applied: 0, withdrawn: 0 });
  expect([await getEditionState(db), await listReleases(db)]).toEqual(before);
}

const trust = async () => (await getEditionState(db))?.trust;

/** `edition.json` with other words than those that were signed. */
function tampered(signed: FixtureEdition, change: (json: string) => string): FixtureEdition {
  const files = new Map(signed.files);
  files.set(editionPath.edition, change(files.get(editionPath.edition) ?? ''));
  return { ...signed, files };
}

describe('the first edition', () => {
  it('tells the phone its key; texts and signatures are there to be shared', async () => {
    expect(await sync(await signEdition(V1, a))).toMatchObject({ complete: true, applied: 1 });
    expect(await trust()).toEqual({ key: publicHalf(a), previous: [], revoked: [] });
    const exact = await getExactRendition(db, 'sprachkurs', 'ar', 'plain');
    expect(exact?.ref.bytes).toBe(encode(exact?.text ?? '').length);
    expect(contentHash(new Uint8Array(await check.digest(encode(exact?.text ?? ''))))).toBe(exact?.ref.hash);
    const shared = { bytes: encode(exact?.text ?? ''), sig: exact?.ref.sig ?? '', key: a.id };
    expect(await readReceived(shared, await trust(), check)).toMatchObject({ verdict: 'genuine' });
  });

  it('may be unsigned; the first signed one is believed then', async () => {
    expect(await sync(V1)).toMatchObject({ complete: true });
    expect(await trust()).toBeUndefined();
    expect(await sync(await signEdition(V1, a))).toMatchObject({ complete: true });
    expect((await trust())?.key.id).toBe(a.id);
  });

  it('is refused when its signature is not that of its key', async () => {
    const signed = await signEdition(V1, a);
    await expectRefused(tampered(signed, (json) => json.replace('Lindenfurt', 'Lindenberg')));
    await expectRefused(tampered(signed, (json) => splitSignature(json)?.signed ?? ''));
    await expectRefused(await signEdition(V1, a, { key: publicHalf(b) }));
    await expectRefused(await signEdition(V1, a, { key: { id: b.id, public: a.public } }));
    const p384 = await makeKey('P-384');
    await expectRefused(await signEdition(V1, a, { key: publicHalf(p384) }));
  });
});

describe('later editions', () => {
  beforeEach(async () => {
    await sync(await signEdition(V1, a));
  });

  it('with the same key are taken over', async () => {
    expect(await sync(await signEdition(V2, a))).toMatchObject({ complete: true });
    expect(await listReleases(db)).toHaveLength(2);
  });

  it('without a signature, or with another key, are refused', async () => {
    await expectRefused(V2);
    await expectRefused(await signEdition(V2, stranger));
    await expectRefused(await signEdition(V2, stranger, await chainOf(b, stranger)));
    const stolen: KeyChain = {
      key: publicHalf(stranger),
      previousKeys: [{ ...publicHalf(a), endorsement: await stranger.sign(encode(a.public)) }],
    };
    await expectRefused(await signEdition(V2, stranger, stolen));
  });

  it('may come with a new key that the old one endorses, over several steps', async () => {
    const before = await getExactRendition(db, 'sprachkurs', 'de', 'plain');
    server.takeRequests();
    expect(await sync(await signEdition(V1, c, await chainOf(a, b, c)))).toMatchObject({ complete: true });
    expect(await trust()).toEqual({ key: publicHalf(c), previous: [publicHalf(b), publicHalf(a)], revoked: [] });
    // All texts are signed anew; none has to be fetched for it.
    expect(server.takeRequests().filter((path) => path.startsWith('r/'))).toEqual([]);
    const after = await getExactRendition(db, 'sprachkurs', 'de', 'plain');
    expect(after?.text).toBe(before?.text);
    expect(after?.ref.sig).not.toBe(before?.ref.sig);
  });

  it('do not go back to an older key, whoever has it', async () => {
    await sync(await signEdition(V1, b, await chainOf(a, b)));
    await expectRefused(await signEdition(V2, a));
    await expectRefused(await signEdition(V2, stranger, await chainOf(a, stranger)));
    expect(await sync(await signEdition(V2, c, await chainOf(a, b, c)))).toMatchObject({ complete: true });
  });

  it('may not come by a key that was revoked, nor revoke their own', async () => {
    await sync(await signEdition(V1, a, { key: publicHalf(a), revokedKeys: [b.id] }));
    await expectRefused(await signEdition(V2, c, await chainOf(a, b, c)));
    await expectRefused(await signEdition(V2, b, await chainOf(a, b)));
    await expectRefused(await signEdition(V2, a, { key: publicHalf(a), revokedKeys: [a.id] }));
    expect(await sync(await signEdition(V2, c, await chainOf(a, c)))).toMatchObject({ complete: true });
    expect((await trust())?.revoked).toEqual([b.id]);
  });
});

describe('texts received', () => {
  const text = V2.files.get([...V2.files.keys()].find((path) => path.startsWith('r/feuerwehr/ar')) ?? '') ?? '';

  async function receive(signer: TestKey) {
    const signed = { sig: await signer.sign(text), key: signer.id };
    const { hash, rendition, verdict } = await readReceived({ bytes: encode(text), ...signed }, await trust(), check);
    const decision = await receiveText(db, {
      ...storedRendition(hash, rendition, text),
      ...signed,
      verdict,
      when: '2025-12-21T08:00:00Z',
    });
    return { decision, verdict };
  }

  const verdicts = async () => (await listReceived(db)).map(({ verdict }) => verdict);

  it('give way when the edition brings its own version', async () => {
    await sync(await signEdition(V1, a));
    expect(await receive(a)).toEqual({ decision: 'stored', verdict: 'genuine' });
    await sync(await signEdition(V2, a));
    expect(await listReceived(db)).toEqual([]);
    expect(await getRendition(db, 'feuerwehr', 'ar', 'plain')).toBeDefined();
    expect(await receive(a)).toEqual({ decision: 'own', verdict: 'genuine' });
  });

  it('are judged again when the phone learns of a new key, or of a revoked one', async () => {
    await sync(await signEdition(V1, a));
    expect((await receive(b)).verdict).toBe('unknown-publisher');
    await sync(await signEdition(V1, b, await chainOf(a, b)));
    expect(await verdicts()).toEqual(['genuine']);
    await sync(await signEdition(V1, c, { ...(await chainOf(a, b, c)), revokedKeys: [b.id] }));
    expect(await verdicts()).toEqual(['revoked']);
  });

  it('of a release that was withdrawn before the phone ever had it are kept out', async () => {
    const withdrawn = buildEdition([course, { ...fire, withdrawn: '2025-12-22' }]);
    await sync(await signEdition(withdrawn, a));
    expect(await receive(a)).toEqual({ decision: 'withdrawn', verdict: 'genuine' });
    expect((await listReleases(db)).map(({ id }) => id)).toEqual(['sprachkurs']);
  });
});

it('an edition without a signature that claims a key is refused by name', async () => {
  const edition: Edition = { ...V1.edition, key: publicHalf(a) };
  await expectRefused({ ...V1, files: new Map(V1.files).set(editionPath.edition, JSON.stringify(edition)) });
});
