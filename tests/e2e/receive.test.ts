import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { encodeShare } from '../../src/core/codec/share.ts';
import { containerScript } from '../../src/share/file/container-script.ts';
import { findChromium, launchChromium } from './browser.ts';
import { greyPicture, png, video } from './picture-of-code.ts';
import {
  type ChosenFile,
  chooseFile,
  GENUINE,
  openReceiving,
  type PostedFile,
  paste,
  postToShareTarget,
  said as saidOn,
} from './receiving.ts';
import { codesOf, type SignedSite, shortText, signedSite } from './signed-site.ts';
import { EVENT, newPhone, serveForTest, type TestSite } from './site.ts';

/** Receiving a text by every way there is, with and without a network; and what is said of it. */

const UNSIGNED = 'Ohne Unterschrift. Niemand kann prüfen, von wem der Text ist.';

let signed: SignedSite;
let browser: Browser;
let site: TestSite;
let phone: BrowserContext;
let page: Page;

beforeAll(async () => {
  [browser, signed] = await Promise.all([launchChromium(), signedSite()]);
});
afterAll(async () => {
  await browser.close();
  await signed.remove();
});
beforeEach(async () => {
  site = await serveForTest(signed.folder);
  phone = await newPhone(browser);
  page = await phone.newPage();
});
afterEach(async () => {
  await phone.close();
  await site.close();
});

const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();
const said = (text: string) => saidOn(page, text);
const arabic = () => signed.text(EVENT, 'ar');

/** Opens the page that receives on a phone that has been online, and lost its network since. */
async function offlinePhone(): Promise<void> {
  await openReceiving(page, site);
  site.fault = () => 'cut';
}

const choose = (button: string, file: ChosenFile) => chooseFile(page, button, file);
const shareFile = (...texts: Parameters<typeof encodeShare>[0]['texts']) => ({
  name: 'Für Sie.html',
  mimeType: 'text/html',
  buffer: Buffer.from(`<!doctype html><h1>Für Sie</h1>${containerScript(encodeShare({ note: 'Lies das!', texts }))}`),
});

describe('an address with a code', () => {
  it('brings its text on the very first visit, verified, and it stays without a network', async () => {
    const [code = ''] = codesOf(site.url, { texts: [shortText('Neue Öffnungszeiten')] });
    await page.goto(code);
    await said('1 Text ist da.');
    expect(new URL(page.url())).toMatchObject({ pathname: '/de/receive/', hash: '' });
    await said(UNSIGNED);
    // Nobody was asked for a language yet.
    expect(await page.evaluate(() => localStorage.getItem('lesebruecke.settings'))).toBeNull();
    await page.getByRole('link', { name: 'Diesen Text lesen' }).click();
    await heading('Neue Öffnungszeiten');
    await said(UNSIGNED);
    await page.getByText('Das Amt ist am Montag zu.').waitFor();
    // Nothing of it may look like the city's.
    const words = (await page.locator('main').textContent()) ?? '';
    expect(words).not.toMatch(/Herausgegeben von|Geprüft von|Veröffentlicht von|So hat es/);
    const kept = () => page.evaluate(async () => (await (await caches.open('more')).keys()).length);
    await expect.poll(kept, { timeout: 10_000 }).toBeGreaterThan(2);
    site.fault = () => 'cut';
    await page.reload();
    await heading('Neue Öffnungszeiten');
  });

  it('is verified with the keys of the first sync, in two codes, one of them while the app is open', async () => {
    const [first = '', second = '', ...rest] = codesOf(site.url, { texts: [arabic()] });
    expect(rest).toEqual([]);
    await page.goto(first);
    await said('1 von 2 Codes gelesen');
    await said('Es fehlen noch die Codes 2.');
    await page.evaluate((hash) => {
      location.hash = hash;
    }, new URL(second).hash);
    await said('1 Text ist da.');
    await said(GENUINE);
    await page.getByRole('link', { name: 'Diesen Text lesen' }).click();
    await page.locator('article [lang=ar] h1').waitFor();
    await said(GENUINE);
  });

  it('is one of several that come at once, while the app is open', async () => {
    await page.goto(`${site.url}de/receive/`);
    await heading('Empfangen');
    const codes = codesOf(site.url, { texts: [signed.text(EVENT, 'ti', 'original')] });
    expect(codes.length).toBeGreaterThan(2);
    await page.evaluate(
      (hashes) => {
        for (const hash of hashes) location.hash = hash;
      },
      codes.map((code) => new URL(code).hash),
    );
    await said('1 Text ist da.');
    expect(new URL(page.url()).hash).toBe('');
  });

  it('is read with no network', async () => {
    await offlinePhone();
    const [code = ''] = codesOf(site.url, { texts: [shortText('Ohne Netz')] });
    await page.goto('about:blank');
    await page.goto(code);
    await said('1 Text ist da.');
  });

  it('that is damaged says so, and changes nothing', async () => {
    const [code = ''] = codesOf(site.url, { texts: [shortText('Kaputt')] });
    await page.goto(`${code.slice(0, -4)}0000`);
    await said('Das ist unterwegs kaputtgegangen.');
    await page.goto(`${site.url}#2${'1'.repeat(60)}`);
    await said('Das ist für eine neuere Version der App.');
    await page.getByRole('link', { name: 'Empfangene Texte' }).click();
    await said('Sie haben noch keine Texte empfangen.');
  });
});

