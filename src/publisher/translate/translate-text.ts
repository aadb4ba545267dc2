import { batches, charactersIn } from '../drafts/batches.ts';
import { journalKey } from '../drafts/journal.ts';
import { faultOf } from './judge.ts';
import { fromSegments, hasWords, type Segment, type Translatable, toSegments } from './segments.ts';
import { type Means, questionOf, type TextJob } from './text-job.ts';
import { translateBatch } from './translate-batch.ts';

export type Translated =
  | { state: 'done'; text: Translatable }
  /** The engine does not know all of it; `share` of the characters (0 to 1) it does. */
  | { state: 'open'; share: number };

/** Characters of source text that would be sent for texts: what is finished already, or there twice, is not sent again. */
export function charactersToSend(
  jobs: readonly TextJob[],
  means: Pick<Means, 'engine' | 'journal' | 'protect'>,
): number {
  const missing = new Map<string, Segment>();
  for (const job of jobs) {
    for (const segment of toSegments(job.source, means.protect)) {
      if (!hasWords(segment) || finished(segment, job, means) !== undefined) continue;
      missing.set(journalKey(questionOf(segment, job, means.engine)), segment);
    }
  }
  return charactersIn([...missing.values()]);
}

/**
 * Translates a text block by block, in requests that the engine can take. Each good segment is in the journal before the
 * next request is made, so after a kill, an error or a used-up budget it is not paid for again.
 *
 * @throws EngineError if the engine fails or answers nonsense. @throws GivenUpError if it is not asked any more.
 * @throws BudgetError before a request that would cost too much.
 */
export async function translateText(job: TextJob, means: Means): Promise<Translated> {
  const { engine, protect, glossaryFor, claims } = means;
  const keyOf = (segment: Segment) => journalKey(questionOf(segment, job, engine));
  const segments = toSegments(job.source, protect);
  const asked = segments.filter(hasWords);
  const answers = new Map<string, string>();
  const ask = async (missing: readonly Segment[]) => {
    for (const batch of batches(missing, engine.batch)) {
      for (const [id, text] of await translateBatch(batch, segments, job, means)) answers.set(id, text);
    }
  };
  const stillOpen = () => asked.filter(({ id }) => !answers.has(id));
  let open: Segment[];
  do {
    for (const segment of stillOpen()) {
      const known = finished(segment, job, means);
      if (known !== undefined) answers.set(segment.id, known);
    }
    open = stillOpen();
    // What stands here twice, or is being asked for by another text, will be in the journal in a moment.
    const own = engine.answers === 'all' ? open.filter((segment) => claims.take(keyOf(segment))) : open;
    const [first] = open;
    if (first && own.length === 0) await claims.released(keyOf(first));
    try {
      await ask(own);
    } finally {
      claims.release(own.map(keyOf));
    }
    open = stillOpen();
  } while (engine.answers === 'all' && open.length > 0);
  if (open.length > 0) return { state: 'open', share: 1 - charactersIn(open) / charactersIn(asked) };
  return { state: 'done', text: fromSegments(job.source, segments, answers, job.to, glossaryFor(job.to)) };
}

/** A good answer from an earlier run. It is judged again: the journal is a file. */
function finished(segment: Segment, job: TextJob, { engine, journal }: Pick<Means, 'engine' | 'journal'>) {
  const text = journal.find(questionOf(segment, job, engine));
  return text !== undefined && faultOf(segment, text, job.to) === undefined ? text : undefined;
}
