import type { ReadSentence } from '../clauses.ts';
import type { Found } from '../difficulty.ts';
import { isInfinitiveForm, isInfinitiveWithZu } from '../finite-verbs.ts';
import type { Token } from '../tokens.ts';
import { wordList } from '../word-list.ts';

const SEIN = wordList('ist sind war waren sei seien wäre wären');
const LASSEN = wordList('lässt lassen ließ ließen');
/** With these the infinitive says what something is, or what somebody is able to: "Ziel ist zu helfen", "bereit zu helfen". */
const NO_PASSIVE = wordList(
  'es ziel aufgabe idee plan zweck bereit möglich froh schwer nötig wichtig gut gern gewohnt fähig lage ohne um statt',
  'hier da dabei haben hat eingeladen aufgerufen',
);

/** The infinitive with "zu" that ends a clause, both as one place. */
function infinitiveWithZu(clause: readonly Token[]): Token | undefined {
  const last = clause.at(-1);
  const before = clause.at(-2);
  if (last?.kind !== 'word' || /^\p{Lu}/u.test(last.text)) return undefined;
  if (isInfinitiveWithZu(last.lower)) return last;
  const withZu = before?.lower === 'zu' && isInfinitiveForm(last.lower) && last.lower !== 'sein';
  return withZu ? last : undefined;
}

/** "Der Antrag ist bis Mai einzureichen", "Das Formular lässt sich ausdrucken", "der Antrag, der einzureichen ist". */
export function findPassiveSubstitutes({ clauses }: ReadSentence): Found[] {
  const found: Found[] = [];
  for (const clause of clauses) {
    if (clause.some(({ lower }) => NO_PASSIVE.has(lower))) continue;
    const sein = clause.find(({ lower }) => SEIN.has(lower));
    const verbLast = sein !== undefined && sein === clause.at(-1);
    const infinitive = infinitiveWithZu(verbLast ? clause.slice(0, -1) : clause);
    if (sein && infinitive) {
      const ends = [sein.start, sein.end, infinitive.start, infinitive.end];
      found.push({ start: Math.min(...ends), end: Math.max(...ends) });
      continue;
    }
    const index = clause.findIndex(
      ({ lower }, at) => LASSEN.has(lower) && clause.slice(at + 1, at + 4).some((t) => t.lower === 'sich'),
    );
    const lassen = clause[index];
    const last = clause.at(-1);
    if (lassen && last && last !== lassen && /^\p{Ll}/u.test(last.text) && isInfinitiveForm(last.lower)) {
      found.push({ start: lassen.start, end: last.end });
    }
  }
  return found;
}
