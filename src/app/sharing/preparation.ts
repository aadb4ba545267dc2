import { EditionError } from '../../core/errors.ts';
import type { Reading } from '../../core/language.ts';
import { StorageError } from '../../storage/errors.ts';
import type { Database } from '../../storage/schema.ts';
import { fetchText } from '../state/sync.ts';
import { type Gathered, type GatheredRelease, type GatherWish, gather } from './gather.ts';
import { type Speech, speechFor } from './speech.ts';

/** A text to be handed over, with the name it has in the wish: a release's id, or a received text's hash. */
export interface Chosen extends GatheredRelease {
  id: string;
  received: boolean;
}

/** All that handing over needs, at hand: what a tap starts must not wait, or the browser forgets the tap. */
export interface Preparation {
  chosen: Chosen[];
  missing: string[];
  speech: Speech;
}

/** Gathers what is on the phone; where that stores nothing, or fails to, all is missing. */
export async function prepare(db: Database | undefined, wish: GatherWish): Promise<Preparation> {
  const [gathered, speech] = await Promise.all([gatherOrNothing(db, wish), speechFor(wish.lang)]);
  return { chosen: named(gathered, wish), missing: gathered.missing, speech };
}

async function gatherOrNothing(db: Database | undefined, wish: GatherWish): Promise<Gathered> {
  try {
    if (db) return await gather(db, wish);
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    console.warn('the texts cannot be read', error);
  }
  return { releases: [], missing: [...wish.releases, ...wish.received] };
}

/** `gather` keeps the order of the wish. */
function named({ releases, missing }: Gathered, wish: GatherWish): Chosen[] {
  const wished = [
    ...wish.releases.map((id) => ({ id, received: false })),
    ...wish.received.map((id) => ({ id, received: true })),
  ].filter(({ id }) => !missing.includes(id));
  return releases.flatMap((release, index) => {
    const name = wished[index];
    return name ? { ...release, ...name } : [];
  });
}

/** Releases that are here in another language than the receiver's. */
export function inOtherLanguage({ chosen }: Preparation, { lang }: Reading): string[] {
  return chosen.flatMap(({ id, received, text }) => (received || text.rendition.lang === lang ? [] : id));
}

/** What came of looking for a text in a language that is not kept: there is none, or it could not be had. */
export type Fetched = 'here' | 'not-published' | 'out-of-reach';

/** Fetches a release in the receiver's language. */
export async function fetchFor(id: string, { lang }: Reading): Promise<Fetched> {
  try {
    await fetchText(id, lang);
    return 'here';
  } catch (error) {
    if (error instanceof EditionError) return error.fault === 'missing' ? 'not-published' : 'out-of-reach';
    if (error instanceof StorageError) return 'out-of-reach';
    throw error;
  }
}

/** True if a reading is what was wished for. A received text is in one language only: nothing else can be wished. */
export function isAsWished(
  { text: { rendition }, received, beside }: Chosen,
  wish: GatherWish,
  sourceLang: string,
): boolean {
  if (received) return true;
  const { lang, level } = rendition;
  const second = !wish.beside || lang === sourceLang || beside !== undefined;
  return lang === wish.lang && level === wish.level && second;
}
