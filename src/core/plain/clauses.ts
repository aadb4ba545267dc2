import { isPreposition, subordinator } from '../text/readability/subordinators.ts';
import { isCapital, type Token } from '../text/readability/tokens.ts';
import { finiteReadings, isInfinitive } from './german/verbs.ts';
import { isInside, type PlainSentence, type Span } from './sentence.ts';

/**
 * `main`: the verb is second, or first behind "und", "aber", "denn"; `subordinate`: a conjunction in front and the verb at the
 * end; `relative`: a relative pronoun in front, alone or behind a preposition, and the verb at the end; `infinitive`: "zu"
 * with infinitive and no finite verb; `fragment`: none of these: part of an enumeration, an apposition, a piece of a clause
 * that another one interrupts.
 */
export type ClauseKind = 'main' | 'subordinate' | 'relative' | 'infinitive' | 'fragment';

/** What stands between two marks that part clauses: commas, semicolons, colons, dashes. Without these marks. */
export interface Clause extends Span {
  kind: ClauseKind;
  /** Without the marks that part clauses; marks inside (quotation marks, brackets) are there. */
  tokens: readonly Token[];
  /** Conjunction or relative pronoun in lower case. */
  opener?: string;
  /** Preposition in front of the relative pronoun, in lower case. */
  preposition?: string;
  /** Index in `tokens` of the finite verb. */
  verb?: number;
  /** The mark behind it, empty at the end. */
  mark: string;
}

const RELATIVE =
  /^(?:der|die|das|den|dem|deren|dessen|denen|welche[rsnm]?|wo|wobei|wodurch|wofür|womit|wonach|worauf|woraus|worin|worüber|worum|wovon|wozu)$/;
const COORDINATORS = new Set(['und', 'oder', 'aber', 'denn', 'sondern', 'doch', 'sowie', 'beziehungsweise', 'jedoch']);
const PARTING = /^[,;:–—]$/;

/** Whether the word can be a finite verb: of the right form, in small letters. */
export function canBeFinite(token: Token | undefined): boolean {
  return token?.kind === 'word' && !isCapital(token) && finiteReadings(token.lower).length > 0;
}

const words = (tokens: readonly Token[]) => tokens.filter(({ kind }) => kind !== 'mark');

/** The last word's index, marks behind it passed over. */
function lastWord(tokens: readonly Token[]): number {
  return tokens.findLastIndex(({ kind }) => kind !== 'mark');
}

/** Where the finite verb of a main clause stands; undefined if no word can be one. */
function secondVerb(tokens: readonly Token[]): number | undefined {
  const first = COORDINATORS.has(tokens[0]?.lower ?? '') ? 1 : 0;
  const index = tokens.findIndex((token, at) => {
    if (at < first || !canBeFinite(token)) return false;
    // Behind "zu" or an article stands an infinitive or an adjective.
    return !/^(?:zu|die|der|das|den|dem|des|ein|eine|einen|einem|einer|eines|am|im|zum|zur|beim|vom)$/.test(
      tokens[at - 1]?.lower ?? '',
    );
  });
  return index < 0 ? undefined : index;
}

function isInfinitiveClause(tokens: readonly Token[]): boolean {
  const index = lastWord(tokens);
  const last = tokens[index];
  if (last?.kind !== 'word' || isCapital(last)) return false;
  if (tokens[index - 1]?.lower === 'zu') return /n$/.test(last.lower);
  return /zu\p{Ll}+n$/u.test(last.lower) && isInfinitive(last.lower);
}

function classify(
  tokens: readonly Token[],
  isFirst: boolean,
): Pick<Clause, 'kind' | 'opener' | 'preposition' | 'verb'> {
  const [first, second] = words(tokens);
  const last = lastWord(tokens);
  const endsWithVerb = canBeFinite(tokens[last]);
  const opener = first?.lower ?? '';
  // First: "um den Verkehr zu entlasten" begins and ends like a relative clause.
  if (isInfinitiveClause(tokens))
    return { kind: 'infinitive', ...(/^(?:um|ohne|statt|anstatt)$/.test(opener) && { opener }) };
  if (!isFirst && endsWithVerb && RELATIVE.test(opener)) return { kind: 'relative', opener, verb: last };
  if (!isFirst && endsWithVerb && isPreposition(opener) && RELATIVE.test(second?.lower ?? '')) {
    return { kind: 'relative', opener: second?.lower ?? '', preposition: opener, verb: last };
  }
  const opens = subordinator(opener);
  if (endsWithVerb && (opens === 'certain' || (opens === 'possible' && !RELATIVE.test(opener)))) {
    return { kind: 'subordinate', opener, verb: last };
  }
  const verb = secondVerb(tokens);
  return verb === undefined ? { kind: 'fragment' } : { kind: 'main', verb };
}

/** Several rules look at the clauses of the same sentence. */
const known = new WeakMap<PlainSentence, readonly Clause[]>();

/** The sentence cut at the marks that part clauses, outside of brackets, quotations, facts and names. */
export function clausesOf(sentence: PlainSentence): readonly Clause[] {
  const clauses = known.get(sentence) ?? readClauses(sentence);
  known.set(sentence, clauses);
  return clauses;
}

function readClauses({ tokens, kept, quoted }: PlainSentence): Clause[] {
  const clauses: Clause[] = [];
  let open: Token[] = [];
  let depth = 0;
  const close = (mark: string) => {
    const [first, last] = [open[0], open.at(-1)];
    if (first && last) {
      clauses.push({ start: first.start, end: last.end, tokens: open, mark, ...classify(open, clauses.length === 0) });
    }
    open = [];
  };
  for (const [index, token] of tokens.entries()) {
    if (token.text === '(' || token.text === '[') depth += 1;
    if (token.text === ')' || token.text === ']') depth -= 1;
    const inside = depth > 0 || isInside(token.start, [...kept, ...quoted]);
    if (PARTING.test(token.text) && !inside) close(token.text);
    else if (index < tokens.length - 1 || !/^[.!?…]$/.test(token.text)) open.push(token);
  }
  close('');
  return clauses;
}
