import type { LanguageTag } from '../../core/release.ts';
import { listReleases } from '../../storage/releases.ts';
import type { Database } from '../../storage/schema.ts';

/**
 * Where a text is now that was received once and has given way to the edition's own copy of it; undefined if it is not in the
 * edition. Looks at all releases.
 */
export async function releaseWith(db: Database, hash: string): Promise<{ id: string; text: LanguageTag } | undefined> {
  for (const { id, texts } of await listReleases(db)) {
    for (const [text, { renditions }] of Object.entries(texts)) {
      if (Object.values(renditions).some((ref) => ref.hash === hash)) return { id, text };
    }
  }
  return undefined;
}
