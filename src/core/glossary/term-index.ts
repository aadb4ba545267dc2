import type { GlossaryTerms } from '../glossary.ts';
import { letterPattern } from '../text/letter-pattern.ts';
import { NOT_COMPOUNDS } from './not-compounds.ts';

/** One way a term is written, ready to be compared at a place in a text. */
export interface Form {
  id: string;
  text: string;
}

/** The end of a compound; without `id` it is the end of a word that only looks like one. */
interface Tail {
  id?: string;
  /** Nouns make nouns: the compound then begins with a capital. */
  noun: boolean;
}

/** A glossary arranged for lookup. */
export interface TermIndex {
  /** Forms by their first word, longest first. */
  byFirstWord: ReadonlyMap<string, readonly Form[]>;
  /** Ends of compounds in lower case. */
  tails: ReadonlyMap<string, Tail>;
  /** Their last letters, as many as the shortest has: a word that ends otherwise needs no closer look. */
  endings: ReadonlySet<string>;
  shortestTail: number;
  longestTail: number;
}

/** A word as terms are made of: Latin letters and digits, so that an Arabic prefix does not hide a German name. */
export const WORD = letterPattern(/[\p{Script=Latin}\p{M}\d]+/u, 'g');

/** Shorter words in capitals are abbreviations of their own ("BuT" is not "BUT"). */
const SHORTEST_IN_CAPITALS = 5;

/** Before the name of an office they say only whose it is: a Kreisjugendamt is a Jugendamt. A Landesjugendamt is not. */
const WHOSE = ['Stadt', 'Kreis', 'Landkreis', 'Bezirks', 'Gemeinde'];
const OFFICE = /^[^\s-]{2,}(?:amt(?:e?s)?|ämtern?|behörden?|centers?|centern|büros?|stellen?)$/;

const indexes = new WeakMap<GlossaryTerms, TermIndex>();

/**
 * The ways a form may be written: as given; with a capital where a sentence begins; in capitals, as headings are. A
 * noun is never found in lower case: "bescheiden" is not the plural of "Bescheid".
 */
function spellings(form: string): string[] {
  const first = form.charAt(0).toLocaleUpperCase('de') + form.slice(1);
  const capitals = form.length >= SHORTEST_IN_CAPITALS ? [form.toLocaleUpperCase('de')] : [];
  return [...new Set([form, first, ...capitals])];
}

/** Names of an office with whose it is before them: "Stadtjobcenter". */
function ownedOffices(forms: readonly string[]): string[] {
  return forms
    .filter((form) => OFFICE.test(form))
    .flatMap((form) => WHOSE.map((whose) => whose + form.toLocaleLowerCase('de')));
}

function buildIndex(terms: GlossaryTerms): TermIndex {
  const byFirstWord = new Map<string, Form[]>();
  const tails = new Map<string, Tail>(NOT_COMPOUNDS.map((end) => [end, { noun: false }]));
  const addForm = (id: string, form: string) => {
    for (const text of spellings(form)) {
      const first = text.match(WORD)?.[0] ?? text;
      const known = byFirstWord.get(first) ?? [];
      if (!known.some((one) => one.text === text)) byFirstWord.set(first, [...known, { id, text }]);
    }
  };
  for (const [id, { forms, compound }] of Object.entries(terms)) {
    for (const form of forms) {
      addForm(id, form);
      const single = form.match(WORD)?.[0] === form;
      if (compound && single) tails.set(form.toLocaleLowerCase('de'), { id, noun: /^\p{Lu}/u.test(form) });
    }
  }
  // After all others: what has an entry of its own is that.
  for (const [id, { forms }] of Object.entries(terms)) for (const form of ownedOffices(forms)) addForm(id, form);
  for (const forms of byFirstWord.values()) forms.sort((one, other) => other.text.length - one.text.length);
  const lengths = [...tails.keys()].map((tail) => tail.length);
  const shortestTail = Math.min(...lengths);
  const endings = new Set(Array.from(tails.keys(), (tail) => tail.slice(-shortestTail)));
  return { byFirstWord, tails, endings, shortestTail, longestTail: Math.max(...lengths) };
}

/** The index of a glossary; made once for each glossary object. */
export function indexOf(terms: GlossaryTerms): TermIndex {
  const known = indexes.get(terms);
  if (known) return known;
  const index = buildIndex(terms);
  indexes.set(terms, index);
  return index;
}
