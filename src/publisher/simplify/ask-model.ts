import { batches, charactersIn, neighbours } from '../drafts/batches.ts';
import type { Budget } from '../drafts/budget.ts';
import { EngineError } from '../drafts/engine-error.ts';
import { withoutMarks } from '../drafts/markup.ts';
import { GivenUpError, type Patience } from '../drafts/patience.ts';
import type { RetryOptions } from '../drafts/retry.ts';
import { ANSWER_SCHEMA, readAnswer } from '../llm/answer.ts';
import type { Chat } from '../llm/chat.ts';
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
 * Asks for pieces, in requests that the model can take, one after the other. A refusal is an answer too: what becomes of
 * its pieces, the caller decides.
 *
 * @throws EngineError, GivenUpError if there is no answer, but another run may get one.
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
    yield { asked: together, result: await askOrRefuse(together, batch, all, title, means) };
  }
}

async function askOrRefuse(...question: Parameters<typeof askTogether>): Promise<Answers['result']> {
  try {
    return await askTogether(...question);
  } catch (error) {
    const why = error instanceof GivenUpError ? error.why : error;
    if (why instanceof EngineError && why.fault !== 'transient') return why;
    throw error;
  }
}

async function askTogether(
  asked: readonly AskedPiece[],
  batch: readonly Piece[],
  all: readonly Piece[],
  title: string,
  { chat, budget, retry, patience, termsIn }: ModelMeans,
): Promise<Map<string, string>> {
  const terms = termsIn(batch.map(({ text }) => withoutMarks(text)).join('\n'));
  const characters = charactersIn(batch);
  const request = {
    system: systemPrompt(terms),
    user: userPrompt(asked, { title, ...neighbours(batch, all) }),
    schema: { name: 'plain_german', schema: ANSWER_SCHEMA },
  };
  return await patience.ask(async (signal) => {
    const reserved = budget.reserve(characters, chat.estimate(characters, PROMPT_CHARACTERS));
    try {
      const { content, cost } = await chat.ask({ ...request, signal });
      reserved.settle(cost);
      return readAnswer(content);
    } catch (error) {
      if (error instanceof EngineError && !error.paid) reserved.release();
      throw error;
    }
  }, retry);
}
