import type { GateOptions } from '../../core/plain/gate.ts';
import type { Sentence } from '../../core/release.ts';
import { EngineError } from '../drafts/engine-error.ts';
import type { Journal, JournalEntry, JournalKey } from '../drafts/journal.ts';
import { type Answers, askForPieces, type ModelMeans } from './ask-model.ts';
import { type Judged, judgeAnswer } from './judge.ts';
import type { Piece } from './pieces.ts';
import type { AskedPiece } from './prompt.ts';

export interface RewriteMeans extends ModelMeans {
  journal: Journal;
  gate: GateOptions;
}

/** Pieces in a model's words, and for each of the others why there are none. */
export interface Rewritten {
  made: Map<string, Sentence[]>;
  failed: Map<string, readonly string[]>;
  /** True if the model refused to work, for all of it or a part. */
  unanswered: boolean;
}

/** In the journal, the text of a piece for which the model has no good answer: it is not paid for again. */
const NO_USE = '';

/**
 * Has a model rewrite pieces. What it got wrong it is asked for once more, with what is wrong with it. Every answer is in
 * the journal before the next request is made.
 *
 * @throws EngineError, GivenUpError if there is no answer, but another run may get one. @throws BudgetError
 */
export async function rewritePieces(pieces: readonly Piece[], title: string, means: RewriteMeans): Promise<Rewritten> {
  const rewritten: Rewritten = { made: new Map(), failed: new Map(), unanswered: false };
  const open = pieces.filter((piece) => !recall(piece, means, rewritten)).map((piece): AskedPiece => ({ piece }));
  const bad = await ask(open, false);
  await ask(bad, true);
  return rewritten;

  /** What is to be asked for again. */
  async function ask(asked: readonly AskedPiece[], isLast: boolean): Promise<AskedPiece[]> {
    const again: AskedPiece[] = [];
    for await (const { asked: together, result } of askForPieces(asked, pieces, title, means)) {
      const entries: JournalEntry[] = [];
      for (const { piece } of together) {
        const { answer, ...judged } = judge(piece, result, means.gate);
        if ('sentences' in judged) {
          rewritten.made.set(piece.id, judged.sentences);
          rewritten.failed.delete(piece.id);
        } else rewritten.failed.set(piece.id, judged.faults);
        if (result instanceof EngineError && result.fault !== 'nonsense') rewritten.unanswered = true;
        else if ('sentences' in judged || isLast) {
          const text = 'sentences' in judged ? (answer ?? NO_USE) : NO_USE;
          entries.push({ ...keyOf(piece, means), text });
        } else again.push({ piece, ...(answer !== undefined && { answer }), findings: judged.faults });
      }
      await means.journal.append(entries);
    }
    return again;
  }
}

function keyOf({ text }: Piece, { chat }: RewriteMeans): JournalKey & { level: 'plain' } {
  return { engine: chat.name, from: 'de', to: 'de', level: 'plain', source: text };
}

/** Takes an answer of an earlier run, judged again: the journal is a file. */
function recall(piece: Piece, means: RewriteMeans, { made, failed }: Rewritten): boolean {
  const answer = means.journal.find(keyOf(piece, means));
  if (answer === undefined) return false;
  if (answer === NO_USE) {
    failed.set(piece.id, ['The model had no good answer in an earlier run.']);
    return true;
  }
  const judged = judgeAnswer(piece, answer, means.gate);
  if ('sentences' in judged) made.set(piece.id, judged.sentences);
  return 'sentences' in judged;
}

function judge(piece: Piece, result: Answers['result'], gate: GateOptions): Judged & { answer?: string } {
  if (result instanceof EngineError) return { faults: [`The model did not help: ${result.message}.`] };
  const answer = result.get(piece.id);
  if (answer === undefined) return { faults: ['The model left it out, or answered twice.'] };
  return { answer, ...judgeAnswer(piece, answer, gate) };
}
