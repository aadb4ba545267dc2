import type { ReadSentence } from '../clauses.ts';
import type { Found } from '../difficulty.ts';
import { isAuxiliary, isFiniteForm, isInfinitiveForm, isInfinitiveWithZu } from '../finite-verbs.ts';
import { isPreposition, subordinator } from '../subordinators.ts';
import { isCapital, type Token } from '../tokens.ts';
import { wordList } from '../word-list.ts';

const INTENSIFIERS = wordList('und oder aber so sondern denn nur auch erst gerade vor allem besonders');
const OPENS_INFINITIVE = wordList('um ohne statt anstatt');
/** Open a relative clause only behind a comma: at the beginning they are articles. */
const ARTICLES = wordList('der die das den dem');

function endsWithVerb(clause: readonly Token[]): boolean {
  const last = clause.at(-1);
  return last?.kind === 'word' && /^\p{Ll}/u.test(last.text) && isFiniteForm(last.lower);
}

/** How a clause begins, behind "und" and before a preposition: "und weil", "mit denen". */
function opening(clause: readonly Token[], first: boolean): 'certain' | 'possible' | 'infinitive' | undefined {
  const rest = clause.slice(INTENSIFIERS.has(clause[0]?.lower ?? '') ? 1 : 0);
  const word = rest[0]?.lower ?? '';
  const last = rest.at(-1)?.lower ?? '';
  const toDo = isInfinitiveWithZu(last) || (rest.at(-2)?.lower === 'zu' && isInfinitiveForm(last));
  if (OPENS_INFINITIVE.has(word) && toDo) return 'infinitive';
  const relative = isPreposition(word) && subordinator(rest[1]?.lower ?? '') ? (rest[1]?.lower ?? '') : word;
  if (first && (ARTICLES.has(relative) || relative !== word)) return undefined;
  // "das sind, so die Stadt, …" and "Während der Ferien können Sie …" are main clauses.
  const early = rest.slice(0, -2).some((token) => isAuxiliary(token.lower) && !isCapital(token));
  const short = ARTICLES.has(relative) && rest.length < 3 && (isAuxiliary(last) || last === 'heißt');
  const opens = subordinator(relative);
  return opens === 'possible' && (early || short) ? undefined : opens;
}

/**
 * Two or more subordinate clauses in a sentence, or one inside another, as one place from the first of them to the end of
 * the last. A subordinate clause opens with a subordinator or relative pronoun and ends with its verb (Duden grammar).
 */
export function findNestedClauses({ clauses, text }: ReadSentence): Found[] {
  const places: Found[] = [];
  let unfinished = 0;
  for (const [index, clause] of clauses.entries()) {
    const [first, last, before] = [clause[0], clause.at(-1), clauses[index - 1]?.at(-1)];
    if (!first || !last) continue;
    const opens = opening(clause, index === 0);
    const behindComma = before === undefined || /^["“”«\s]*[,–—-]/.test(text.slice(before.end, first.start));
    const ends = endsWithVerb(clause);
    // After a conjunction the verb may come two clauses later: "dass Menschen, die …, Hilfe bekommen".
    if (opens !== undefined && behindComma && (opens !== 'possible' || ends)) {
      places.push({ start: first.start, end: last.end });
      if (opens === 'certain' && !ends) unfinished += 1;
    } else if (unfinished > 0 && ends && places.length > 1) {
      places.push({ start: first.start, end: last.end });
      unfinished -= 1;
    }
  }
  const [first, last] = [places[0], places.at(-1)];
  return places.length > 1 && first && last ? [{ start: first.start, end: last.end }] : [];
}
