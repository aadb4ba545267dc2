import type { ReadSentence } from '../clauses.ts';
import type { Found } from '../difficulty.ts';
import type { Token } from '../tokens.ts';
import { wordList } from '../word-list.ts';

/** Konjunktiv II and I, unlike any indicative. Without "sollte", "wollte" (past tense too) and "möchte" (a wish). */
const CLEAR = wordList(
  'sei seien könne müsse solle dürfe wolle möge hätte hätten wäre wären könnte könnten müsste müssten dürfte dürften',
  'würde würden käme kämen gäbe gäben ginge gingen bliebe stünde stünden ließe ließen fände fänden nähme nähmen bräuchte',
  'bräuchten wüsste wüssten läge lägen hielte',
);
/** Konjunktiv I of the third person; with "ich" the indicative. */
const UNLESS_I = wordList('habe werde');
/** Konjunktiv I, where "er", "es" or "man" stands beside it; else an imperative. */
const BESIDE_PRONOUN = wordList(
  'bekomme bleibe brauche bringe finde gebe gehe gelte gehöre helfe komme lasse liege mache nehme sehe stehe sorge suche werbe',
  'zeige wachse biete führe fehle laufe handle',
);
const PRONOUNS = wordList('er es man');
/** Make a wish or an offer of it, which everyone uses: "Wir würden uns freuen", "Sie hätten gerne". */
const POLITE = wordList('gern gerne freuen wünschen lieber bitte');
/** "wäre", "hätte" and "würde" are left alone beside these. */
const OF_WISHES = wordList('würde würden hätte hätten wäre wären könnte könnten');

function isSubjunctive(token: Token, index: number, clause: readonly Token[], firstPerson: boolean): boolean {
  const { lower } = token;
  if (token.kind !== 'word') return false;
  const beside = [clause[index - 1]?.lower ?? '', clause[index + 1]?.lower ?? ''];
  if (UNLESS_I.has(lower)) return !firstPerson && index > 0;
  if (BESIDE_PRONOUN.has(lower)) return /^\p{Ll}/u.test(token.text) && beside.some((word) => PRONOUNS.has(word));
  if (!CLEAR.has(lower)) return false;
  // "Sei dabei!", "Seien Sie willkommen!" and the nouns "die Würde", "die Möge".
  if (/^\p{Lu}/u.test(token.text) && (index > 0 || lower.startsWith('sei') || clause.length < 3)) return false;
  return !(OF_WISHES.has(lower) && clause.some((word) => POLITE.has(word.lower)));
}

/** Konjunktiv I and II, the verb alone: reported speech ("er habe", "es gebe") and the unreal ("wäre", "würde"). */
export function findSubjunctives({ clauses, tokens }: ReadSentence): Found[] {
  const firstPerson = tokens.some(({ lower }) => lower === 'ich');
  return clauses.flatMap((clause) =>
    clause
      .filter((token, index) => isSubjunctive(token, index, clause, firstPerson))
      .map(({ start, end }) => ({ start, end })),
  );
}
