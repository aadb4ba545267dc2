import type { RenditionRef } from '../core/edition.ts';
import type { LanguageTag, Level, Rendition } from '../core/release.ts';
import type { Database, StoredRendition } from './schema.ts';
import { named } from './transaction.ts';

/** Format of the files that can be written again from their rendition. Files of another format keep their text. */
const FORMAT = 1;

/**
 * A rendition for the store from the file it was read from. Texts are what fills a phone: a file is not kept beside its
 * rendition when it can be written again from it, byte for byte, as those of our publisher can.
 */
export function storedRendition(hash: string, rendition: Rendition, text: string): StoredRendition {
  return { hash, rendition, ...(rebuilt(rendition) !== text && { text }) };
}

/** The rendition file as it came: what its hash and signature are of. */
export function exactText({ rendition, text }: StoredRendition): string {
  return text ?? rebuilt(rendition);
}

/** A rendition as its publisher signed it. */
export interface ExactRendition {
  /** The file. An older version of the app may have kept another one: look at its hash or signature before it is shared. */
  text: string;
  /** With the signature, if there is one. */
  ref: RenditionRef;
}

/** One rendition of the edition, to be shared; undefined if it is not on the phone. */
export function getExactRendition(
  db: Database,
  id: string,
  lang: LanguageTag,
  level: Level,
): Promise<ExactRendition | undefined> {
  return named(async () => {
    const tx = db.transaction(['releases', 'renditions']);
    const [release, stored] = await Promise.all([
      tx.objectStore('releases').get(id),
      tx.objectStore('renditions').get([id, lang, level]),
    ]);
    const ref = release?.texts[lang]?.renditions[level];
    return ref && stored && { text: exactText(stored), ref };
  });
}

/** The file of a rendition, as our publisher writes it. */
export function rebuilt(rendition: Rendition): string {
  return JSON.stringify({ format: FORMAT, ...rendition });
}