describe('a file', () => {
  it('is read without a network, keeps the note, and can be taken off the phone', async () => {
    await offlinePhone();
    await choose('Datei wählen', shareFile(arabic(), shortText('Von jemandem')));
    await said('2 Texte sind da.');
    await said(GENUINE);
    await said(UNSIGNED);
    await page.getByRole('link', { name: 'Empfangene Texte' }).click();
    await heading('Empfangene Texte');
    await expect.poll(() => page.locator('main li h2').count()).toBe(2);
    await page.getByRole('link', { name: 'Von jemandem' }).click();
    await said('Nachricht von der Person, die Ihnen das gegeben hat:');
    await said('Lies das!');
    await page.getByRole('button', { name: 'Vom Telefon nehmen' }).click();
    await heading('Empfangene Texte');
    await expect.poll(() => page.locator('main li h2').count()).toBe(1);
    await page.goBack();
    await page.goto(`${site.url}de/received/?hash=0123456789abcdef`);
    await heading('Dieser Text ist nicht mehr unter den empfangenen.');
  });

  it('of another kind says what it is', async () => {
    await offlinePhone();
    const file = (name: string, mimeType: string, buffer: Buffer) => choose('Datei wählen', { name, mimeType, buffer });
    await file('seite.html', 'text/html', Buffer.from('<!doctype html><p>Hallo'));
    await said('In dieser Datei ist nichts, was die App lesen kann.');
    await file('buch.txt', 'text/plain', Buffer.alloc(5_000_001, 'a'));
    await said('Das ist zu groß.');
    await file('brief.txt', 'text/plain', Buffer.from('Das Amt zieht um. Der Eingang ist am Markt.'));
    await said('Das ist ein Text ohne Code.');
    await page.getByRole('button', { name: 'Diesen Text lesen' }).click();
    await heading('Eigenen Text lesen');
    expect(await page.getByLabel('Deutscher Text').inputValue()).toContain('Der Eingang ist am Markt.');
  });

  it('that is dropped or pasted is read, too; so is a pasted address', async () => {
    await offlinePhone();
    const [code = ''] = codesOf(site.url, { texts: [shortText('Eingefügt')] });
    await paste(page, `Schau mal: ${code}`);
    await page.getByRole('heading', { name: 'Eingefügt' }).waitFor();
    await page.evaluate(
      (html) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([html], 'a.html', { type: 'text/html' }));
        document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
      },
      String(shareFile(shortText('Hingezogen')).buffer),
    );
    await page.getByRole('heading', { name: 'Hingezogen' }).waitFor();
  });
});

describe('a picture', () => {
  it('gives its code without a network, also where the code is in a corner of a large one', async () => {
    await offlinePhone();
    const [code = ''] = codesOf(site.url, { texts: [shortText('Aus einem Bild')] });
    const picture = (text: string | undefined) => ({
      name: 'code.png',
      mimeType: 'image/png',
      buffer: png(greyPicture(text, 2_400, 1_600, 4)),
    });
    await choose('Bild mit einem Code wählen', picture(undefined));
    await said('Auf dem Bild ist kein Code zu erkennen.');
    await choose('Bild mit einem Code wählen', picture('WIFI:S:Rathaus;;'));
    await said('Das ist kein Code dieser App.');
    await choose('Bild mit einem Code wählen', picture(code));
    await said('1 Text ist da.');
    await page.getByRole('heading', { name: 'Aus einem Bild' }).waitFor();
  });
});

