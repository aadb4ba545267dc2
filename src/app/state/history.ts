import { clearHistory as clear, markOpened, setPosition } from '../../storage/reading-history.ts';
import type { ReaderData, ReadingPosition } from '../../storage/schema.ts';
import { readerData } from './library.ts';
import { onPhone } from './phone.ts';

/** What was read last, and where the reader stopped. */

/** When a release was last opened, ISO 8601; empty if it never was, or the reader has cleared the history since. */
function lastOpened({ opened, read = '' }: ReaderData): string {
  // The very first release is read before what notes this is on the phone.
  return opened ?? read;
}

/** Ids of the releases read, the last one first. */
export function readLast(): string[] {
  return [...readerData.value.values()]
    .filter(lastOpened)
    .sort((a, b) => (lastOpened(a) < lastOpened(b) ? 1 : -1))
    .map(({ id }) => id);
}

/** The reader opened a release. */
export async function noteOpened(id: string): Promise<void> {
  const opened = new Date().toISOString();
  put({ ...readerData.peek().get(id), id, opened });
  await onPhone((db) => markOpened(db, id, opened));
}

/** The reader is here in a release; without a position, at its end. */
export async function notePosition(id: string, position: ReadingPosition | undefined): Promise<void> {
  const { position: _before, ...rest } = readerData.peek().get(id) ?? { id };
  put(position ? { ...rest, position } : rest);
  await onPhone((db) => setPosition(db, id, position));
}

/** The reader wants nobody to see what was read. It looks so once it is so on the phone. */
export async function clearHistory(): Promise<void> {
  const isCleared = await onPhone((db) => clear(db).then(() => true));
  if (!isCleared) return;
  const cleared = Array.from(readerData.peek().values(), ({ position: _gone, ...rest }) => ({ ...rest, opened: '' }));
  readerData.value = new Map(cleared.map((one) => [one.id, one]));
}

function put(data: ReaderData): void {
  readerData.value = new Map(readerData.peek()).set(data.id, data);
}
