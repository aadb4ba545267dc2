import { findFacts } from '../../core/facts.ts';
import { findWays } from '../../core/press/ways.ts';
import type { LanguageTag } from '../../core/release.ts';

/** What a protected part is. Contacts are hidden from the engine; it may read names and citations, for the grammar. */
export type ProtectedKind = 'contact' | 'law' | 'name';

/** A part of a text that no engine may change. */
export interface ProtectedSpan {
  kind: ProtectedKind;
  start: number;
  end: number;
}

const KEPT_NAMES = ['organisation', 'known', 'street'];

/**
 * Telephone numbers, e-mail and web addresses, legal citations with the law's name, and official names of a text, in
 * their order; none overlaps another. Numbers, dates and titles in quotation marks are left to the engine and the check.
 */
export function findProtected(text: string, lang: LanguageTag, names: readonly string[]): ProtectedSpan[] {
  const ways = findWays(text).map(({ start, end }): ProtectedSpan => ({ kind: 'contact', start, end }));
  const facts = findFacts(text, lang, names).flatMap((fact): ProtectedSpan[] => {
    const { start, end } = fact;
    if (fact.kind === 'law' || (fact.kind === 'name' && fact.sort === 'law')) return [{ kind: 'law', start, end }];
    return fact.kind === 'name' && KEPT_NAMES.includes(fact.sort) ? [{ kind: 'name', start, end }] : [];
  });
  const free = facts.filter((fact) => ways.every((way) => fact.end <= way.start || fact.start >= way.end));
  return joinCitations(
    [...ways, ...free].sort((a, b) => a.start - b.start),
    text,
  );
}

/** "§ 14" and "Gewerbeordnung" behind it are one citation. */
function joinCitations(spans: ProtectedSpan[], text: string): ProtectedSpan[] {
  const joined: ProtectedSpan[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    const near = last && /^(?: (?:des|der) | )$/.test(text.slice(last.end, span.start));
    if (near && last.kind === 'law' && span.kind === 'law') joined[joined.length - 1] = { ...last, end: span.end };
    else joined.push(span);
  }
  return joined;
}

/** The same function, asked once for the same text: a source text is looked at for every language it is translated into. */
export function onceEach<T>(find: (text: string) => T): (text: string) => T {
  const found = new Map<string, T>();
  return (text) => {
    const known = found.get(text);
    if (known !== undefined) return known;
    const made = find(text);
    found.set(text, made);
    return made;
  };
}
