import { isCapital } from '../../text/readability/tokens.ts';
import { asSentences, bodyOf, outside, pieces } from '../pieces.ts';
import type { SentenceRule } from '../rule.ts';
import { isTitle, readStatement } from '../statement.ts';

/** "A – B." → "A. B." where both sides are main clauses of their own and there is only one dash. */
export const dash: SentenceRule = {
  id: 'dash',
  does: 'A main clause behind a dash becomes a sentence.',
  kind: 'sentence',
  rebuild(sentence) {
    const body = bodyOf(sentence);
    if (!body) return undefined;
    const { text } = sentence;
    const isOutside = outside(sentence);
    const cuts = body.tokens.flatMap((token, index) =>
      /^[–—-]$/.test(token.text) && /^ . $/.test(text.slice(token.start - 1, token.end + 1)) && isOutside(token)
        ? [index]
        : [],
    );
    if (cuts.length !== 1) return undefined;
    const [left = [], right = []] = pieces(body.tokens, cuts);
    // "Teil von MyTurn – Frauen starten durch": what begins with a capital may be the rest of a title.
    if (isCapital(right[0]) || right[0]?.kind === 'number') return undefined;
    const isCoordinated = /^(?:und|aber|denn|doch)$/.test(right[0]?.lower ?? '');
    const after = right[0]?.lower === 'und' ? right.slice(1) : right;
    const statement = readStatement(left);
    if (!statement || isTitle(statement) || !readStatement(isCoordinated ? right.slice(1) : right)) return undefined;
    return asSentences(text, [left, after], body.end);
  },
};
