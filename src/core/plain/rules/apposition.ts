import { isCapital, type Token } from '../../text/readability/tokens.ts';
import { type Clause, canBeFinite, clausesOf } from '../clauses.ts';
import { insertedBehindName, isName } from '../named.ts';
import { bodyOf, textOf } from '../pieces.ts';
import type { SentenceRule } from '../rule.ts';
import { type PlainSentence, wordCount } from '../sentence.ts';

const LEAST_WORDS = 8;

/** What a person is. */
const ROLE =
  /(?:leiter|beauftragter|sprecher|vorsitzender|geschäftsführer|bürgermeister|oberbürgermeister|minister|präsident|direktor|dezernent|referent|berater|trainer|lehrer|mitarbeiter|gründer|koordinator|vorstand|projektleiter|autor|künstler|architekt|kurator|arzt|pfarrer|professor|intendant|kämmerer|stadtrat|landrat|amtsleiter|organisator|inhaber|betreiber|chef|experte|förster|trainer|manager|pädagoge)(?:in)?$|(?:beauftragte|vorsitzende|landrätin|stadträtin|ärztin|expertin|pädagogin|fachkraft|chefin)$/i;

/** Who leaves an office or has died is not in it for long: "ist Leiterin" could be wrong when it is read. */
const LEAVES =
  /ruhestand|rente(?!\p{L})|pension|verabschied|abschied|entlass|entließ|ausscheid|ausgeschieden|verst[ao]rb|gestorben/iu;

/** "Leiterin des Jugendamtes", "die Vorsitzende des Vereins": a role, with what belongs to it, and no second one. */
function isRole(tokens: readonly Token[]): boolean {
  const at = /^(?:der|die)$/.test(tokens[0]?.lower ?? '') ? 1 : 0;
  const roles = tokens.slice(at).findIndex((token) => isCapital(token));
  const noun = tokens[at + roles];
  if (roles < 0 || roles > 1 || !noun || !ROLE.test(noun.text)) return false;
  // A name behind the role: then the words before are somebody else.
  if (isCapital(tokens[at + roles + 1])) return false;
  // "Leiterin der Schule bleibt Jan Muster": a sentence of its own.
  if (tokens.some(canBeFinite)) return false;
  return !tokens.some(
    ({ lower, kind }) =>
      kind === 'mark' ||
      /^(?:und|sowie|oder|wie|(?:ehemalig|früher|damalig|langjährig|bisherig|(?:aus)?scheidend|einstig|vormalig|verstorben)\p{Ll}*)$/u.test(
        lower,
      ),
  );
}

/** "Anna Weber, Leiterin des Amtes, eröffnet das Fest." */
function inFront(sentence: PlainSentence, clauses: readonly Clause[], end: string): string[] | undefined {
  const found = insertedBehindName(sentence, clauses, end);
  if (!found || !isRole(found.inserted.tokens)) return undefined;
  return [found.rest, `${found.name} ist ${textOf(sentence.text, found.inserted.tokens)}.`];
}

/** Ends of roles that say whether "er" or "sie" follows; the words of a fraction or firm ("Fachkraft") do not. */
function pronounFor(role: readonly Token[]): string | undefined {
  const noun = role.find((token) => isCapital(token))?.text ?? '';
  if (/(?:in|rätin|beauftragte|vorsitzende|dezernentin)$/i.test(noun))
    return role[0]?.lower === 'der' ? undefined : 'Sie';
  return /(?:er|or|ent|rat|arzt|beauftragter|vorsitzender|chef)$/i.test(noun) ? 'Er' : undefined;
}

/** "Anna Weber, Leiterin des Amtes, sagt: „…“" → "Anna Weber ist Leiterin des Amtes. Sie sagt: „…“" */
function beforeQuotation(sentence: PlainSentence, clauses: readonly Clause[]): string[] | undefined {
  const { text, quoted } = sentence;
  const [quote, second] = quoted;
  const [front, role, behind] = clauses;
  if (!quote || second || quote.end < text.length || !front || !role || behind?.mark !== ':') return undefined;
  const isFramed = front.mark === ',' && role.mark === ',' && isName(sentence, front.tokens) && isRole(role.tokens);
  const pronoun = pronounFor(role.tokens);
  if (!isFramed || !pronoun || !canBeFinite(behind.tokens[0]) || behind.tokens.length > 2) return undefined;
  const name = textOf(text, front.tokens);
  return [`${name} ist ${textOf(text, role.tokens)}.`, `${pronoun} ${text.slice(behind.start)}`];
}

/** "Das Fest eröffnet Anna Weber, Leiterin des Amtes." */
function atEnd(sentence: PlainSentence, clauses: readonly Clause[], end: string): string[] | undefined {
  const [main, role, more] = clauses.slice(-2);
  if (!main || !role || more || main.mark !== ',' || main.kind !== 'main' || !isRole(role.tokens)) return undefined;
  const { tokens } = main;
  const span = sentence.kept.find(({ end: behind }) => behind === main.end);
  const from = tokens.findIndex(({ start }) => start === span?.start);
  const name = tokens.slice(from);
  const before = tokens[from - 1]?.lower ?? '';
  // An enumeration of persons: the role is the next one's.
  if (from < 1 || !isName(sentence, name) || /^(?:und|oder|sowie|beziehungsweise|,)$/.test(before)) return undefined;
  if (sentence.quoted.some(({ end: behind }) => behind > main.start)) return undefined;
  const said = textOf(sentence.text, name);
  return [`${sentence.text.slice(0, main.end)}${end}`, `${said} ist ${textOf(sentence.text, role.tokens)}.`];
}

/** "Anna Weber, Leiterin des Amtes, kommt." → "Anna Weber kommt. Anna Weber ist Leiterin des Amtes." */
export const apposition: SentenceRule = {
  id: 'apposition',
  does: 'What a person is, between commas behind the name, becomes a sentence.',
  kind: 'sentence',
  rebuild(sentence) {
    if (LEAVES.test(sentence.text)) return undefined;
    const clauses = clausesOf(sentence);
    const said = beforeQuotation(sentence, clauses);
    if (said) return said;
    const body = bodyOf(sentence);
    if (body?.end !== '.' || wordCount(sentence) < LEAST_WORDS) return undefined;
    return inFront(sentence, clauses, body.end) ?? atEnd(sentence, clauses, body.end);
  },
};
