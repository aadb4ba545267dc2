import type { GlossaryTerms } from '../glossary.ts';
import type { LanguageTag } from '../release.ts';
import { letterPattern } from '../text/letter-pattern.ts';
import { addresses, type Span } from './addresses.ts';
import { FALSE_FRIENDS } from './false-friends.ts';
import { indexOf, type TermIndex, WORD } from './term-index.ts';

/** A term where it stands in a text: `text.slice(start, end)`. */
export interface FoundTerm {
  id: string;
  start: number;
  end: number;
  text: string;
}

interface Match {
  id: string;
  end: number;
}

/** What a compound has before the term: at least a short word ("Bau-", "Kfz-"), not a syllable ("An-", "Er-"). */
const SHORTEST_MODIFIER = 3;

/** Parts of a compound with hyphens; longer chains are no German. */
const MOST_PARTS = 8;

const WORD_AHEAD = letterPattern(/[\p{Script=Latin}\p{M}\d]/u, 'y');
/** Endings that name women and men: Dolmetscher*innen, Bürgermeister/-in, MinijobberInnen. */
const GENDER_ENDING = letterPattern(/(?:[*:_]in(?:nen)?|\/-?in(?:nen)?|In(?:nen)?)(?![\p{Script=Latin}\d])/u, 'y');

/** Where a word that has come to `end` really ends, with its gender ending; undefined within a word. */
function wordEnd(text: string, end: number): number | undefined {
  GENDER_ENDING.lastIndex = end;
  if (GENDER_ENDING.test(text)) return GENDER_ENDING.lastIndex;
  WORD_AHEAD.lastIndex = end;
  return WORD_AHEAD.test(text) ? undefined : end;
}

/** The longest form written at a place. */
function formAt(text: string, start: number, word: string, { byFirstWord }: TermIndex): Match | undefined {
  // "DolmetscherInnen": the capital that follows belongs to the ending.
  const candidates = byFirstWord.get(word) ?? byFirstWord.get(word.replace(/In(?:nen)?$/u, ''));
  for (const form of candidates ?? []) {
    if (!text.startsWith(form.text, start)) continue;
    const end = wordEnd(text, start + form.text.length);
    if (end !== undefined) return { id: form.id, end };
  }
  return undefined;
}

/** The term that a word ends in, behind at least `modifier` letters: "Sprachkursanmeldung" is an Anmeldung. */
function tailOf(word: string, modifier: number, index: TermIndex): string | undefined {
  const { tails, endings, shortestTail, longestTail } = index;
  const lower = word.toLowerCase();
  if (!endings.has(lower.slice(-shortestTail))) return undefined;
  for (let at = Math.max(0, lower.length - longestTail); at <= lower.length - shortestTail; at += 1) {
    const tail = tails.get(lower.slice(at));
    if (!tail) continue;
    // The longest end decides: "Vorankündigung" ends in "ankündigung", which is no term, before it ends in "kündigung".
    return at < modifier || (tail.noun && !/^[\p{Lu}\d]/u.test(word)) ? undefined : tail.id;
  }
  return undefined;
}

/** The compound that begins at a place, joined or with hyphens, if it ends in a term. */
function compoundAt(text: string, start: number, words: readonly string[], index: TermIndex): Match | undefined {
  const id = tailOf(words.at(-1) ?? '', words.length > 1 ? 0 : SHORTEST_MODIFIER, index);
  const end = id === undefined ? undefined : wordEnd(text, start + words.join('-').length);
  return id === undefined || end === undefined ? undefined : { id, end };
}

/** Whether a term may begin or end with the word: most sentences have no such word and need no closer look. */
function mayBeTerm(word: string, { byFirstWord, endings, shortestTail }: TermIndex): boolean {
  return (
    byFirstWord.has(word) ||
    word.endsWith('In') ||
    word.endsWith('Innen') ||
    endings.has(word.toLowerCase().slice(-shortestTail))
  );
}

/** The words that hyphens join from a place on: "VHS-Kursanmeldung". A hyphen before a space joins nothing. */
function joinedWords(text: string, tokens: readonly RegExpExecArray[], from: number): string[] {
  const words: string[] = [];
  for (let at = from; ; at += 1) {
    const token = tokens[at];
    if (!token) return words;
    words.push(token[0]);
    const next = tokens[at + 1]?.index;
    const end = token.index + token[0].length;
    if (next !== end + 1 || text[end] !== '-' || words.length === MOST_PARTS) return words;
  }
}

/** Whether what looks like a German term is a word of the text's own language. */
function ownWord(word: string, lang: LanguageTag): boolean {
  return FALSE_FRIENDS[lang.slice(0, 2)]?.includes(word.toLowerCase()) ?? false;
}

/**
 * Every place where a term of the glossary stands in running text, from left to right and never overlapping: in any of
 * its forms, and as the end of a compound where the entry allows it. The longest way to read a place wins. Nothing is
 * found inside links, e-mail addresses and file names. In translations (`lang`) the German name is found the same way,
 * because it is kept in Latin script; words that the other language has itself are left out.
 */
export function findTerms(text: string, terms: GlossaryTerms, lang: LanguageTag = 'de'): FoundTerm[] {
  const index = indexOf(terms);
  // Same length, so that places stay: special spaces and hyphens are written like the ones in the forms.
  const plain = text.replace(/[\u00a0\u2007-\u200a\u202f\n]/g, ' ').replace(/[\u2010\u2011]/g, '-');
  if (!plain.match(WORD)?.some((word) => mayBeTerm(word, index))) return [];
  // Addresses are sought only when a term is found.
  let closed: Span[] | undefined;
  const tokens = [...plain.matchAll(WORD)];
  const found: FoundTerm[] = [];
  let free = 0;
  for (const [position, token] of tokens.entries()) {
    const start = token.index;
    if (start < free) continue;
    const form = formAt(plain, start, token[0], index);
    const compound = compoundAt(plain, start, joinedWords(plain, tokens, position), index);
    const match = compound && compound.end > (form?.end ?? 0) ? compound : form;
    if (!match || ownWord(plain.slice(start, match.end), lang)) continue;
    closed ??= addresses(plain);
    if (closed.some((address) => start < address.end && match.end > address.start)) continue;
    found.push({ id: match.id, start, end: match.end, text: text.slice(start, match.end) });
    free = match.end;
  }
  return found;
}
