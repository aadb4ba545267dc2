import type { Browser, Page } from 'playwright-core';
import { newPhone, type TestSite } from '../e2e/site.ts';
import { median, type Row } from './table.ts';

/** How long the rules of plain German take for a page of text on a slow phone. */

const RUNS = 5;
const CPU_SLOWDOWN = 4;
/** Nobody opens the page, copies a letter and pastes it in less; the rules warm up meanwhile. */
const PASTING_MS = 5000;

/** About 400 words: a printed page, as an office writes it. */
const PARAGRAPHS = [
  'Die Stadt Lindenfurt erweitert zum 1. Februar das Angebot der Beratung für neu zugewanderte Familien; die Sprechstunden finden künftig an drei Tagen in der Woche statt. Im Rahmen des Programms werden Eltern bei der Suche nach einem Betreuungsplatz unterstützt, und Jugendliche erhalten Hilfe bei der Bewerbung um einen Ausbildungsplatz. Die Beratung ist kostenlos, weil das Land die Kosten übernimmt.',
  'Wer einen Termin vereinbaren möchte, meldet sich bis zum 20. Januar unter der Telefonnummer 030 23125-240 oder per E-Mail an beratung@example.org. Zur Terminvereinbarung werden ein gültiges Ausweisdokument, die Meldebescheinigung sowie vorhandene Zeugnisse benötigt. Die Vorlage von Übersetzungen ist nicht erforderlich, da die Mitarbeiterinnen und Mitarbeiter mehrere Sprachen sprechen.',
  'Oberbürgermeisterin Henrike Falkenrath erklärte, dass die Nachfrage im vergangenen Jahr um 35 Prozent gestiegen sei. „Wir wollen, dass niemand monatelang auf eine Antwort warten muss“, sagte Falkenrath bei der Vorstellung des Konzepts im Rathaus. Aus diesem Grund werden zwei zusätzliche Stellen eingerichtet, die zunächst auf drei Jahre befristet sind.',
];

/** Milliseconds for the same page of text, first and again, loading not counted. */
export async function benchOwnText(browser: Browser, site: TestSite): Promise<Row[]> {
  const text = [...PARAGRAPHS, ...PARAGRAPHS.toReversed(), PARAGRAPHS[0]].join('\n\n');
  const first: number[] = [];
  const again: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const phone = await newPhone(browser);
    const page = await phone.newPage();
    const [once, twice] = await timeRules(page, site, text);
    first.push(once ?? Number.NaN);
    again.push(twice ?? Number.NaN);
    await phone.close();
  }
  const words = text.split(/\s+/).length;
  const what = `A page of text (${words} words) in plain German by rules, slow phone`;
  return [
    { what: `${what}, the first`, value: `${Math.round(median(first))} ms`, bar: '≤ 300 ms' },
    { what: `${what}, the next`, value: `${Math.round(median(again))} ms`, bar: '≤ 300 ms' },
  ];
}

/**
 * Chromium slows the page's own thread down, not its workers. So the worker's file runs in a page here: the same code
 * on the same words.
 */
async function timeRules(page: Page, site: TestSite, text: string): Promise<number[]> {
  await page.goto(`${site.url}de/`);
  const worker = await (await page.request.get(`${site.url}sw.js`)).text();
  const path = /assets\/plain-worker-[^"'`]*\.js/.exec(worker)?.[0] ?? '';
  const slow = await page.context().newCDPSession(page);
  await slow.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  await page.addScriptTag({ url: `/${path}` });
  await page.waitForTimeout(PASTING_MS);
  return page.evaluate((data) => {
    return [1, 2].map(() => {
      const start = performance.now();
      dispatchEvent(new MessageEvent('message', { data: { text: data, anyLanguage: false, today: '2026-01-05' } }));
      return performance.now() - start;
    });
  }, text);
}
