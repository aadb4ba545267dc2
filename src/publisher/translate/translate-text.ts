import type { LanguageTag, Level } from '../../core/release.ts';
import { type Budget, BudgetError } from './budget.ts';
import { type Engine, EngineError } from './engine.ts';
import type { Glossary } from './glossary.ts';
import type { Journal } from './journal.ts';
import { faultOf } from './judge.ts';
import { withoutMarks } from './markup.ts';
import type { ProtectedSpan } from './protect.ts';
import { type RetryOptions, withRetries } from './retry.ts';
import { fromSegments, hasWords, type Segment, type Translatable, toSegments } from './segments.ts';

/** A text that is to be translated. */
export interface TextJob {
  source: Translatable;
  from: LanguageTag;
  to: LanguageTag;
  level: Level;
}

/** What translating needs of the world around it. */
export interface Means {
  engine: Engine;
  journal: Journal;
  budget: Budget;
  retry: RetryOptions;
  glossaryFor: (to: LanguageTag) => Glossary;
  protect: (text: string) => ProtectedSpan[];
  /** Called after each request with the characters of source text that it carried. */
  onProgress: (characters: number) => void;
}

export type Translated =
  | { state: 'done'; text: Translatable }
  /** The engine does not know all of it; `share` of the characters (0 to 1) it does. */
  | { state: 'open'; share: number };

/** Characters of source text that would be sent for a text: what is finished already is not sent again. */
export function charactersToSend(job: TextJob, means: Pick<Means, 'engine' | 'journal' | 'protect'>): number {
  const missing = toSegments(job.source, means.protect).filter(
    (segment) => hasWords(segment) && finished(segment, job, means) === undefined,
  );
  return sum(missing);
}

/**
 * Translates a text block by block, in requests that the engine can take. Each good segment is in the journal before the
 * next request is made, so after a kill, an error or a used-up budget it is not paid for again.
 *
 * @throws EngineError if the engine fails or answers nonsense. @throws BudgetError before a request that would cost too much.
 */
export async function translateText(job: TextJob, means: Means): Promise<Translated> {
  const { engine, protect, glossaryFor } = means;
  const segments = toSegments(job.source, protect);
  const asked = segments.filter(hasWords);
  const answers = new Map<string, string>();
  for (const segment of asked) {
    const known = finished(segment, job, means);
    if (known !== undefined) answers.set(segment.id, known);
  }
  const missing = asked.filter(({ id }) => !answers.has(id));
  for (const batch of batches(missing, engine.batch)) {
    for (const [id, text] of await translateBatch(batch, segments, job, means)) answers.set(id, text);
  }
  const open = asked.filter(({ id }) => !answers.has(id));
  if (open.length > 0) return { state: 'open', share: 1 - sum(open) / sum(asked) };
  return { state: 'done', text: fromSegments(job.source, segments, answers, job.to, glossaryFor(job.to)) };
}

async function translateBatch(
  batch: readonly Segment[],
  all: readonly Segment[],
  job: TextJob,
  { engine, journal, budget, retry, glossaryFor, onProgress }: Means,
): Promise<Map<string, string>> {
  const { from, to, level } = job;
  const characters = sum(batch);
  const pays = engine.answers === 'all';
  if (pays && !budget.allows(characters, engine.estimate(characters))) throw new BudgetError();
  const terms = glossaryFor(to).findIn(batch.map(({ text }) => withoutMarks(text)).join('\n'));
  const context = { title: withoutMarks(all[0]?.text ?? ''), ...neighbours(batch, all) };
  const request = { segments: batch, context, from, to, level, terms, signal: retry.signal };
  const { texts, cost } = await withRetries(() => engine.translate(request), retry);
  if (pays) budget.add(characters, cost ?? engine.estimate(characters));
  onProgress(characters);

  const faults: string[] = [];
  const good = new Map<string, string>();
  for (const segment of batch) {
    const text = texts.get(segment.id);
    const fault = text === undefined ? 'is missing' : faultOf(segment, text, to);
    if (text !== undefined && fault === undefined) good.set(segment.id, text);
    else faults.push(`the answer for ${segment.id} ${fault}`);
  }
  if (!pays) return good;
  const entries = batch.flatMap(({ id, text: asked }) => {
    const text = good.get(id);
    return text === undefined ? [] : [{ engine: engine.name, from, to, level, source: asked, text }];
  });
  await journal.append(entries);
  const [first, ...more] = faults;
  if (first) throw new EngineError('nonsense', `${first}${more.length > 0 ? ` (and ${more.length} more)` : ''}`);
  return good;
}

/** A good answer from an earlier run. It is judged again: the journal is a file. */
function finished(
  segment: Segment,
  { from, to, level }: TextJob,
  { engine, journal }: Pick<Means, 'engine' | 'journal'>,
) {
  const text = journal.find({ engine: engine.name, from, to, level, source: segment.text });
  return text !== undefined && faultOf(segment, text, to) === undefined ? text : undefined;
}

function neighbours(batch: readonly Segment[], all: readonly Segment[]): { before?: string; after?: string } {
  const at = (segment: Segment | undefined) => all.findIndex(({ id }) => id === segment?.id);
  const before = all[at(batch[0]) - 1];
  const after = all[at(batch.at(-1)) + 1];
  return {
    ...(before && { before: withoutMarks(before.text) }),
    ...(after && { after: withoutMarks(after.text) }),
  };
}

/** Runs of segments that fit into one request; one that is too long by itself goes alone. */
function batches(segments: readonly Segment[], { characters, segments: most }: Engine['batch']): Segment[][] {
  const made: Segment[][] = [];
  let size = 0;
  for (const segment of segments) {
    const last = made.at(-1);
    if (last && last.length < most && size + segment.text.length <= characters) {
      last.push(segment);
      size += segment.text.length;
    } else {
      made.push([segment]);
      size = segment.text.length;
    }
  }
  return made;
}

function sum(segments: readonly Segment[]): number {
  return segments.reduce((total, { text }) => total + withoutMarks(text).length, 0);
}
