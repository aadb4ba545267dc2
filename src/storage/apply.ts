import { editionPath } from '../core/edition.ts';
import { EditionError } from '../core/errors.ts';
import type { Reading } from '../core/language.ts';
import type { IsoDate, LanguageTag, ReleaseFacts } from '../core/release.ts';
import { withRoom } from './make-room.ts';
import { dropCopies } from './received.ts';
import { changedRelease, factsOf, type ReleaseChange, withdrawnRelease } from './release-change.ts';
import { availableReadings } from './releases.ts';
import { hashOf, replaceRelease } from './replace-release.ts';
import type { Database, StoredRelease, StoredRendition, StoredText } from './schema.ts';
import { transact } from './transaction.ts';

/**
 * Stores a release with `arrived`, its renditions that are new, in one transaction, and removes the renditions it has
 * no more: the phone has it whole or as it was. Rejects with an EditionError `missing` when a rendition that the change
 * names has neither arrived nor been stored before, with a StorageError `full` when there is no room, even after older
 * releases gave way. Copies received by sharing give way to the edition's own version.
 */
export function applyRelease(
  db: Database,
  change: ReleaseChange,
  arrived: readonly StoredRendition[],
): Promise<StoredRelease> {
  const store = () =>
    transact(db, ['releases', 'renditions', 'received'], async (tx) => {
      const current = await tx.objectStore('releases').get(change.facts.id);
      const next = changedRelease(current, change);
      checkWhole(current, next, arrived);
      await replaceRelease(tx, current, next, arrived);
      await dropCopies(tx, next);
      return next;
    });
  return withRoom(db, change.facts.published, store);
}

/**
 * Adds the text of one more language to a release on the phone, whatever else has changed about it meanwhile. Rejects
 * like {@link applyRelease}, and with `missing` when the release is not on the phone or was withdrawn.
 */
export function addText(
  db: Database,
  id: string,
  texts: Record<LanguageTag, StoredText>,
  arrived: readonly StoredRendition[],
): Promise<StoredRelease> {
  return transact(db, ['releases', 'renditions', 'received'], async (tx) => {
    const current = await tx.objectStore('releases').get(id);
    if (!current || current.withdrawn) throw new EditionError('missing', `r/${id}`);
    const next = changedRelease(current, { facts: factsOf(current), texts });
    checkWhole(current, next, arrived);
    await replaceRelease(tx, current, next, arrived);
    await dropCopies(tx, next);
    return next;
  });
}

/**
 * Marks a release as withdrawn on that day: it leaves the lists; its texts go, unless the reader saved it. One that was
 * never on the phone is marked, too, so that a copy received later is known to be out of date.
 */
export function withdrawRelease(db: Database, facts: ReleaseFacts, on: IsoDate): Promise<void> {
  return transact(db, ['releases', 'renditions', 'reader'], async (tx) => {
    const current = (await tx.objectStore('releases').get(facts.id)) ?? { ...facts, texts: {} };
    const saved = Boolean((await tx.objectStore('reader').get(facts.id))?.saved);
    await replaceRelease(tx, current, withdrawnRelease(current, on, saved));
  });
}

/** Throws when a rendition of `next` would not be on the phone. */
function checkWhole(
  current: StoredRelease | undefined,
  next: StoredRelease,
  arrived: readonly StoredRendition[],
): void {
  for (const reading of availableReadings(next)) {
    const hash = hashOf(next, reading) ?? '';
    const here = arrived.some((one) => one.hash === hash && isReading(one.rendition, reading));
    if (!here && hashOf(current, reading) !== hash) {
      throw new EditionError('missing', editionPath.rendition(next.id, reading.lang, reading.level, hash));
    }
  }
}

function isReading(rendition: Reading, reading: Reading): boolean {
  return rendition.lang === reading.lang && rendition.level === reading.level;
}
