import type { Journal } from '../drafts/journal.ts';
import type { ProtectedSpan } from '../drafts/protect.ts';
import type { WorkspaceText } from '../workspace/release.ts';
import { learn, type MemoryEntry } from './memory.ts';
import type { Task } from './run.ts';

/**
 * What has been translated already, for the memory: texts of each release whose source is still the same, and segments
 * that engines finished, even if the text they stood in has changed since. Only for
 * the languages of the tasks.
 */
export function remember(
  releases: Iterable<readonly WorkspaceText[]>,
  tasks: readonly Task[],
  journal: Journal,
  protect: (text: string) => ProtectedSpan[],
): MemoryEntry[] {
  const asked = new Map(tasks.map(({ job }) => [job.to, job.from]));
  const finished = [...journal.entries()].map((entry): MemoryEntry => ({ ...entry, trusted: false }));
  const learned = [...releases].flatMap((texts) =>
    texts.flatMap(({ base, lang, stale, read }) => {
      const source = asked.get(lang);
      const made = texts.find(({ key }) => key === base);
      if (!made || made.lang !== source || stale) return [];
      const { origin, reviewed } = read.provenance;
      const trusted = origin === 'human' || reviewed !== undefined;
      return learn({ from: source, to: lang, source: made.read, target: read, trusted }, protect);
    }),
  );
  return [...finished, ...learned];
}
