import type { SharedText } from '../../core/codec/share.ts';
import { chooseReading, type Reading } from '../../core/language.ts';
import type { IsoDate, LanguageTag, Level, Rendition } from '../../core/release.ts';
import type { Verdict } from '../../core/trust/verdict.ts';
import { getEditionState } from '../../storage/edition-state.ts';
import { exactText, getExactRendition } from '../../storage/exact-text.ts';
import { getReceived } from '../../storage/received.ts';
import { availableReadings, getRelease, getRendition } from '../../storage/releases.ts';
import type { Database, EditionState } from '../../storage/schema.ts';

/** A text to be handed over: as it is read, and byte for byte as it was signed. */
export interface GatheredText {
  rendition: Rendition;
  exact: SharedText;
  /** Missing for a text that was received itself: only the edition tells the day. */
  published?: IsoDate;
  /** What the phone found out about a text that was received. */
  verdict?: Verdict;
}

/** One release in the receiver's language, and beside it in the publisher's. */
export interface GatheredRelease {
  text: GatheredText;
  beside?: GatheredText;
}

export interface Gathered {
  releases: GatheredRelease[];
  /** Ids or hashes of what is not on the phone. */
  missing: string[];
}

/** What is to be handed over, and how its receiver reads. */
export interface GatherWish extends Reading {
  releases: readonly string[];
  received: readonly string[];
  beside: boolean;
}

/**
 * Finds the texts on the phone. Where a release is not there as its receiver reads, the nearest reading takes its place, as
 * everywhere in the app; whoever shows it says so. Rejects with a StorageError.
 */
export async function gather(db: Database, wish: GatherWish): Promise<Gathered> {
  const state = await getEditionState(db);
  const found = await Promise.all([
    ...wish.releases.map(async (id) => ({ id, release: await ofEdition(db, state, id, wish) })),
    ...wish.received.map(async (hash) => ({ id: hash, release: await ofReceived(db, hash) })),
  ]);
  return {
    releases: found.flatMap(({ release }) => release ?? []),
    missing: found.flatMap(({ id, release }) => (release ? [] : id)),
  };
}

async function ofEdition(
  db: Database,
  state: EditionState | undefined,
  id: string,
  { lang, level, beside }: GatherWish,
): Promise<GatheredRelease | undefined> {
  const release = await getRelease(db, id);
  if (!release || !state) return undefined;
  const sourceLang = state.edition.languages[0] ?? 'de';
  const available = availableReadings(release);
  const read = async (reading: Reading | undefined): Promise<GatheredText | undefined> => {
    if (!reading) return undefined;
    const [rendition, exact] = await Promise.all([
      getRendition(db, id, reading.lang, reading.level),
      getExactRendition(db, id, reading.lang, reading.level),
    ]);
    if (!rendition || !exact) return undefined;
    const { sig } = exact.ref;
    return {
      rendition,
      exact: { ...bytesOf(exact.text), ...sender(state), ...(sig && { sig }) },
      published: release.published,
    };
  };
  const text = await read(chooseReading({ lang, level, alsoReads: [], sourceLang }, available));
  if (!text) return undefined;
  const second =
    beside && text.rendition.lang !== sourceLang ? sameLevel(available, sourceLang, text.rendition.level) : undefined;
  const other = await read(second);
  return { text, ...(other && { beside: other }) };
}

/** The publisher's own text at the same level, so that the paragraphs say the same; else its other level. */
function sameLevel(available: readonly Reading[], lang: LanguageTag, level: Level): Reading | undefined {
  const own = available.filter((reading) => reading.lang === lang);
  return own.find((reading) => reading.level === level) ?? own[0];
}

async function ofReceived(db: Database, hash: string): Promise<GatheredRelease | undefined> {
  const received = await getReceived(db, hash);
  if (!received) return undefined;
  const { rendition, sig, key, keys, publisher, verdict } = received;
  const exact = {
    ...bytesOf(exactText(received)),
    ...(publisher && { publisher }),
    ...(sig && { sig }),
    ...(key && { key }),
    ...(keys && { keys }),
  };
  return { text: { rendition, exact, verdict } };
}

/** What goes with a text of the edition. The older keys are of use only to phones that know nothing newer: if there are any. */
function sender({ edition }: EditionState): Omit<SharedText, 'bytes'> {
  const { publisher, key, previousKeys } = edition;
  return {
    publisher: publisher.name,
    ...(key && { key: key.id }),
    ...(key && previousKeys && { keys: { key, previousKeys } }),
  };
}

function bytesOf(text: string): { bytes: Uint8Array<ArrayBuffer> } {
  return { bytes: new TextEncoder().encode(text) };
}