describe('the share sheet', () => {
  const post = (fields: Record<string, string>, files?: PostedFile[]) => postToShareTarget(page, fields, files);

  it('hands over a file, an address and a text, without a network', async () => {
    await offlinePhone();
    const { buffer } = shareFile(arabic());
    await post({ title: 'Für Sie' }, [{ name: 'a.html', type: 'text/html', text: String(buffer) }]);
    await page.waitForURL(`${site.url}de/receive/`);
    await said('1 Text ist da.');
    await said(GENUINE);
    const [code = ''] = codesOf(site.url, { texts: [shortText('Als Adresse')] });
    await post({ title: 'Chat', text: `Schau mal: ${code}` });
    await page.getByRole('heading', { name: 'Als Adresse' }).waitFor();
    await post({ title: 'Brief', text: 'Das Amt zieht um.' });
    await said('Das ist ein Text ohne Code.');
    // It was taken out: the next visit finds nothing.
    await page.reload();
    await heading('Empfangen');
    expect(await page.evaluate(() => caches.has('inbox'))).toBe(false);
    await said('Hier nehmen Sie Texte von einem anderen Telefon an.');
    expect(await page.getByText('Das ist ein Text ohne Code.').count()).toBe(0);
  });

  it('is told of the app by the web manifest', async () => {
    const manifest = await (await page.request.get(`${site.url}manifest.webmanifest`)).json();
    expect(manifest.share_target).toMatchObject({ action: 'receive/', method: 'POST' });
    expect(manifest.file_handlers).toHaveLength(1);
  });
});

describe('the camera', () => {
  const FAKE = ['--use-fake-device-for-media-stream', '--no-sandbox'];

  /** Notes what the page opens of the camera. */
  const watchCamera = () =>
    page.evaluate(() => {
      const { mediaDevices } = navigator;
      const open = mediaDevices.getUserMedia.bind(mediaDevices);
      mediaDevices.getUserMedia = async (wish) => {
        const stream = await open(wish);
        Object.assign(globalThis, { tracks: stream.getTracks() });
        return stream;
      };
    });

  const cameraStates = () =>
    page.evaluate(() =>
      ((Reflect.get(globalThis, 'tracks') ?? []) as MediaStreamTrack[]).map(({ readyState }) => readyState),
    );

  it('reads codes that are shown in turn, says what is missing, and is off afterwards', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'lesebruecke-camera-'));
    const file = join(folder, 'codes.y4m');
    const pictures = codesOf(site.url, { texts: [arabic()] }).map((code) => greyPicture(code, 640, 640, 5));
    const blank = greyPicture(undefined, 640, 640, 5);
    // Each for two seconds: long enough for a busy machine to show that one of them was read.
    const shown = pictures.flatMap((one) => new Array<typeof one>(10).fill(one));
    await writeFile(file, video([blank, blank, ...shown, blank]));
    const args = [...FAKE, '--use-fake-ui-for-media-stream', `--use-file-for-fake-video-capture=${file}`];
    const filming = await chromium.launch({ executablePath: findChromium(), args });
    phone = await newPhone(filming);
    page = await phone.newPage();
    await offlinePhone();
    await watchCamera();
    await page.getByRole('button', { name: 'Code mit der Kamera lesen' }).click();
    await said('Halten Sie die Kamera auf den Code.');
    await said('1 von 2 Codes gelesen');
    await said('1 Text ist da.');
    await said(GENUINE);
    await expect.poll(cameraStates).toEqual(['ended']);
    await filming.close();
    await rm(folder, { recursive: true });
  });

  it('is off where what reads codes cannot be had', async () => {
    const filming = await chromium.launch({
      executablePath: findChromium(),
      args: [...FAKE, '--use-fake-ui-for-media-stream'],
    });
    phone = await newPhone(filming);
    page = await phone.newPage();
    await page.goto(`${site.url}de/receive/`);
    await heading('Empfangen');
    await watchCamera();
    site.fault = () => 'cut';
    await page.getByRole('button', { name: 'Code mit der Kamera lesen' }).click();
    await said('Die App findet keine Kamera.');
    await expect.poll(cameraStates).toEqual(['ended']);
    await filming.close();
  });

  it('says what to do where it is not allowed, or not there', async () => {
    const filming = await chromium.launch({ executablePath: findChromium(), args: FAKE });
    phone = await newPhone(filming);
    page = await phone.newPage();
    // Nobody answers the question in a test: that is a refusal.
    await page.addInitScript(() => {
      navigator.mediaDevices.getUserMedia = async () => {
        throw new DOMException('refused', 'NotAllowedError');
      };
    });
    await page.goto(`${site.url}de/receive/`);
    await page.getByRole('button', { name: 'Code mit der Kamera lesen' }).click();
    await said('Die Kamera ist nicht erlaubt.');
    await filming.close();
    page = await browser.newPage({ locale: 'de-DE' });
    await page.goto(`${site.url}de/receive/`);
    await page.getByRole('button', { name: 'Code mit der Kamera lesen' }).click();
    await said('Die App findet keine Kamera.');
    await page.close();
  });
});
