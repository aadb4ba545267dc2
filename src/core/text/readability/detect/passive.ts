import type { ReadSentence } from '../clauses.ts';
import type { Found } from '../difficulty.ts';
import { isAuxiliary, isFiniteForm } from '../finite-verbs.ts';
import { isParticiple } from '../participles.ts';
import type { Token } from '../tokens.ts';
import { wordList } from '../word-list.ts';

const FINITE_WERDEN = wordList('wird werde werden wurde wurden wirst würde würden');
const WERDEN = wordList('wird werde werden wurde wurden wirst würde würden worden');
/** May follow the participle of a main clause: "wird gefördert vom Land", "wird eröffnet und bleibt". */
const BEHIND = wordList('und oder sowie sondern aber von vom durch als wie');
const JOINING = wordList('und oder sowie sondern aber');

const isParticipleToken = (token: Token | undefined) => token?.kind === 'word' && isParticiple(token.lower);

/** Whether a second verb stands between: then the participle belongs to that one ("wird Thema und bleibt geöffnet"). */
function hasOtherVerb(between: readonly Token[]): boolean {
  return between.some(({ text, lower }, index) => {
    if (/^\p{Lu}/u.test(text)) return false;
    if (isAuxiliary(lower) && !WERDEN.has(lower)) return true;
    return JOINING.has(between[index - 1]?.lower ?? '') && isFiniteForm(lower) && !isParticiple(lower);
  });
}

/** The participle of a main clause with the verb in front: "wird am Montag eröffnet". */
function participleBehind(clause: readonly Token[], werden: number): Token | undefined {
  for (let index = werden + 1; index < clause.length; index += 1) {
    const token = clause[index];
    const next = clause[index + 1];
    if (!token || !isParticipleToken(token)) continue;
    const ends = next === undefined || BEHIND.has(next.lower) || next.lower === 'werden';
    if (ends) return hasOtherVerb(clause.slice(werden + 1, index)) ? undefined : token;
  }
  return undefined;
}

/**
 * The passive with "werden": "wird … eröffnet", "eröffnet wird", "kann eröffnet werden", "ist eröffnet worden". Not the
 * future ("wird kommen"), and not where participle and infinitive are the same word (see `isParticiple`).
 */
export function findPassives({ clauses }: ReadSentence): Found[] {
  const found: Found[] = [];
  for (const clause of clauses) {
    for (const [index, token] of clause.entries()) {
      if (!WERDEN.has(token.lower)) continue;
      const before = clause[index - 1];
      const participle = before?.lower === 'zu' ? clause[index - 2] : before;
      const finite = FINITE_WERDEN.has(token.lower);
      const behind = finite ? participleBehind(clause, index) : undefined;
      if (behind) found.push({ start: token.start, end: behind.end });
      else if (participle && isParticipleToken(participle)) found.push({ start: participle.start, end: token.end });
    }
  }
  // "wird … geöffnet werden" holds "geöffnet werden".
  return found.filter(
    (one) => !found.some((other) => other !== one && other.start <= one.start && one.start < other.end),
  );
}
