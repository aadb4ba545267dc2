import { gatePassage } from '../../core/plain/gate.ts';
import { KEY_MESSAGE } from '../../core/plain/key-message.ts';
import type { GermanText } from '../../core/plain/plain-text.ts';
import { type SentenceChange, simplifyBlocks } from '../../core/plain/simplify-blocks.ts';
import { type Sentence, sentencesText } from '../../core/release.ts';
import type { ProtectedSpan } from '../drafts/protect.ts';
import { draftByRules, type RulesOptions } from './by-rules.ts';
import type { Draft, Fallback } from './draft.ts';
import { type Piece, toPieces, withPieces } from './pieces.ts';
import { type RewriteMeans, rewritePieces } from './rewrite.ts';

export interface ModelOptions extends RewriteMeans, RulesOptions {
  protect: (text: string) => ProtectedSpan[];
}

interface Simplified {
  sentences: Sentence[];
  changes: SentenceChange[];
}

/** One piece by rules; undefined if they change nothing, or damage it. */
function simplifyPiece({ id, source }: Piece, { off, gate }: RulesOptions): Simplified | undefined {
  const { blocks, changed } = simplifyBlocks([{ kind: 'paragraph', id, sentences: source }], {
    off: [...off, KEY_MESSAGE],
  });
  const [block] = blocks;
  const sentences = block?.kind === 'paragraph' ? block.sentences : source;
  const isSafe = gatePassage(sentencesText(source), sentencesText(sentences), gate).length === 0;
  return changed.length > 0 && isSafe ? { sentences, changes: changed } : undefined;
}

/**
 * A text made plainer by a model, paragraph by paragraph and item by item. Where it has no good answer, the rules have a
 * try, or the piece stays as it is. Title and sub-headline are the rules'.
 *
 * @throws EngineError, GivenUpError, BudgetError
 */
export async function draftByModel(
  source: GermanText,
  options: ModelOptions,
): Promise<Draft & { unanswered: boolean }> {
  const pieces = toPieces(source.blocks, options.protect);
  const { made, failed, unanswered } = await rewritePieces(pieces, source.title, options);
  const head = draftByRules({ ...source, blocks: [] }, options);
  const sentences = new Map(made);
  const changes = [...head.changes];
  const fallbacks = pieces.flatMap((piece): Fallback[] => {
    const reasons = failed.get(piece.id);
    if (!reasons) return [];
    const simplified = simplifyPiece(piece, options);
    if (simplified) {
      sentences.set(piece.id, simplified.sentences);
      changes.push(...simplified.changes);
    }
    return [{ piece: piece.id, by: simplified ? 'rules' : 'original', reasons: [...reasons] }];
  });
  const isMachine = made.size > 0;
  return {
    text: { ...head.text, blocks: withPieces(source.blocks, sentences) },
    origin: isMachine ? 'machine' : 'rules',
    engine: isMachine ? options.chat.name : head.engine,
    changes,
    fallbacks,
    unanswered,
  };
}
