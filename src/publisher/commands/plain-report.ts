import type { Ease } from '../../core/plain/easier.ts';
import { hardSentences, measurePlain } from '../../core/plain/plain-text.ts';
import { renditionKey } from '../../core/release.ts';
import { placeOf } from '../check/places.ts';
import { noteOf } from '../simplify/notes.ts';
import type { WorkspaceRelease } from '../workspace/release.ts';

/** How a release's plain German text reads, for an editor: figures and hints, no findings. */
export interface PlainReport {
  key: string;
  /** Of the original and of the plain text. */
  before: Ease;
  after: Ease;
  hard: { block: string; file: string; line: number; sentence: string; note: string }[];
}

const easeOf = ({ lix, wienerSachtextformel }: Ease): Ease => ({ lix, wienerSachtextformel });

/** Undefined for a release without a plain German text. */
export function plainReport({ texts }: Pick<WorkspaceRelease, 'texts'>): PlainReport | undefined {
  const key = renditionKey('de', 'plain');
  const plain = texts.find((text) => text.key === key);
  const original = texts.find((text) => text.key === plain?.base);
  if (!plain || original?.lang !== 'de') return undefined;
  const hard = hardSentences(plain.read).map((sentence) => ({
    block: sentence.block,
    ...placeOf(plain, sentence.block, sentence.text),
    sentence: sentence.text,
    note: noteOf(sentence),
  }));
  return { key, before: easeOf(measurePlain(original.read)), after: easeOf(measurePlain(plain.read)), hard };
}
