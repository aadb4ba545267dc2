import type { ReadSentence } from '../clauses.ts';
import type { Found } from '../difficulty.ts';

/**
 * Short forms as the Rat für deutsche Rechtschreibung lists them: with a sign inside the word (`Bürger*innen`, `Deutsche*r`,
 * `jede:r`), a capital I, a slash (`Bürger/-innen`, `jede/jeder`) or brackets (`Schüler(innen)`), and "(m/w/d)".
 */
const SHORT_FORM =
  /(?<![\p{L}\p{N}@./])(?:\p{L}+(?:[*:_·]|\/-?)(?:inn?(?:en)?|[rnms])(?!\p{L})[\p{L}*:_-]*|\p{L}+[*:_]\p{Ll}+\p{L}*|\p{L}*\p{Ll}(?<!Linked)In(?:nen)?(?!\p{L})|(?:der\/die|die\/der|den\/die|die\/den|dem\/der|[Ee]ine?[rnm]?\/eine?[rnm]?|[Jj]eder?\/jeder?|[Ee]r\/sie|[Ss]ie\/er|seine?[rnm]?\/ihre?[rnm]?|ihre?[rnm]?\/seine?[rnm]?)(?!\p{L})|\p{L}{3,}\((?:in|inn|innen|r|n)\)\p{L}*)|\(\s*(?:[mwdfix]\s*\/\s*){2}[mwdfix]\s*\)/gu;

/** What every short form has; most sentences do not, and this is quickly seen. */
const SIGN = /[*:_·/(]|\p{Ll}In/u;

/** Gender short forms; written-out pairs ("Bürgerinnen und Bürger") are none. */
export function findGenderForms({ text, tokens }: ReadSentence): Found[] {
  if (!SIGN.test(text)) return [];
  const addresses = tokens.filter(({ kind }) => kind === 'address');
  return Array.from(text.matchAll(SHORT_FORM), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  })).filter(({ start }) => !addresses.some((address) => address.start <= start && start < address.end));
}
