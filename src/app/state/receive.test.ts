import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { renditionBytes } from '../../core/codec/share/share.test-support.ts';
import { encodeShare, readFrame, shareAddresses } from '../../core/codec/share.ts';
import { containerScript } from '../../share/file/container-script.ts';
import { openDatabase } from '../../storage/database.ts';
import { keepFrame } from '../../storage/frames.ts';

const ADDRESS = 'https://lindenfurt.example.org/';
const textOf = (title: string) => ({ bytes: renditionBytes('de', [title, 'Kommen Sie in Raum 204.']) });
const container = (title: string) => encodeShare({ texts: [textOf(title)] });
const codes = (title: string) => shareAddresses(container(title), ADDRESS, 110);
const shareFile = (title: string) => new Blob([`<!doctype html>${containerScript(container(title))}`]);

type State = typeof import('./receive.ts');
let state: State;
let stored: () => Promise<number>;

// Files of tests share a process: the next one must not get some modules of this one's app and some of its own.
afterAll(() => void vi.resetModules());
beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  await visit();
});

/** Opens the app anew: it keeps nothing but what is on the phone. */
async function visit(): Promise<void> {
  vi.resetModules();
  state = await import('./receive.ts');
  const [{ phone }, { sync }] = await Promise.all([import('./phone.ts'), import('./sync.ts')]);
  // The first look for news found no network.
  sync.value = { phase: 'idle', outcome: { kind: 'offline' } };
  stored = async () => (await (await phone())?.count('received')) ?? 0;
}

const now = () => state.receiving.value;

describe('receiving', () => {
  it('puts codes together in any order, and says which are missing', async () => {
    const [first = '', second = '', ...rest] = codes('Neue Zeiten');
    await state.takeScanned([second]);
    const of = 2 + rest.length;
    const missing = Array.from({ length: of }, (_, at) => at + 1).filter((number) => number !== 2);
    expect(now()).toMatchObject({ busy: false, progress: { have: 1, of, missing } });
    expect(await stored()).toBe(0);
    for (const code of [...rest, first]) await state.takeScanned([code]);
    expect(now()).toMatchObject({ busy: false, texts: [{ kind: 'received', verdict: 'unsigned' }] });
    expect(now().progress).toBeUndefined();
    expect(await stored()).toBe(1);
  });

  it('asks before it goes over to another share', async () => {
    const [first = ''] = codes('Neue Zeiten');
    const others = codes('Etwas anderes');
    await state.takeScanned([first]);
    await state.takeScanned([others[0] ?? '']);
    expect(now()).toMatchObject({ other: true, progress: { have: 1, missing: expect.not.arrayContaining([1]) } });
    await state.takeOther();
    expect(now()).toMatchObject({ other: false, progress: { have: 1 } });
    for (const code of others) await state.takeScanned([code]);
    expect(now().texts).toMatchObject([{ text: { title: 'Etwas anderes' } }]);
  });

  it('begins anew also while the phone looks for what it has kept of a share', async () => {
    const [first = ''] = codes('Neue Zeiten');
    const [other = ''] = codes('Etwas anderes');
    const reading = state.takeScanned([first]);
    await new Promise((resolve) => setTimeout(resolve, 0));
    state.receiveAgain();
    await reading;
    expect(now().progress).toBeUndefined();
    await state.takeScanned([other]);
    expect(now()).toMatchObject({ other: false, progress: { have: 1 } });
  });

  it('takes several things after one another, and does not lose one to another', async () => {
    await state.take([shareFile('Eins'), 'https://example.org/', shareFile('Zwei'), 'Das ist ein Brief.']);
    expect(now().texts.map((report) => report.kind === 'received' && report.text.title)).toEqual(['Eins', 'Zwei']);
    expect(now()).toMatchObject({ trouble: 'foreign', plainText: 'Das ist ein Brief.' });
    state.receiveAgain();
    expect(now()).toEqual({ busy: false, other: false, texts: [] });
    expect(await stored()).toBe(2);
  });

  it.each([
    ['an address', 'https://example.org/', 'foreign'],
    ['a page', new Blob(['<!doctype html><p>Hallo']), 'foreign-file'],
    ['a code that is damaged', `${ADDRESS}#1${'1'.repeat(40)}`, 'damaged'],
    ['a code of the future', `${ADDRESS}#2${'1'.repeat(40)}`, 'newer'],
    ['a large file', new Blob([new Uint8Array(5_000_001).fill(65)]), 'too-large'],
    ['a picture that is none', new Blob([Uint8Array.of(0xff, 0xd8, 0xff, 0)]), 'damaged'],
    ['a file with nothing in it', new Blob([`<!doctype html>${containerScript(Uint8Array.of(1, 2, 3))}`]), 'damaged'],
  ])('says of %s what is wrong, and stores nothing', async (_, what, trouble) => {
    await state.take([what]);
    expect(now()).toMatchObject({ busy: false, trouble, texts: [] });
    expect(await stored()).toBe(0);
  });

  it('keeps what was read when a code in between is none', async () => {
    const [first = '', ...rest] = codes('Neue Zeiten');
    await state.takeScanned([first]);
    await state.takeScanned(['WIFI:S:Rathaus;;']);
    expect(now()).toMatchObject({ trouble: 'foreign', progress: { have: 1 } });
    for (const code of rest) await state.takeScanned([code]);
    expect(now().trouble).toBeUndefined();
    expect(now().texts).toHaveLength(1);
  });
});

describe('codes that each open the app anew', () => {
  it('are put together, in any order, and leave nothing behind', async () => {
    const [first = '', ...rest] = codes('Neue Zeiten').toReversed();
    await state.take([first]);
    const of = 1 + rest.length;
    for (const [at, code] of rest.entries()) {
      await visit();
      await state.resume();
      expect(now().progress).toMatchObject({ have: at + 1, of });
      await state.take([code]);
    }
    expect(now().texts).toMatchObject([{ text: { title: 'Neue Zeiten' } }]);
    expect(now().progress).toBeUndefined();
    await visit();
    await state.resume();
    expect(now()).toMatchObject({ texts: [], other: false });
    expect(now().progress).toBeUndefined();
  });

  it('do not mix with those of another share, and ask nothing', async () => {
    const [first = '', ...rest] = codes('Neue Zeiten');
    const others = codes('Etwas anderes');
    await state.take([first]);
    await visit();
    await state.resume();
    await state.take(others);
    expect(now()).toMatchObject({ other: false, texts: [{ text: { title: 'Etwas anderes' } }] });
    await visit();
    await state.take(rest);
    expect(now()).toMatchObject({ other: false, texts: [{ text: { title: 'Neue Zeiten' } }] });
  });

  it('begin anew when one of them was forged', async () => {
    const [first = '', ...rest] = codes('Neue Zeiten');
    const frame = readFrame(first);
    const forged = { ...frame, chunk: frame.chunk.map((byte) => byte ^ 1) };
    await keepFrame(await openDatabase(), forged, new Date());
    await state.take(rest);
    expect(now()).toMatchObject({ trouble: 'damaged', texts: [] });
    await visit();
    await state.take([first, ...rest]);
    expect(now().texts).toHaveLength(1);
  });

  it('are put together in one visit where the phone stores nothing', async () => {
    vi.stubGlobal('indexedDB', undefined);
    await visit();
    await state.take(codes('Neue Zeiten'));
    expect(now()).toMatchObject({ trouble: 'not-stored', texts: [] });
  });
});
