import { isPreposition, subordinator } from '../text/readability/subordinators.ts';
import { isCapital, type Token } from '../text/readability/tokens.ts';
import { wordList } from '../text/readability/word-list.ts';
import { AUXILIARIES, FRONT_ADVERBS } from './german/front-words.ts';
import { isInfinitive, participleOf } from './german/verbs.ts';
import { pieces } from './pieces.ts';
import { readStatement, type Statement } from './statement.ts';

/** The tokens behind the last comma. */
function lastPiece(tokens: readonly Token[]): readonly Token[] {
  return tokens.slice(tokens.findLastIndex(({ text }) => text === ',') + 1);
}

/** The stretches between commas, without the first one. */
function laterPieces(tokens: readonly Token[]): Token[][] {
  const commas = tokens.flatMap(({ text }, index) => (text === ',' ? [index] : []));
  return pieces(tokens, commas).slice(1);
}

function opensSubordinate(piece: readonly Token[]): boolean {
  const [opener = '', second = ''] = piece.map(({ lower }) => lower);
  if (subordinator(opener) !== undefined || /^(?:um|ohne|statt|anstatt|je)$/.test(opener)) return true;
  if (isPreposition(opener) && subordinator(second) !== undefined) return true;
  // "vor allem wenn"
  if (piece.slice(1, 4).some(({ lower }) => /^(?:wenn|weil|dass|ob|während|obwohl|damit|sobald)$/.test(lower)))
    return true;
  const last = piece.at(-1);
  if (!last || isCapital(last) || !isInfinitive(last.lower)) return false;
  return piece.at(-2)?.lower === 'zu' || /zu\p{Ll}+n$/u.test(last.lower);
}

/**
 * Whether a subordinate, relative or infinitive clause may still be open at the end: what follows "und" without a comma may
 * belong to it.
 */
export function endsInSubordinate(tokens: readonly Token[]): boolean {
  return laterPieces(tokens).some(opensSubordinate);
}

/**
 * Whether another main clause, or a part of one, stands behind the first clause: "A, aber für B": what follows "und" then
 * belongs to that.
 */
export function endsInOtherClause(tokens: readonly Token[]): boolean {
  if (tokens.some(({ text }) => /^[;:–—-]$/.test(text))) return true;
  const piece = lastPiece(tokens);
  if (piece.length === tokens.length) return false;
  const isCoordinated = /^(?:und|aber|denn|doch|sondern|oder|jedoch)$/.test(piece[0]?.lower ?? '');
  return isCoordinated || readStatement(piece) !== undefined;
}

/** Whether the verb needs an infinitive or participle, so that a later verb may be that. */
export function isAuxiliary({ readings }: Statement): boolean {
  return readings.some(({ infinitive }) => AUXILIARIES.has(infinitive));
}

/** Whether a word in lower case can be an infinitive or a participle: the second part of a verb that stands further left. */
export function isNonFinite({ lower }: Token): boolean {
  return isInfinitive(lower) || participleOf(lower) !== undefined;
}

/** Adjectives and adverbs without an ending that look as if they had one. */
const WITHOUT_ENDING = wordList(
  'sicher offen teuer sauber schwer leer trocken wieder weiter zusammen zufrieden willkommen unsicher dauerhaft daneben',
  'später länger früher besser höher kleiner größer schneller günstiger billiger vorüber hier nieder lecker hinter her',
);

const isWhole = (word: string) => WITHOUT_ENDING.has(word) || FRONT_ADVERBS.has(word);

/** Whether a clause lacks nothing at its end: no adjective or article that waits for its noun. */
export function isClosed(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1);
  if (!last || /^[,–-]$/.test(last.text)) return false;
  if (last.kind !== 'word' || isCapital(last) || isWhole(last.lower) || isNonFinite(last)) return true;
  return !/(?:e|en|er|es|em)$/.test(last.lower) && !/-$/.test(last.text);
}
