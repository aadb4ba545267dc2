import { effect, signal } from '@preact/signals';
import { EditionError } from '../../core/errors.ts';
import { chooseReading, type Reading } from '../../core/language.ts';
import type { PageData, SaidLine } from '../../core/page.ts';
import type { LanguageTag, Rendition } from '../../core/release.ts';
import { StorageError } from '../../storage/errors.ts';
import { availableReadings, getRelease, getRendition } from '../../storage/releases.ts';
import type { Database, StoredRelease } from '../../storage/schema.ts';
import { isComparable } from '../comparison/is-comparable.ts';
import type { OpenRelease } from '../pages/release/release-page.tsx';
import { items, sourceLang } from './library.ts';
import { onPhone } from './phone.ts';
import { route } from './route.ts';
import { settings } from './settings.ts';
import { fetchText, looksForNews, whenSync } from './sync.ts';

/** The release on the page, as it can be shown with what is on the phone. */

export const openRelease = signal<OpenRelease | 'loading' | 'missing'>('loading');

/** A release that came with the page itself, on a first visit: readable before anything is stored. */
let fromPage: ReleasePageData | undefined;

type ReleasePageData = Extract<PageData, { page: 'release' }>;

export function showReleaseFromPage(data: ReleasePageData): void {
  fromPage = data;
}

/** The open release with all its texts on the phone: a tap for another one then waits for nothing. */
let atHand: (TextsOnPhone & { library: typeof items.value }) | undefined;

interface TextsOnPhone {
  release: StoredRelease;
  /** By language and level, see {@link nameOf}. */
  texts: ReadonlyMap<string, Rendition>;
}

const nameOf = ({ lang, level }: Reading) => `${lang}.${level}`;

/** How long a release is open before its other texts are brought, in milliseconds: the page comes first. */
const REST_MS = 500;

/**
 * Follows the route, the reader's settings and what arrives on the phone. Resolves when the phone has been asked for the
 * first time, so that the first picture is the right one.
 */
export function followRelease(): Promise<void> {
  let latest = 0;
  // What was open before must not be shown under the address of another one.
  let id = fromPage?.facts.id;
  let resting: ReturnType<typeof setTimeout> | undefined;
  return new Promise((resolve) => {
    effect(() => {
      const { value: to } = route;
      const turn = ++latest;
      clearTimeout(resting);
      if (to.page !== 'release') return resolve();
      if (to.id !== id) openRelease.value = 'loading';
      id = to.id;
      const wanted: Reading = { lang: to.text ?? to.lang, level: settings.value.level };
      const { beside } = settings.value;
      // Read, so that a sync that brings this release redraws it.
      const busy = looksForNews();
      const library = items.value;
      const ready = atHand?.library === library && atHand.release.id === to.id && arrange(atHand, wanted, beside);
      if (ready) {
        openRelease.value = ready;
        return;
      }
      void look(to.id, wanted, beside).then((found) => {
        if (turn === latest) {
          openRelease.value = found ?? (busy ? 'loading' : 'missing');
          resting = setTimeout(() => void bringTexts(to.id, library), REST_MS);
        }
        resolve();
      });
    });
  });
}

/** Reads all texts of a release. */
async function bringTexts(id: string, library: typeof items.value): Promise<void> {
  await onPhone(async (db) => {
    const release = await getRelease(db, id);
    if (release) atHand = { library, ...(await readTexts(db, release, availableReadings(release))) };
  });
}

/** The release as it can be shown; undefined if it is neither on the phone nor in the page. */
async function look(id: string, wanted: Reading, beside: boolean): Promise<OpenRelease | undefined> {
  return (await onPhone((db) => fromPhone(db, id, wanted, beside))) ?? withPage(id, wanted);
}

async function fromPhone(db: Database, id: string, wanted: Reading, beside: boolean): Promise<OpenRelease | undefined> {
  const release = await getRelease(db, id);
  if (!release) return undefined;
  const { shown, german } = readingsOf(release, wanted, beside);
  const needed = [shown, german].filter((reading) => reading !== undefined);
  return arrange(await readTexts(db, release, needed), wanted, beside);
}

