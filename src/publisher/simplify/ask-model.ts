import { batches, charactersIn, neighbours } from '../drafts/batches.ts';
import type { Budget } from '../drafts/budget.ts';
import { EngineError } from '../drafts/engine-error.ts';
import { withoutMarks } from '../drafts/markup.ts';
import { type RetryOptions, withRetries } from '../drafts/retry.ts';
import { ANSWER_SCHEMA, readAnswer } from '../llm/answer.ts';
import type { Chat } from '../llm/chat.ts';
import type { Patience } from './patience.ts';
import type { Piece } from './pieces.ts';
import { type AskedPiece, type ExplainedTerm, systemPrompt, userPrompt } from './prompt.ts';

/** What asking a model needs of the world around it. */
export interface ModelMeans {
  chat: Chat;
  /** The most source text in one request. */
  characters: number;
  budget: Budget;
  retry: RetryOptions;
  patience: Patience;
  /** Words of a text that readers get explained. */
  termsIn: (text: string) => ExplainedTerm[];
}

/** Pieces in one request: more, and models begin to mix them up. */
const MOST_PIECES = 20;
/** Characters of prompt that every request carries besides its text. */
const PROMPT_CHARACTERS = 3000;

/** What came back for the pieces that were asked together: texts by id, or why there are none. */
export interface Answers {
  asked: readonly AskedPiece[];
  result: ReadonlyMap<string, string> | EngineError;
}

/**
 * Asks for pieces, in requests that the model can take, one after the other. A request that fails for good is an answer
 * too: what becomes of its pieces, the caller decides.
 *
 * @throws BudgetError before a request that would cost too much.
 */
export async function* askForPieces(
  asked: readonly AskedPiece[],
  all: readonly Piece[],
  title: string,
  means: ModelMeans,
): AsyncGenerator<Answers> {
  const byId = new Map(asked.map((one) => [one.piece.id, one]));
  const size = { characters: means.characters, segments: MOST_PIECES };
  const pieces = asked.map(({ piece }) => piece);
  for (const batch of batches(pieces, size)) {
    const together = batch.flatMap(({ id }) => byId.get(id) ?? []);
    const stopped = means.patience.stopped();
    const result = stopped ?? (await askOrFail(together, batch, all, title, means));
    if (!stopped) means.patience.heard(result instanceof EngineError ? result : undefined);
    yield { asked: together, result };
  }
}

async function askOrFail(...question: Parameters<typeof askTogether>): Promise<Answers['result']> {
  try {
    return await askTogether(...question);
  } catch (error) {
    if (error instanceof EngineError) return error;
    throw error;
  }
}

async function askTogether(
  asked: readonly AskedPiece[],
  batch: readonly Piece[],
  all: readonly Piece[],
  title: string,
  { chat, budget, retry, termsIn }: ModelMeans,
): Promise<Map<string, string>> {
  const terms = termsIn(batch.map(({ text }) => withoutMarks(text)).join('\n'));
  const characters = charactersIn(batch);
  const request = {
    system: systemPrompt(terms),
    user: userPrompt(asked, { title, ...neighbours(batch, all) }),
    schema: { name: 'plain_german', schema: ANSWER_SCHEMA },
    // A signal of its own: clients leave their listeners on it.
    signal: AbortSignal.any([retry.signal]),
  };
  return await withRetries(async () => {
    const reserved = budget.reserve(characters, chat.estimate(characters, PROMPT_CHARACTERS));
    try {
      const { content, cost } = await chat.ask(request);
      reserved.settle(cost);
      return readAnswer(content);
    } catch (error) {
      if (error instanceof EngineError && !error.paid) reserved.release();
      throw error;
    }
  }, retry);
}
