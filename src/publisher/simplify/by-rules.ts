import { type GateOptions, gatePassage } from '../../core/plain/gate.ts';
import type { GermanText } from '../../core/plain/plain-text.ts';
import { type SentenceChange, simplifyBlocks } from '../../core/plain/simplify-blocks.ts';
import { simplifySentence } from '../../core/plain/simplify-sentence.ts';
import { type Block, sentencesText } from '../../core/release.ts';
import type { Draft, Fallback } from './draft.ts';

export interface RulesOptions {
  /** Rules that are switched off. */
  off: readonly string[];
  gate: GateOptions;
}

/** The rules as they stand in the front matter of what they made. */
const ENGINE = 'lesebruecke';

function wordsOf(block: Block | undefined): string {
  if (block?.kind === 'list') return sentencesText(block.items.flat());
  return block && 'sentences' in block ? sentencesText(block.sentences) : '';
}

/** A title is one line: what would make two sentences of it is not done. */
function simplifyLine(
  line: string,
  place: string,
  { off, gate }: RulesOptions,
): { line: string; made: SentenceChange[] } {
  const { sentences, changes } = simplifySentence(line, { off });
  const [after, ...more] = sentences;
  if (after === undefined || after === line || more.length > 0 || gatePassage(line, after, gate).length > 0) {
    return { line, made: [] };
  }
  return { line: after, made: [{ block: place, before: line, after: [after], changes }] };
}

/**
 * A text made plainer by rules. Each rule keeps the facts of its sentence; a sentence, or a whole block, against which the
 * gate has something all the same stays as it is in the original.
 */
export function draftByRules({ title, subtitle, blocks }: GermanText, options: RulesOptions): Draft {
  const { blocks: made, changed } = simplifyBlocks(blocks, {
    off: options.off,
    accepts: (before, after) => gatePassage(before, after.join(' '), options.gate).length === 0,
  });
  const fallbacks: Fallback[] = [];
  const kept = made.map((block, index): Block => {
    const original = blocks[index];
    const reasons = gatePassage(wordsOf(original), wordsOf(block), options.gate);
    if (!original || reasons.length === 0) return block;
    fallbacks.push({ piece: block.id, by: 'original', reasons: reasons.map(({ message }) => message) });
    return original;
  });
  const head = simplifyLine(title, 'title', options);
  const below = subtitle === undefined ? undefined : simplifyLine(subtitle, 'subtitle', options);
  const undone = new Set(fallbacks.map(({ piece }) => piece));
  const changes = changed.filter(({ block }) => !undone.has(block));
  return {
    text: { title: head.line, ...(below && { subtitle: below.line }), blocks: kept },
    origin: 'rules',
    engine: ENGINE,
    changes: [...head.made, ...(below?.made ?? []), ...changes],
    fallbacks,
  };
}
