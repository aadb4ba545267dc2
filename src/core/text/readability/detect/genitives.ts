import type { ReadSentence } from '../clauses.ts';
import type { Found } from '../difficulty.ts';
import { isPreposition, subordinator } from '../subordinators.ts';
import { isCapital, type Token } from '../tokens.ts';
import { wordList } from '../word-list.ts';

const GENITIVE_ARTICLE =
  /^(?:der|des|dieser|dieses|einer|eines|(?:ihr|sein|unser|k?ein|jed|all|beid|viel)er|(?:ihr|sein|unser)es)$/;
const ADJECTIVE = /^\p{Ll}{3,}(?:en|er)$/u;
/** "Sie", "Ihnen": capitals that are no nouns. */
const PRONOUN = /^(?:Sie|Ihnen|Ihr|Ihre[nmrs]?|Wir|Es|Er|Man|Das|Die|Der|Dies|Diese[rsmn]?|Alle[nr]?|Viele)$/;

/** Prepositions that take the genitive; at the beginning of a sentence they look like nouns. */
const WITH_GENITIVE = wordList(
  'anlässlich angesichts aufgrund außerhalb bezüglich dank diesseits entlang hinsichtlich infolge inmitten innerhalb jenseits',
  'mithilfe mittels oberhalb seitens statt trotz unterhalb unweit wegen während zugunsten zwecks',
);

/** Whether a word is a noun: capital, and neither a pronoun nor a preposition or conjunction at the beginning. */
function isNoun(token: Token | undefined): boolean {
  if (token === undefined || !isCapital(token) || token.text.length < 3 || PRONOUN.test(token.text)) return false;
  return (
    token.text !== 'Beispiel' &&
    !isPreposition(token.lower) &&
    !WITH_GENITIVE.has(token.lower) &&
    subordinator(token.lower) === undefined
  );
}

/** The position of the noun of a genitive that begins at an article, or undefined: "der neuen Halle" → "Halle". */
function genitiveNoun(clause: readonly Token[], article: number): number | undefined {
  const word = clause[article]?.lower ?? '';
  if (!GENITIVE_ARTICLE.test(word)) return undefined;
  let index = article + 1;
  while (
    index < article + 4 &&
    /^\p{Ll}/u.test(clause[index]?.text ?? '') &&
    ADJECTIVE.test(clause[index]?.lower ?? '')
  )
    index += 1;
  if (!isNoun(clause[index])) return undefined;
  // After "des" a noun ends in -s or -n; "der" serves any feminine or plural.
  const masculine = word.endsWith('s');
  return masculine && !/(?:s|n|x|z|ß)$/.test(clause[index]?.lower ?? '') ? undefined : index;
}

/** Each genitive behind a noun: positions of article and noun in their clause. */
function links(clause: readonly Token[]): { noun: number; article: number }[] {
  const found: { noun: number; article: number }[] = [];
  for (let index = 1; index < clause.length; index += 1) {
    const noun = isNoun(clause[index - 1]) ? genitiveNoun(clause, index) : undefined;
    if (noun !== undefined) found.push({ noun, article: index });
  }
  return found;
}

/** How many genitives stand behind nouns: "das Dach der Halle" has one. Proper names' ("Lindenfurts Halle") do not count. */
export function countGenitives({ clauses }: ReadSentence): number {
  return clauses.reduce((sum, clause) => sum + links(clause).length, 0);
}

/** Two or more genitives, each depending on the one before: "das Dach der Halle der Schule". */
export function findGenitiveChains({ clauses }: ReadSentence): Found[] {
  const found: Found[] = [];
  for (const clause of clauses) {
    let chain: { noun: number; article: number }[] = [];
    for (const link of [...links(clause), undefined]) {
      if (link && chain.at(-1)?.noun === link.article - 1) {
        chain.push(link);
        continue;
      }
      const start = clause[(chain[0]?.article ?? 0) - 1]?.start;
      const end = clause[chain.at(-1)?.noun ?? 0]?.end;
      if (chain.length > 1 && start !== undefined && end !== undefined) found.push({ start, end });
      chain = link ? [link] : [];
    }
  }
  return found;
}
