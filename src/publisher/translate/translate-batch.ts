import { charactersIn, neighbours } from '../drafts/batches.ts';
import type { Budget } from '../drafts/budget.ts';
import { EngineError } from '../drafts/engine-error.ts';
import { withoutMarks } from '../drafts/markup.ts';
import type { Engine, EngineAnswer, TranslationRequest } from './engine.ts';
import { faultOf } from './judge.ts';
import type { Segment } from './segments.ts';
import { type Means, questionOf, type TextJob } from './text-job.ts';

/**
 * Has one batch of a text translated, and notes each good segment before it says that another one is bad.
 *
 * @throws EngineError, GivenUpError, BudgetError
 */
export async function translateBatch(
  batch: readonly Segment[],
  all: readonly Segment[],
  job: TextJob,
  { engine, journal, budget, retry, patience, glossaryFor, onProgress }: Means,
): Promise<Map<string, string>> {
  const { from, to, level } = job;
  const characters = charactersIn(batch);
  const terms = glossaryFor(to).findIn(batch.map(({ text }) => withoutMarks(text)).join('\n'));
  const context = { title: withoutMarks(all[0]?.text ?? ''), ...neighbours(batch, all) };
  const pays = engine.answers === 'all';
  const { texts } = await patience.ask((signal) => {
    const request = { segments: batch, context, from, to, level, terms, signal };
    return pays ? askAndPay(request, characters, engine, budget) : engine.translate(request);
  }, retry);
  onProgress(characters);

  const faults: string[] = [];
  const good = new Map<string, string>();
  for (const segment of batch) {
    const text = texts.get(segment.id);
    const fault = text === undefined ? 'is missing, or there twice' : faultOf(segment, text, to);
    if (text !== undefined && fault === undefined) good.set(segment.id, text);
    else faults.push(`the answer for ${segment.id} ${fault}`);
  }
  if (!pays) return good;
  const entries = batch.flatMap(({ id, text: asked }) => {
    const text = good.get(id);
    return text === undefined ? [] : [{ ...questionOf({ text: asked }, job, engine), text }];
  });
  await journal.append(entries);
  const [first, ...more] = faults;
  if (first) throw new EngineError('nonsense', `${first}${more.length > 0 ? ` (and ${more.length} more)` : ''}`);
  return good;
}

/** @throws BudgetError if the request may cost too much. */
async function askAndPay(
  request: TranslationRequest,
  characters: number,
  engine: Engine,
  budget: Budget,
): Promise<EngineAnswer> {
  const reserved = budget.reserve(characters, engine.estimate(characters));
  try {
    const answer = await engine.translate(request);
    reserved.settle(answer.cost);
    return answer;
  } catch (error) {
    if (error instanceof EngineError && !error.paid) reserved.release();
    throw error;
  }
}
