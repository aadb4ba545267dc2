import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeShare, FrameCollector, readFrame } from '../../src/core/codec/share.ts';
import { launchChromium } from './browser.ts';
import { missingTools, type PrintedPages, readable, readPdf } from './pdf.ts';
import { EVENT, newPhone, SAMPLE_SITE, serveForTest, type TestSite, whenOnPhone } from './site.ts';

/** The handout on paper: everything is on it, in the receiver's language, and a phone reads its codes. */

const HOURS = '2026-11-16-oeffnungszeiten-zum-jahreswechsel';
const COURSE = '2026-11-03-deutschkurs-am-abend';
const A4 = { width: 210, height: 297 };
const A5 = { width: 148, height: 210 };

let browser: Browser;
let site: TestSite;

beforeAll(async () => {
  browser = await launchChromium();
  site = await serveForTest(SAMPLE_SITE);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

interface Wish {
  /** The counsellor's language, and the receiver's if it is another one. */
  lang: string;
  text?: string;
  releases: string[];
  beside?: boolean;
  paper?: 'A4' | 'A5';
}

/** Prints a handout from a phone that has the receiver's language on it. */
async function printed({ lang, text, releases, beside, paper = 'A4' }: Wish): Promise<PrintedPages> {
  const phone = await newPhone(browser, { locale: text ?? lang });
  const page = await phone.newPage();
  // The first visit is in the receiver's language, so that this is kept on the phone.
  await page.goto(`${site.url}${text ?? lang}/`);
  await whenOnPhone(page);
  const query = new URLSearchParams(releases.map((id) => ['release', id]));
  query.set('level', 'plain');
  if (text) query.set('text', text);
  if (beside) query.set('beside', '1');
  await page.goto(`${site.url}${lang}/handout/?${query}`);
  await page.locator('article').first().waitFor();
  await page.getByRole('radio', { name: paper }).check();
  const pdf = await page.pdf({ preferCSSPageSize: true });
  await phone.close();
  return readPdf(pdf);
}

/** The texts that the content codes carry, as files of the edition. */
function carried(codes: string[]): { lang: string; title: string }[] {
  const shares = new Map<number, FrameCollector>();
  return codes
    .filter((code) => code.includes('#1'))
    .flatMap((code) => {
      const frame = readFrame(code);
      const collector = shares.get(frame.message) ?? new FrameCollector();
      shares.set(frame.message, collector);
      collector.add(frame);
      const container = collector.finished();
      return container
        ? decodeShare(container).texts.map(({ bytes }) => JSON.parse(new TextDecoder().decode(bytes)))
        : [];
    });
}

if (missingTools.length > 0) {
  const message = `not on this machine: ${missingTools.join(', ')} (apt install poppler-utils zbar-tools)`;
  it('has the tools that read paper', ({ skip }) => {
    if (process.env.CI === 'true') throw new Error(message);
    skip(message);
  });
}

describe.skipIf(missingTools.length > 0)('a handout', () => {
  it('is a sheet of A4 with all of the text, and codes that carry it', async () => {
    const { size, text, codes, pages } = await printed({ lang: 'de', releases: [COURSE] });
    expect(size).toEqual(A4);
    expect(pages).toBeLessThanOrEqual(3);
    expect(text).toContain('Deutsch lernen am Abend: Kurs „Deutsch B1 für den Beruf“ beginnt im Januar');
    expect(text).toContain('Stadt Lindenfurt');
    expect(text).toContain('Veröffentlicht am 3. November 2026');
    expect(text).toMatch(/Jede Woche: Dienstag und Donnerstag, 18:00–20:15 Uhr/);
    expect(text).toContain('030 23125-310');
    expect(text).toContain('Pflegeeinrichtungen sind zum Beispiel Heime für alte Menschen.');
    expect(text).toContain('Kein Mensch hat den Text geprüft.');
    expect(text).toContain('Im Zweifel gilt das deutsche Original.');
    expect(text).toMatch(new RegExp(`1 ?/ ?${pages}`));
    expect(codes).toContain(`${site.url}de/r/${COURSE}/`);
    expect(carried(codes)).toEqual([expect.objectContaining({ lang: 'de', release: COURSE })]);
    // The app around it is not printed.
    expect(text).not.toContain('Jetzt drucken');
    expect(text).not.toContain('Weitergeben');
  });

  it('speaks the receiver’s language in all its words', async () => {
    const { size, text, codes } = await printed({ lang: 'de', text: 'ar', releases: [HOURS] });
    expect(size).toEqual(A4);
    // Without the letters that pdftotext puts in another order.
    for (const words of ['أهم المعلومات', 'للتواصل', 'لم يراجع أي إنسان هذا النص', 'قبل أن ينتهي تصريح']) {
      expect(text).toContain(readable(words));
    }
    expect(text).toContain('030 23125-410');
    expect(text).toContain('030 23125-415');
    expect(text).not.toContain('Kontakt');
    expect(codes).toContain(`${site.url}ar/r/${HOURS}/`);
    expect(carried(codes)).toEqual([expect.objectContaining({ lang: 'ar', release: HOURS })]);
  });

  it('has German beside Arabic, and each contact once', async () => {
    const { size, text, codes } = await printed({ lang: 'de', text: 'ar', releases: [COURSE], beside: true });
    expect(size).toEqual(A4);
    expect(text).toContain('Er ist für Haushalte mit wenig Einkommen.');
    expect(text).toContain(readable('دور المسنين'));
    expect(text.match(/www\.example\.org\/vhs/g)).toHaveLength(1);
    expect(carried(codes)).toEqual([expect.objectContaining({ lang: 'ar' })]);
  });

  it('is a sheet of A5 where that is chosen', async () => {
    const { size, text, codes } = await printed({ lang: 'uk', releases: [EVENT], paper: 'A5' });
    expect(size).toEqual(A5);
    expect(text).toContain('Допомога на шляху до роботи і професійного навчання');
    expect(text).toContain('030 23125-240');
    expect(text).toContain('Електронна адреса: chancen@example.org.');
    expect(codes).toContain(`${site.url}uk/r/${EVENT}/`);
    expect(carried(codes)).toEqual([expect.objectContaining({ lang: 'uk' })]);
  });

  it('holds several releases, with a list of them in front', async () => {
    const { text, codes, size } = await printed({ lang: 'de', releases: [COURSE, HOURS] });
    expect(size).toEqual(A4);
    expect(text.indexOf('Inhalt')).toBeLessThan(text.indexOf('Das Wichtigste'));
    expect(text.match(/andere Öffnungszeiten um Neujahr/g)?.length).toBeGreaterThanOrEqual(2);
    expect(codes).toEqual(expect.arrayContaining([`${site.url}de/r/${COURSE}/`, `${site.url}de/r/${HOURS}/`]));
    expect(carried(codes).map(({ lang }) => lang)).toEqual(['de', 'de']);
  });
});

describe('the preview', () => {
  it('says what is missing, and leads back to the same wish', async () => {
    const phone = await newPhone(browser);
    const page = await phone.newPage();
    await page.goto(`${site.url}de/`);
    await whenOnPhone(page);
    const query = `release=2020-01-01-not-there&release=${COURSE}&text=de&level=plain`;
    await page.goto(`${site.url}de/handout/?${query}`);
    await page.getByText('Dieser Text ist nicht auf dem Telefon: 2020-01-01-not-there').waitFor();
    const back = page.getByRole('link', { name: 'Weitergeben' });
    expect(await back.getAttribute('href')).toBe(`/de/share/?${query}`);
    await page.goto(`${site.url}de/handout/`);
    await page.getByText('Wählen Sie zuerst eine Mitteilung.').waitFor();
    await phone.close();
  });
});