async function readTexts(db: Database, release: StoredRelease, readings: readonly Reading[]): Promise<TextsOnPhone> {
  const found = await Promise.all(readings.map(({ lang, level }) => getRendition(db, release.id, lang, level)));
  return { release, texts: new Map(found.flatMap((text) => (text ? [[nameOf(text), text]] : []))) };
}

/** Which text is to be shown, and which beside it. */
function readingsOf(release: StoredRelease, wanted: Reading, beside: boolean) {
  const readings = availableReadings(release);
  const shown = choose(wanted, readings);
  const isOther = beside && shown && shown.lang !== sourceLang.peek();
  return { readings, shown, german: isOther ? besideReading(shown, readings) : undefined };
}

/** The page of a release; undefined if its text is not there. */
function arrange({ release, texts }: TextsOnPhone, wanted: Reading, beside: boolean): OpenRelease | undefined {
  const { texts: _texts, ...facts } = release;
  const chosen = readingsOf(release, wanted, beside);
  const shown = chosen.shown && texts.get(nameOf(chosen.shown));
  if (!shown) return facts.withdrawn ? { facts, wanted } : undefined;
  const german = chosen.german && texts.get(nameOf(chosen.german));
  const comparable = isComparable(shown, chosen.readings);
  const said = fromPage?.facts.id === release.id ? saidInPage(shown) : undefined;
  return present({ facts, wanted, shown, comparable, ...(german && { german }), ...(said && { said }) });
}

function withPage(id: string, wanted: Reading): OpenRelease | undefined {
  if (fromPage?.facts.id !== id) return undefined;
  const { facts, renditions, available } = fromPage;
  const reading = choose(wanted, renditions);
  const shown = renditions.find(({ lang, level }) => lang === reading?.lang && level === reading.level);
  if (!shown) return undefined;
  const said = saidInPage(shown);
  return present({ facts, wanted, shown, comparable: isComparable(shown, available), ...(said && { said }) });
}

/** The key facts of a rendition in words, as the page brought them along: until what says them is at hand. */
function saidInPage({ lang, level }: Rendition): SaidLine[] | undefined {
  return fromPage?.said?.[fromPage.renditions.findIndex((one) => one.lang === lang && one.level === level)];
}

/** What a page shows at the very start, before the phone has been asked. */
export function releaseInPage(wanted: Reading): OpenRelease | undefined {
  return fromPage && withPage(fromPage.facts.id, wanted);
}

function present(open: Omit<OpenRelease, 'gap'>): OpenRelease {
  const { wanted, shown } = open;
  if (!shown || (shown.lang === wanted.lang && shown.level === wanted.level)) return open;
  const kept = [...settings.peek().keep, sourceLang.peek()];
  const mayExist = shown.lang !== wanted.lang && !kept.includes(wanted.lang);
  return { ...open, gap: mayExist ? 'not-on-phone' : 'not-published' };
}

function choose({ lang, level }: Reading, available: readonly Reading[]): Reading | undefined {
  return chooseReading({ lang, level, alsoReads: settings.peek().keep, sourceLang: sourceLang.peek() }, available);
}

/** The publisher's text at the same level, so that the paragraphs say the same; else its other level. */
function besideReading(shown: Reading, available: readonly Reading[]): Reading | undefined {
  const lang = sourceLang.peek();
  const own = available.filter((reading) => reading.lang === lang);
  return own.find(({ level }) => level === shown.level) ?? own[0];
}

/**
 * Fetches the open release in a language that is not kept on the phone, and shows it; on a first visit, once the release
 * itself is there. Where that fails, the page goes on saying what is missing.
 */
export async function loadText(id: string, lang: LanguageTag): Promise<void> {
  const isEarly = looksForNews();
  try {
    await fetchText(id, lang);
  } catch (error) {
    if (!(error instanceof EditionError || error instanceof StorageError)) throw error;
    if (!isEarly) return;
    await whenSync(() => !looksForNews());
    await loadText(id, lang);
  }
}
