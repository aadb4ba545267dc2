import type { ReadSentence } from '../clauses.ts';
import type { Found } from '../difficulty.ts';
import { isFiniteForm } from '../finite-verbs.ts';
import { isInflectedParticiple } from '../participles.ts';
import { isPreposition } from '../subordinators.ts';
import { isCapital, type Token } from '../tokens.ts';
import { wordList } from '../word-list.ts';

const ARTICLES = wordList(
  'der die das den dem des ein eine einen einem einer eines diese dieser dieses diesem diesen alle allen aller viele vielen',
  'zum zur vom beim im am ins ihre ihren ihrer ihrem seine seinen seiner unsere unseren unserer keine keinen jede jeder jedes',
);
const CONTRACTED = wordList('am im zum zur vom beim ins ans');
/** Words between article and noun; an attribute that is longer is not looked for. */
const MOST_WORDS = 14;
/** As adjectives so common that nobody sees a participle. */
const ADJECTIVES =
  /^(?:folgend|kommend|verschieden|anwesend|bekannt|dringend|spannend|entsprechend|ausreichend|umfassend|passend|bedeutend|hervorragend|wohlhabend|gesamt|besonder)e[mnrs]?$/;

/** The noun that a participle at a position belongs to: at most two words in between, "geförderten neuen Projekte". */
function nounBehind(clause: readonly Token[], participle: number): Token | undefined {
  for (let index = participle + 1; index <= participle + 3; index += 1) {
    const token = clause[index];
    if (!token || token.kind === 'address') return undefined;
    if (isCapital(token)) return token;
    if (!/(?:e|en|er|es|em)$|^und$/.test(token.lower) || isPreposition(token.lower)) return undefined;
  }
  return undefined;
}

/**
 * An article, then a preposition with its words, a participle, and only then the noun: "die von der Stadt geförderten
 * Projekte". Article and preposition side by side give it away; a relative clause ("…, die in Lindenfurt leben") does too,
 * but ends with its verb.
 */
export function findParticipleAttributes({ clauses, text }: ReadSentence): Found[] {
  const found: Found[] = [];
  for (const clause of clauses) {
    const last = clause.at(-1);
    const endsWithVerb = last !== undefined && /^\p{Ll}/u.test(last.text) && isFiniteForm(last.lower);
    for (const [index, article] of clause.entries()) {
      const next = clause[index + 1]?.lower ?? '';
      if (!ARTICLES.has(article.lower) || !(isPreposition(next) || CONTRACTED.has(next))) continue;
      const relative = index < 2 && endsWithVerb && /,\s*(?:\p{L}+\s)?$/u.test(text.slice(0, article.start));
      if (relative) continue;
      for (let at = index + 3; at < Math.min(clause.length, index + MOST_WORDS); at += 1) {
        const word = clause[at];
        if (!word || /^\p{Lu}/u.test(word.text) || !isInflectedParticiple(word.lower) || ADJECTIVES.test(word.lower))
          continue;
        const noun = nounBehind(clause, at);
        if (noun) found.push({ start: article.start, end: noun.end });
        break;
      }
    }
  }
  return found.filter((one, index) => index === 0 || one.start >= (found[index - 1]?.end ?? 0));
}
