import { InputError } from '../../core/errors.ts';
import type { IsoDate, LanguageTag } from '../../core/release.ts';
import { duePages } from '../ingest/due-pages.ts';
import type { SourceItem, SourceState } from '../workspace/source-states.ts';
import type { ItemPlanner, Step } from './item-planner.ts';
import { type Fetch, readPageAgain } from './made-release.ts';
import { type TakenPicture, takePicture } from './take-pictures.ts';

export interface AgainContext {
  dir: string;
  lang: LanguageTag;
  /** Address or path of the source. */
  source: string;
  fetch: Fetch;
  pages: boolean;
  pictures: boolean;
  planner: ItemPlanner;
}

/** What asking again for a release came to. */
export type Again =
  | { kind: 'changed'; step: Step }
  /** Its text stays; pictures with bytes are new ones in place of the old. */
  | { kind: 'same'; known: SourceItem; pictures: TakenPicture[] }
  /** It could not be read, or was refused, which the planner notes. */
  | { kind: 'failed' };

function hasValidators({ etag, lastModified }: { etag?: string; lastModified?: string }): boolean {
  return (etag ?? lastModified) !== undefined;
}

/** Releases of a source whose page or pictures may be others by now, and can be asked for again. */
export function dueReleases({ releases }: SourceState, today: IsoDate): { id: string; known: SourceItem }[] {
  const open = Object.entries(releases).flatMap(([id, known]) => {
    const { hash, withdrawn, page, pictures = [], published } = known;
    if (hash === undefined || withdrawn || !(page || pictures.some(hasValidators))) return [];
    return [{ id, known, ...(published !== undefined && { published }) }];
  });
  return duePages(open, today);
}

/**
 * Asks whether the page behind a teaser, or a picture, has changed: the feed does not tell. A failure is none of the
 * release's: it stays as it is.
 */
export async function askAgain(id: string, known: SourceItem, context: AgainContext): Promise<Again> {
  try {
    const made = known.page && context.pages ? await readPageAgain(known, context) : undefined;
    if (made && made.page?.hash !== known.page?.hash) {
      const { title, published, address, hash = '' } = known;
      const named = { ...(address !== undefined && { url: address }), ...(published !== undefined && { published }) };
      const item = { title, hash, deleted: false, ...named };
      const step = await context.planner.planMade({ kind: 'changed', item, id, back: false }, made);
      return step ? { kind: 'changed', step } : { kind: 'failed' };
    }
    const pictures = await picturesAgain(id, known, context);
    const found = pictures.map(({ state }) => state);
    const states = (known.pictures ?? []).map((one) => found.find(({ src }) => src === one.src) ?? one);
    const page = made?.page ?? known.page;
    return {
      kind: 'same',
      pictures,
      known: { ...known, ...(page && { page }), ...(known.pictures && { pictures: states }) },
    };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { kind: 'failed' };
  }
}

/** Pictures that are others now, under the same name: no text has to change for them. */
async function picturesAgain(id: string, known: SourceItem, context: AgainContext): Promise<TakenPicture[]> {
  if (!context.pictures) return [];
  const changed: TakenPicture[] = [];
  for (const { address, src, hash, ...validators } of known.pictures ?? []) {
    if (!hasValidators(validators)) continue;
    const { dir, fetch } = context;
    const taken = await takePicture(address, { dir, id, fetch, known: known.pictures ?? [], publisher: [address] });
    if (taken?.bytes && taken.state.src === src) changed.push(taken);
  }
  return changed;
}
