import { batch, computed, signal } from '@preact/signals';
import { type Edition, newestFirst } from '../../core/edition.ts';
import type { ListItem, PageEdition } from '../../core/page.ts';
import type { IsoDate, LanguageTag } from '../../core/release.ts';
import { getEditionState } from '../../storage/edition-state.ts';
import { listReaderData, markRead, setSaved } from '../../storage/reader-data.ts';
import { getRelease, listNewestReleases, listReleases } from '../../storage/releases.ts';
import type { Database, EditionState, ReaderData, StoredRelease } from '../../storage/schema.ts';
import { currentLanguage } from '../i18n.ts';
import { isNew } from '../new-mark.ts';
import type { Marks } from '../pages/list/list-page.tsx';
import { onPhone } from './phone.ts';
import { settings } from './settings.ts';

/** What is on the phone: the edition, its releases as lists show them, and what the reader did with them. */

/** Releases that the first screen of the list draws. */
const FIRST_SCREEN = 30;

/** The edition as last seen, from the phone or, on the very first visit, from the page itself. */
export const edition = signal<PageEdition | Edition | undefined>(undefined);

const stored = signal<readonly StoredRelease[]>([]);
const fromPage = signal<readonly ListItem[]>([]);
/** What the reader did with each release, by its id. */
export const readerData = signal<ReadonlyMap<string, ReaderData>>(new Map());

/** When the phone last got an answer from the edition's server, ISO 8601. */
export const lastChecked = signal<string | undefined>(undefined);

/** Up to this day, a full phone had to do without releases. */
export const freed = signal<IsoDate | undefined>(undefined);

/** The language the publisher writes in. */
export const sourceLang = computed(() => edition.value?.languages[0] ?? 'de');

/** By itself, so that another setting makes no new list of all releases. */
const keptLangs = computed(() => settings.value.keep);

/** Releases with a title the reader can read, if there is one: in the interface's language, else the publisher's. */
export const items = computed<readonly ListItem[]>(() => {
  const languages = [currentLanguage(), ...keptLangs.value, sourceLang.value];
  const onPhone = stored.value.map((release) => toItem(release, languages));
  if (fromPage.value.length === 0) return onPhone;
  const known = new Set(onPhone.map(({ id }) => id));
  return [...onPhone, ...fromPage.value.filter(({ id }) => !known.has(id))].sort(newestFirst);
});

function toItem(release: StoredRelease, languages: readonly LanguageTag[]): ListItem {
  const { texts, id, published, topics, newcomers, corrected, withdrawn } = release;
  const titleLang = languages.find((lang) => texts[lang]) ?? Object.keys(texts)[0] ?? sourceLang.value;
  const title = texts[titleLang]?.title ?? id;
  return {
    ...{ id, published, topics, title, titleLang },
    ...(newcomers !== undefined && { newcomers }),
    ...(corrected && { corrected }),
    ...(withdrawn && { withdrawn }),
  };
}

/** Puts in what a page brought along, until the phone has more. */
export function showFromPage(pageEdition: PageEdition, releases: readonly ListItem[]): void {
  edition.value ??= pageEdition;
  fromPage.value = releases;
}

/** The phone has all that the page brought along, and knows better from now on. */
export function dropPageItems(): void {
  fromPage.value = [];
}

/** Reads what the first screen needs from the phone, however large the archive is. What else was read before stays. */
export function loadNewest(): Promise<void> {
  return load(async (db) => {
    const newest = await listNewestReleases(db, FIRST_SCREEN);
    const ids = new Set(newest.map(({ id }) => id));
    const last = newest.at(-1)?.published ?? '';
    const isOlder = ({ id, published, withdrawn }: StoredRelease) => !ids.has(id) && (withdrawn || published < last);
    return [...newest, ...stored.peek().filter(isOlder)];
  });
}

/** Reads again all that is on the phone. */
export function loadLibrary(): Promise<void> {
  return load(async (db, reader) => {
    const releases = await listReleases(db);
    return [...releases, ...(await savedWithdrawn(db, reader, releases))];
  });
}

/** The end of the last load: each begins when the one before has shown what it read, or older would come after newer. */
let loading: Promise<void> = Promise.resolve();

function load(list: (db: Database, reader: readonly ReaderData[]) => Promise<StoredRelease[]>): Promise<void> {
  const before = readerData.peek();
  const read = () =>
    onPhone(async (db) => {
      const [state, reader] = await Promise.all([getEditionState(db), listReaderData(db)]);
      show(state, await list(db, reader), reader, before);
    });
  loading = loading.then(read, read);
  return loading;
}

/** What the reader did since `before`, while all this was read, is newer than what was read. */
function show(
  state: EditionState | undefined,
  releases: readonly StoredRelease[],
  reader: readonly ReaderData[],
  before: ReadonlyMap<string, ReaderData>,
): void {
  const done = [...readerData.peek().values()].filter((data) => before.get(data.id) !== data);
  batch(() => {
    if (state) {
      edition.value = state.edition;
      lastChecked.value = state.checked;
      freed.value = state.freed;
    }
    stored.value = releases;
    readerData.value = new Map([...reader, ...done].map((one) => [one.id, one]));
  });
}

/** Saved copies of withdrawn releases: not in the list of news, but among the saved ones. */
async function savedWithdrawn(
  db: Database,
  reader: readonly ReaderData[],
  listed: readonly StoredRelease[],
): Promise<StoredRelease[]> {
  const known = new Set(listed.map(({ id }) => id));
  const missing = reader.filter(({ saved, id }) => saved && !known.has(id));
  const found = await Promise.all(missing.map(({ id }) => getRelease(db, id)));
  return found.filter((release): release is StoredRelease => Object.keys(release?.texts ?? {}).length > 0);
}

/** What the reader has done with a release so far. */
export function marksOf({ id, published }: Pick<ListItem, 'id' | 'published'>): Marks {
  const { read, saved } = readerData.value.get(id) ?? {};
  return { isNew: !read && isNew(published, settings.value.since), read: Boolean(read), saved: Boolean(saved) };
}

/** The reader opened a release. */
export async function noteRead(id: string): Promise<void> {
  if (readerData.peek().get(id)?.read) return;
  const read = new Date().toISOString();
  note(id, { read });
  await onPhone((db) => markRead(db, id, read));
}

/**
 * The reader saves a release, or lets go of it. It looks so once the phone has it so: an app that is closed in between, or a phone
 * without room, would make it untrue.
 */
export async function save(id: string, saved: boolean): Promise<void> {
  const when = saved ? new Date().toISOString() : undefined;
  const isKept = await onPhone((db) => setSaved(db, id, when).then(() => true));
  if (isKept) note(id, { saved: when });
}

function note(id: string, part: { read?: string; saved?: string | undefined }): void {
  const { saved, ...rest } = { ...readerData.peek().get(id), ...part, id };
  readerData.value = new Map(readerData.peek()).set(id, saved ? { ...rest, saved } : rest);
}
