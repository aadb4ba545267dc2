import { asSentences, bodyOf, outside, pieces } from '../pieces.ts';
import type { SentenceRule } from '../rule.ts';
import { readStatement } from '../statement.ts';

const COORDINATOR = /^(?:und|aber|denn|doch)$/;

/** "A; B." → "A. B." where every part is a main clause of its own. */
export const semicolon: SentenceRule = {
  id: 'semicolon',
  does: 'Main clauses at a semicolon become sentences.',
  kind: 'sentence',
  rebuild(sentence) {
    const body = bodyOf(sentence);
    if (!body) return undefined;
    const isOutside = outside(sentence);
    const cuts = body.tokens.flatMap((token, index) => (token.text === ';' && isOutside(token) ? [index] : []));
    if (cuts.length === 0) return undefined;
    const parts = pieces(body.tokens, cuts).map((part) => (part[0]?.lower === 'und' ? part.slice(1) : part));
    const isWhole = parts.every((part) => readStatement(COORDINATOR.test(part[0]?.lower ?? '') ? part.slice(1) : part));
    return isWhole ? asSentences(sentence.text, parts, body.end) : undefined;
  },
};
