import type { IsoDate, LanguageTag, ReleaseFacts } from '../core/release.ts';
import type { StoredRelease, StoredText } from './schema.ts';

/** What becomes of a release. Languages that are named nowhere in it stay as they are on the phone. */
export interface ReleaseChange {
  facts: ReleaseFacts;
  /** All that there is of the release in these languages. */
  texts: Record<LanguageTag, StoredText>;
  /** Languages in which there is no text any more. */
  without?: readonly LanguageTag[];
}

/** The release after a change; `current` is what is on the phone, if anything. */
export function changedRelease(current: StoredRelease | undefined, change: ReleaseChange): StoredRelease {
  const texts = { ...current?.texts, ...change.texts };
  for (const lang of change.without ?? []) delete texts[lang];
  return { ...change.facts, texts };
}

/** The release once its publisher took it back: only a copy that the reader saved keeps its texts. */
export function withdrawnRelease(current: StoredRelease, withdrawn: IsoDate, saved: boolean): StoredRelease {
  return { ...current, withdrawn, texts: saved ? current.texts : {} };
}

/** The facts of a stored release, without what is on the phone of it. */
export function factsOf({ texts: _texts, ...facts }: StoredRelease): ReleaseFacts {
  return facts;
}
