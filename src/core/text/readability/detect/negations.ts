import type { ReadSentence } from '../clauses.ts';
import type { Found } from '../difficulty.ts';
import type { Token } from '../tokens.ts';

const NEGATION =
  /^(?:nicht|nichts|nie|niemals|niemand(?:e[mn])?|nirgends|kein(?:e[mnrs]?)?|keinesfalls|keineswegs|ohne)$/;
/** Adjectives that deny: unmöglich, unzulässig; not "unser", "unter", "ungefähr", "unterschiedlich", "unbedingt". */
const DENYING =
  /^un(?!s|ter|gefähr|bedingt|längst|mittelbar)\p{Ll}*(?:lich|ig|bar|sam|iert|los|haft|isch|wahr|recht|klar|weit|kannt)(?:e[mnrs]?)?$/u;
/** Part clauses in which one negation each is plain: "keine Anmeldung und keine Kosten". */
const JOINING = /^(?:und|oder|sondern|noch|sowie|aber)$/;

function isDouble(first: Token, second: Token, adjacent: boolean): boolean {
  if (!NEGATION.test(first.lower)) return false;
  // "nicht nichts" hardly occurs; "nie ohne", "ohne … nicht", "nicht un…" do. "gar nicht, nie" only strengthens.
  return NEGATION.test(second.lower) || (adjacent && DENYING.test(second.lower));
}

/** Two negations in one clause: "nicht ohne Termin", "nicht unmöglich", "Ohne Ausweis geht es nicht". Not "weder … noch". */
export function findDoubleNegations({ clauses, text }: ReadSentence): Found[] {
  const found: Found[] = [];
  for (const clause of clauses) {
    let first: { token: Token; index: number } | undefined;
    for (const [index, token] of clause.entries()) {
      if (JOINING.test(token.lower)) first = undefined;
      const opening = token.lower === 'nicht' && clause[index + 1]?.lower === 'nur';
      if (opening || token.lower === 'weder') continue;
      if (
        first &&
        isDouble(first.token, token, index - first.index <= 2) &&
        !/[,"„“”]/.test(text.slice(first.token.end, token.start))
      ) {
        found.push({ start: first.token.start, end: token.end });
        first = undefined;
      } else if (NEGATION.test(token.lower)) first = { token, index };
    }
  }
  return found;
}

/** How many words of a sentence deny: nicht, kein, nie, ohne, niemand. */
export function countNegations({ tokens }: ReadSentence): number {
  return tokens.filter(({ lower }) => NEGATION.test(lower)).length;
}
