import type { Database, StoredRelease } from './schema.ts';
import { named } from './transaction.ts';

/** The releases published in these months (`YYYY-MM`), withdrawn ones too. */
export async function releasesOfMonths(db: Database, months: Iterable<string>): Promise<StoredRelease[]> {
  const found = await named(() =>
    Promise.all(
      Array.from(months, (month) =>
        db.getAllFromIndex('releases', 'published', IDBKeyRange.bound(month, `${month}\uffff`)),
      ),
    ),
  );
  return found.flat();
}
