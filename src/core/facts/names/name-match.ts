import type { LanguageTag } from '../../release.ts';
import { letterPattern, literal } from '../../text/letter-pattern.ts';
import type { NameFact } from '../fact.ts';
import { foldDigits } from '../fold.ts';
import { baseLanguage } from '../languages/base-language.ts';
import { keepRecent } from '../recent.ts';
import { personWordSource } from './person-forms.ts';
import { nameKey, squeeze, stem } from './shape.ts';
import { SPECIFIC } from './vocabulary.ts';

/** A text prepared for looking up names. */
export interface Haystack {
  text: string;
  readonly squeezed: string;
  lang: string;
}

export const haystack = keepRecent((text: string, lang: LanguageTag): Haystack => {
  const plain = foldDigits(text);
  let squeezed: string | undefined;
  return {
    text: plain,
    lang: baseLanguage(lang),
    /** Made when first asked for: most names stand there as they are. */
    get squeezed() {
      squeezed ??= squeeze(plain);
      return squeezed;
    },
  };
});

/** Endings that languages put on a German name: genitive -s, `'daki`, `ê`, `-а`; a case that changes its vowel is not among them. */
const ENDING = "(?:['’-]?\\p{L}{0,5})?";
const ARTICLE: Record<string, string> = { der: 'd(?:er|es|em|en|ie|as)', am: 'am|an dem', im: 'im|in dem' };

function wordSource(word: string): string {
  const lower = word.toLowerCase();
  if (ARTICLE[lower] !== undefined) return `(?:${ARTICLE[lower]})`;
  if (lower === 'und' || lower === '&') return '(?:und|&)';
  if (/^\d/u.test(word)) return `${literal(word)}(?!\\d)`;
  const base = stem(word.replace(/[„“”"«»,:]/gu, ''));
  return base.length < 4 ? `${literal(base)}\\p{L}{0,2}` : `${literal(base)}${ENDING}`;
}

/** A town's name bends inside too ("w Lindenfurcie"): its first letters count, five at least. */
function placeSource(name: string): string {
  const base = name.slice(0, Math.max(5, name.length - 2));
  return `${literal(base)}\\p{L}*`;
}

/** AufenthG stands for Aufenthaltsgesetz; either may stand for the other. */
function lawSource(name: string): string {
  const [, front = '', end] = letterPattern(/^(\p{Lu}\p{Ll}{2,}\p{L}*?)(G|GB|VO)$/u, '').exec(name) ?? [];
  if (end !== undefined) return `${literal(front)}\\p{L}*${end.charAt(0)}`;
  const [, long = '', kind] = letterPattern(/^(\p{L}{5,})(gesetz)(?:e?s)?$/u, '').exec(name) ?? [];
  if (kind !== undefined) return `${literal(long.slice(0, 5))}\\p{L}*g`;
  return wordSource(name);
}

function streetSource(name: string): string {
  return name
    .replace(/(?:stra(?:ß|ss)e|str\.)/giu, 'straße')
    .split(/\s+/u)
    .map((word) => (/straße$/iu.test(word) ? word.replace(/straße$/iu, '(?:straße|strasse|str\\.)') : wordSource(word)))
    .join('\\s*');
}

function personSource(name: string, lang: string): string {
  const words = name.split(/[\s-]+/u);
  const sources = words.map((word, place) => personWordSource(word, place === words.length - 1, lang));
  return `${sources.join('[\\s-]+')}(?!\\p{L})`;
}

function source({ sort, value }: NameFact, lang: string): string {
  if (sort === 'person') return personSource(value, lang);
  if (sort === 'place') return placeSource(value);
  if (sort === 'law') return lawSource(value);
  if (sort === 'street') return streetSource(value);
  return value
    .split(/[\s–-]+/u)
    .filter(Boolean)
    .map(wordSource)
    .join('(?:[\\s–-]|, )+');
}

const SPECIFIC_HEAD = letterPattern(`^${SPECIFIC}$`, '');

/**
 * The parts of a name that must be there. The town behind an office that is one by itself ("Jobcenter Lindenfurt") may
 * be missing where the text names the town anyhow.
 */
function withoutTown(name: NameFact, towns: readonly string[]): string | undefined {
  const words = name.value.split(' ');
  const town = words.at(-1) ?? '';
  const head = words.slice(0, -1).join(' ');
  const bare = letterPattern(/^\p{L}+/u, '').exec(head)?.[0] ?? '';
  const isOffice = SPECIFIC_HEAD.test(head) || SPECIFIC_HEAD.test(stem(bare)) || words.length > 2;
  return name.sort === 'organisation' && words.length > 1 && towns.includes(town) && isOffice ? head : undefined;
}

/** A shorter name may be a part of another word by chance. */
const SQUEEZED_LENGTH = 12;

const INSIDE = letterPattern(/[\p{L}\d]/u);

/** Whether the name stands there as it is: most do, and this is faster than its pattern. */
function standsIn(text: string, value: string): boolean {
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
    if (!INSIDE.test(text.charAt(at - 1)) && !INSIDE.test(text.charAt(at + value.length))) return true;
  }
  return false;
}

const patterns = new Map<string, RegExp>();

function patternOf(name: NameFact, lang: string): RegExp {
  const key = `${name.sort} ${lang} ${name.value}`;
  let pattern = patterns.get(key);
  if (!pattern) {
    // A names pattern is used for two texts; keep memory small over thousands of releases.
    if (patterns.size > 500) patterns.clear();
    pattern = letterPattern(`(?<![\\p{L}\\d])(?:${source(name, lang)})`, 'i');
    patterns.set(key, pattern);
  }
  return pattern;
}

/** Where a name stands in a text, whatever its ending, hyphens and small or capital letters. */
export function findName(name: NameFact, where: Haystack, towns: readonly string[] = []): boolean {
  const { text, squeezed, lang } = where;
  if (standsIn(text, name.value) || patternOf(name, lang).test(text)) return true;
  if (name.sort === 'street' || name.sort === 'person') return false;
  const key = nameKey(name.value);
  if (key.length >= SQUEEZED_LENGTH && squeezed.includes(key)) return true;
  const head = withoutTown(name, towns);
  return head !== undefined && findName({ ...name, value: head }, where);
}

/** A run of at least `length` letters that two names share: what is left of a name after it was changed. */
export function sharePart(one: string, other: string, length = 5): boolean {
  const [a, b] = [squeeze(one), squeeze(other)];
  for (let at = 0; at + length <= a.length; at += 1) {
    if (b.includes(a.slice(at, at + length))) return true;
  }
  return false;
}
