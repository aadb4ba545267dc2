import { splitAtPhones } from '../../../core/press/phones.ts';
import type { LanguageTag } from '../../../core/release.ts';
import { joinRules, sayPhone } from './everywhere.ts';
import { germanRules } from './german.ts';
import { spokenWords } from './languages.ts';
import type { Rule } from './rule.ts';

/** A stretch of a text and what is said for it. */
interface Piece {
  say: string;
  /** Where it begins in what is said. */
  at: number;
  /** The stretch in the text as shown. */
  from: number;
  to: number;
}

/** A text as a person would say it, and where each part of that stands in the text as shown. */
export interface Spoken {
  text: string;
  pieces: readonly Piece[];
}

/** A stretch of a text as shown. */
export interface Stretch {
  from: number;
  to: number;
}

/**
 * What to say for a text: telephone numbers digit by digit, dates, times, prices, laws, addresses and abbreviations as a
 * person of that language would. What no rule knows is said as it stands; in a language without words here, nearly all.
 *
 * @param numbers digits, maybe with spaces, that are a telephone number here though they do not look like one ("115").
 */
export function toSpoken(shown: string, lang: LanguageTag, numbers: readonly string[] = []): Spoken {
  const plus = spokenWords(lang)?.plus ?? '+';
  const said = phones(shown, plus);
  for (const rule of [...numbers.map((number) => dialRule(number, plus)), ...rulesFor(lang)]) {
    for (const found of applyRule(rule, shown)) {
      // Rules stand in the order of what they know: an earlier one keeps its stretch.
      if (!said.some(({ stretch }) => found.stretch.from < stretch.to && stretch.from < found.stretch.to)) {
        said.push(found);
      }
    }
  }
  said.sort((a, b) => a.stretch.from - b.stretch.from);
  return assemble(shown, said);
}

/** The word that begins, or goes on, at a position of what is said; as shown. */
export function shownWord({ pieces }: Spoken, shown: string, index: number): Stretch | undefined {
  const piece = pieces.findLast(({ at }) => at <= index);
  if (!piece) return undefined;
  const { at, from, to, say } = piece;
  if (say !== shown.slice(from, to)) return { from, to };
  const inside = Math.min(from + index - at, to);
  const start = inside + (shown.slice(inside).match(/^\s+/)?.[0].length ?? 0);
  const end = start + (shown.slice(start).match(/^[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/u)?.[0].length ?? 0);
  return end > start ? { from: start, to: end } : undefined;
}

const ruleSets = new Map<LanguageTag, readonly Rule[]>();

function rulesFor(lang: LanguageTag): readonly Rule[] {
  const known = ruleSets.get(lang);
  if (known) return known;
  const words = spokenWords(lang);
  const rules = joinRules(words, lang, lang === 'de' ? germanRules : []);
  ruleSets.set(lang, rules);
  return rules;
}

interface Said {
  stretch: Stretch;
  say: string;
}

function phones(shown: string, plus: string): Said[] {
  let at = 0;
  return splitAtPhones(shown).flatMap((part, index) => {
    const from = at;
    at += part.length;
    return index % 2 === 1 ? [{ stretch: { from, to: at }, say: sayPhone(part, plus) }] : [];
  });
}

function dialRule(number: string, plus: string): Rule {
  const find = new RegExp(`(?<keep>^|\\D)${number}(?!\\d)`, 'g');
  return { find, say: () => sayPhone(number, plus) };
}

function applyRule({ find, say }: Rule, shown: string): Said[] {
  return Array.from(shown.matchAll(find)).flatMap((match) => {
    const words = say(match);
    if (words === undefined) return [];
    const from = match.index + (match.groups?.keep?.length ?? 0);
    return [{ stretch: { from, to: match.index + match[0].length }, say: words }];
  });
}

function assemble(shown: string, said: readonly Said[]): Spoken {
  const pieces: Piece[] = [];
  let text = '';
  const add = (say: string, from: number, to: number) => {
    if (from === to) return;
    pieces.push({ say, at: text.length, from, to });
    text += say;
  };
  let at = 0;
  for (const { stretch, say } of said) {
    add(shown.slice(at, stretch.from), at, stretch.from);
    add(say, stretch.from, stretch.to);
    at = stretch.to;
  }
  add(shown.slice(at), at, shown.length);
  return { text, pieces };
}
