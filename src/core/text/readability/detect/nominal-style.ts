import type { ReadSentence } from '../clauses.ts';
import type { Found } from '../difficulty.ts';
import { isCapital, type Token } from '../tokens.ts';
import { ANY_PHRASE, COMMON_NOUNS, VERB_PHRASES } from './nominal-words.ts';

const ENDING = /(?:ung|heit|keit|tion|ierung)(?:en)?$/;
/** May stand between two nominalisations that hang on each other: "zur Verbesserung der Umsetzung". */
const LINK = /^(?:der|des|die|von|vom|zur|zum|bei|für|einer|eines|durch|nach)$/;
const ADJECTIVE = /^\p{Ll}{3,}e[mnrs]?$/u;

/** Nouns made of verbs and adjectives, but those that name a thing, a place or an office: "Wohnung", "Verwaltung". */
function isNominalisation(token: Token): boolean {
  if (!isCapital(token) || token.text.length < 7 || token.text.includes('-')) return false;
  return ENDING.test(token.lower) && !COMMON_NOUNS.test(token.lower);
}

/** Chains of nominalisations: each linked to the next by an article or preposition and at most two adjectives. */
function chains(clause: readonly Token[]): Found[] {
  const found: Found[] = [];
  let chain: Token[] = [];
  let linked = false;
  const close = () => {
    const [first, last] = [chain[0], chain.at(-1)];
    if (chain.length > 1 && first && last) found.push({ start: first.start, end: last.end });
    chain = [];
  };
  for (const token of clause) {
    if (isNominalisation(token)) {
      if (!linked) close();
      chain.push(token);
      linked = false;
    } else if (LINK.test(token.lower)) {
      linked = chain.length > 0;
    } else if (!(linked && ADJECTIVE.test(token.lower) && !isCapital(token))) {
      close();
      linked = false;
    }
  }
  close();
  return found;
}

/** "in Anspruch nehmen" and its like, with the verb anywhere in the same sentence. */
function phrases(text: string): Found[] {
  if (!ANY_PHRASE.test(text)) return [];
  return VERB_PHRASES.flatMap(({ noun, verb, advice }) => {
    const match = noun.exec(text);
    if (!match || !verb.test(text)) return [];
    return [{ start: match.index, end: match.index + match[0].length, advice }];
  });
}

/** Nouns in the place of verbs: chains of nominalisations, and fixed phrases with a plain verb for them. */
export function findNominalStyle({ clauses, text }: ReadSentence): Found[] {
  return [...clauses.flatMap(chains), ...phrases(text)];
}
