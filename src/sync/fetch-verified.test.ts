import { afterEach, describe, expect, it, vi } from 'vitest';
import { parseRendition } from '../core/codec/wire.ts';
import { editionPath } from '../core/edition.ts';
import { check } from '../share/verify/publisher-keys.test-support.ts';
import { BASE_URL, buildEdition, FixtureServer, lindenfurtRelease } from './edition-fixture.test-support.ts';
import { type EditionSource, fetchIndexPage, fetchRendition, fetchVerified } from './fetch-verified.ts';

const fixture = buildEdition([lindenfurtRelease('sprachkurs', '2025-12-01')]);
const month = '2025-12';
const hash = fixture.edition.index.de?.[month] ?? '';
const path = editionPath.index('de', month, hash);
const content = fixture.files.get(path) ?? '';

function sourceThat(answer: FixtureServer['mishap']): EditionSource {
  const server = new FixtureServer(fixture);
  server.mishap = answer;
  return { baseUrl: BASE_URL, fetch: server.fetch, ...check };
}

afterEach(() => {
  vi.useRealTimers();
});

describe('fetchVerified', () => {
  it('gives the text of the right bytes', async () => {
    const bytes = new TextEncoder().encode(content).length;
    expect(
      await fetchVerified(
        sourceThat(() => undefined),
        path,
        { hash, bytes },
      ),
    ).toBe(content);
  });

  it.each([
    ['offline', 'no network', () => new TypeError('Failed to fetch')],
    ['missing', 'an error page', () => new Response('Wartung', { status: 503 })],
    ['corrupt', 'a changed byte', () => new Response(content.replace('Lindenfurt', 'lindenfurt').replace('de', 'dE'))],
    ['corrupt', 'a text cut off', () => new Response(content.slice(0, -1))],
    ['corrupt', 'the page of a hotel network', () => new Response('<html>Willkommen im WLAN</html>')],
  ])('says "%s" for %s', async (fault, _what, answer) => {
    await expect(fetchVerified(sourceThat(answer), path, { hash })).rejects.toMatchObject({
      name: 'EditionError',
      fault,
      path,
    });
  });

  it('says "corrupt" when the number of bytes is not what was promised', async () => {
    const source = sourceThat(() => undefined);
    await expect(fetchVerified(source, path, { hash, bytes: 7 })).rejects.toMatchObject({ fault: 'corrupt' });
  });

  it('says "offline" when no answer comes within 30 seconds', async () => {
    vi.useFakeTimers();
    const hanging: typeof fetch = (_url, init) =>
      new Promise((_resolve, reject) => {
        init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
      });
    const waiting = fetchVerified({ baseUrl: BASE_URL, fetch: hanging, ...check }, path, { hash });
    const expectation = expect(waiting).rejects.toMatchObject({ fault: 'offline' });
    await vi.advanceTimersByTimeAsync(30_000);
    await expectation;
  });

  it('rejects with the reason of the caller who aborts', async () => {
    const controller = new AbortController();
    const hanging: typeof fetch = (_url, init) =>
      new Promise((_resolve, reject) => {
        init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
      });
    const source = { baseUrl: BASE_URL, fetch: hanging, ...check, signal: controller.signal };
    const waiting = fetchVerified(source, path, { hash });
    controller.abort(new Error('page closed'));
    await expect(waiting).rejects.toThrow('page closed');
  });
});

describe('what a file says of itself', () => {
  it('is the index page that was asked for', async () => {
    expect(
      await fetchIndexPage(
        sourceThat(() => undefined),
        'de',
        month,
        hash,
      ),
    ).toMatchObject({ lang: 'de', month });
    const misnamed = new FixtureServer({
      ...fixture,
      files: new Map([[editionPath.index('ar', month, hash), content]]),
    });
    const source = { baseUrl: BASE_URL, fetch: misnamed.fetch, ...check };
    await expect(fetchIndexPage(source, 'ar', month, hash)).rejects.toMatchObject({ fault: 'invalid' });
  });

  it('is the rendition that was asked for', async () => {
    const ref = fixture.pages.find(({ lang }) => lang === 'de')?.releases[0]?.renditions.plain ?? {
      hash: '',
      bytes: 0,
    };
    const plain = fixture.files.get(editionPath.rendition('sprachkurs', 'de', 'plain', ref.hash)) ?? '';
    const source = sourceThat(() => new Response(plain));
    const wanted = { lang: 'de', level: 'plain', ref } as const;
    expect(await fetchRendition(source, 'sprachkurs', wanted)).toMatchObject({
      hash: ref.hash,
      rendition: { release: 'sprachkurs', level: 'plain' },
    });
    for (const [id, one] of [
      ['feuerwehr', wanted],
      ['sprachkurs', { ...wanted, lang: 'ar' }],
      ['sprachkurs', { ...wanted, level: 'original' }],
    ] as const) {
      await expect(fetchRendition(source, id, one)).rejects.toMatchObject({ fault: 'invalid' });
    }
  });
});

describe('a rendition that the page brought along', () => {
  const ref = fixture.pages.find(({ lang }) => lang === 'de')?.releases[0]?.renditions.plain ?? { hash: '', bytes: 0 };
  const wanted = { lang: 'de', level: 'plain', ref } as const;
  const file = fixture.files.get(editionPath.rendition('sprachkurs', 'de', 'plain', ref.hash)) ?? '';
  const { format: _format, ...rendition } = parseRendition(file, 'test');

  it('is not fetched', async () => {
    const source = sourceThat(() => new TypeError('nothing may be fetched'));
    const brought = await fetchRendition({ ...source, atHand: [rendition] }, 'sprachkurs', wanted);
    expect(brought).toEqual({ hash: ref.hash, rendition });
  });

  it('is fetched where one letter of it differs', async () => {
    const other = { ...rendition, title: `${rendition.title}!` };
    const source = { ...sourceThat(() => new Response(file)), atHand: [other] };
    expect((await fetchRendition(source, 'sprachkurs', wanted)).rendition.title).toBe(rendition.title);
  });
});
