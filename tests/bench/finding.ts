import type { Browser, Page } from 'playwright-core';
import { findTexts } from '../../src/core/search/find-texts.ts';
import { readSegment } from '../../src/core/search/read-segment.ts';
import { makeSegment, mergeSegments, type Segment, type TextToIndex } from '../../src/core/search/segment.ts';
import { makeTextIndex } from '../../src/core/search/text-index.ts';
import { EVENT, newPhone, type TestSite, whenOnPhone } from '../e2e/site.ts';
import { median, type Row } from './table.ts';

/** What a reader waits for who searches a large archive, or takes a text in another way. */

const RELEASES = 10_000;
/** As the app makes them: so many texts at once, so many in a part in the end. */
const [AT_ONCE, IN_PART] = [100, 8192];
/** Typed letter by letter: a word, a part of words, two words, a slip, a word that is nowhere. */
const QUERIES = ['beratungen', 'kurs', 'stadt arbeit', 'anmedlung', 'xylophon'];
/** What the app's worker asks while nobody has typed yet (search-worker.ts). */
const FIRST_USES = ['a', 'amt', 'anmedlung'];
const CPU_SLOWDOWN = 4;
const RUNS = 5;

/** Search and index for 10,000 releases in two languages. */
export function benchSearch(): Row[] {
  const texts = Array.from({ length: RELEASES * 2 }, (_, number) => madeUp(number));
  const start = performance.now();
  const small: Segment[] = [];
  for (let at = 0; at < texts.length; at += AT_ONCE) small.push(makeSegment(texts.slice(at, at + AT_ONCE)));
  const built = performance.now() - start;
  const parts: Segment[] = [];
  const inPart = Math.floor(IN_PART / AT_ONCE);
  for (let at = 0; at < small.length; at += inPart) parts.push(mergeSegments(small.slice(at, at + inPart)));
  const reading = performance.now();
  const read = parts.flatMap((part) => readSegment(part) ?? []);
  const index = makeTextIndex(read);
  const loaded = performance.now() - reading;
  const time = (query: string) => {
    const asked = performance.now();
    findTexts(index, { query, lang: 'de', limit: 20 });
    return performance.now() - asked;
  };
  for (const query of FIRST_USES) time(query);
  const times = QUERIES.flatMap((query) => Array.from(query, (_, at) => time(query.slice(0, at + 1))));
  const bytes = read.reduce((sum, { terms, ...part }) => sum + 2 * terms.length + bytesOf(part), 0);
  const what = `Search, ${RELEASES} releases in two languages`;
  return [
    { what: `${what}: a letter typed, median`, value: ms(median(times)), bar: '≤ 30 ms' },
    { what: `${what}: a letter typed, slowest`, value: ms(Math.max(...times)), bar: '≤ 30 ms' },
    { what: `${what}: index made, in a worker`, value: `${(built / 1000).toFixed(1)} s` },
    { what: `${what}: index taken up again`, value: ms(loaded) },
    { what: `${what}: index on the phone`, value: `${(bytes / 1e6).toFixed(1)} MB` },
  ];
}

const bytesOf = ({ places, starts, postings }: Omit<Segment, 'terms'>) =>
  places.byteLength + starts.byteLength + postings.byteLength;

const SYLLABLES =
  'kurs sprach an mel dung ar beit stadt haus schul kin der amt be ra tung ver ein woh nung ge sund heit in te gra tion job cen ter fa mi lie eu ro pa wer den aus stell ung lich keit vor nach mit tag'.split(
    ' ',
  );
/** Words as texts have them: few are frequent, most are rare. */
const WORDS = 60_000;

function madeUp(number: number): TextToIndex {
  const random = generator(number + 1);
  const word = () => spell(Math.floor(Math.exp(random() * Math.log(WORDS))));
  const words = (count: number) => Array.from({ length: count }, word).join(' ');
  const published = `20${10 + (number % 16)}-0${1 + (number % 9)}-1${number % 10}`;
  const lang = number % 2 === 0 ? 'de' : 'en';
  const about = { id: `release-${number >> 1}`, lang, published, topics: ['work'], stamp: String(number) };
  return { about, titles: [words(8)], bodies: [words(230), words(150)] };
}

/** The n-th word: the rarer, the longer. */
function spell(number: number): string {
  const count = SYLLABLES.length;
  const rest = number >= count ? spell(Math.floor(number / count)) : '';
  return rest + SYLLABLES[number % count];
}

function generator(seed: number): () => number {
  let state = seed * 2_654_435_761;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

/** Time from the tap to the new text, for another level and another language, on a slow phone. */
export async function benchSwitch(browser: Browser, site: TestSite): Promise<Row[]> {
  const phone = await newPhone(browser, { locale: 'ar' });
  const page = await phone.newPage();
  await page.goto(`${site.url}ar/r/${EVENT}/`);
  await whenOnPhone(page);
  await page.reload();
  await page.locator('article').waitFor();
  const slow = await phone.newCDPSession(page);
  await slow.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  const [levels, languages]: [number[], number[]] = [[], []];
  for (let run = 0; run < RUNS; run++) {
    levels.push(await timeSwitch(page, 'level', run % 2));
    languages.push(await timeSwitch(page, 'language', run % 2));
  }
  await phone.close();
  return [
    { what: 'Another level, tap to new text, slow phone', value: ms(median(levels)), bar: '≤ 100 ms' },
    { what: 'Another language, tap to new text, slow phone', value: ms(median(languages)), bar: '≤ 100 ms' },
  ];
}

/** Milliseconds until the frame after the one in which the title or the text is another. */
function timeSwitch(page: Page, what: 'level' | 'language', turn: number): Promise<number> {
  return page.evaluate(
    async ([kind, number]) => {
      const text = () => document.querySelector('article')?.textContent;
      const before = text();
      const start = performance.now();
      if (kind === 'level') document.querySelectorAll<HTMLInputElement>('input[name=level]')[1 - number]?.click();
      else {
        const select = document.querySelector<HTMLSelectElement>('section select');
        if (select) select.value = number === 0 ? 'de' : 'ar';
        select?.dispatchEvent(new Event('change', { bubbles: true }));
      }
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      while (text() === before && performance.now() - start < 5000) await frame();
      await frame();
      return performance.now() - start;
    },
    [what, turn] as const,
  );
}

const ms = (milliseconds: number) => `${milliseconds.toFixed(milliseconds < 10 ? 1 : 0)} ms`;
