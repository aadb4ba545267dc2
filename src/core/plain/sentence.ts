import { findFacts } from '../facts.ts';
import type { Token } from '../text/readability/tokens.ts';
import { tokenise } from '../text/readability/tokens.ts';
import { readQuotations } from './quotations.ts';

/** A stretch of a sentence, in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

/** A German sentence as the rules see it. */
export interface PlainSentence {
  text: string;
  tokens: readonly Token[];
  /** Stretches that no rule may change or cut: facts, official names, links. In order, without overlap. */
  kept: readonly Span[];
  /** Those of them that are sums of money and nothing else: a rule that writes them in another way may change these. */
  sums: readonly Span[];
  /** Stretches in quotation marks, the marks included: somebody's words. May be moved, not changed. */
  quoted: readonly Span[];
  /** It is part of a quotation that began in a sentence before or goes on in the next one: it stays one sentence. */
  isCut: boolean;
}

/** Kinds of facts whose writing stays as it is. Numbers, dates and times are left to the rules for them. */
const KEPT = new Set(['phone', 'email', 'url', 'law', 'name', 'code', 'postcode', 'money']);

function merge(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/**
 * Reads a sentence.
 *
 * @param fixed words that must stay as they are besides the facts, such as the words of links.
 * @param open what would close the quotations that sentences before it have opened.
 */
export function readPlain(text: string, fixed: readonly string[] = [], open: readonly string[] = []): PlainSentence {
  const facts = findFacts(text, 'de').filter(({ kind, weak }) => KEPT.has(kind) && !weak);
  const places = fixed.flatMap((words): Span[] => {
    const start = text.indexOf(words);
    return words === '' || start < 0 ? [] : [{ start, end: start + words.length }];
  });
  const { spans: quoted, isCut } = readQuotations(text, open);
  const kept = merge([...facts, ...places]);
  const sums = facts.filter((fact) => fact.kind === 'money' && !overlaps(fact, places));
  const isSum = (span: Span) => sums.some(({ start, end }) => start === span.start && end === span.end);
  return { text, tokens: tokenise(text), kept, sums: kept.filter(isSum), quoted, isCut };
}

/** Whether a stretch overlaps one of the spans. */
export function overlaps({ start, end }: Span, spans: readonly Span[]): boolean {
  return spans.some((span) => start < span.end && end > span.start);
}

/** Whether a place lies inside one of the spans, so that cutting there would cut the span. */
export function isInside(place: number, spans: readonly Span[]): boolean {
  return spans.some(({ start, end }) => place > start && place < end);
}

/** Number of words: what is not a mark. */
export function wordCount({ tokens }: PlainSentence): number {
  return tokens.filter(({ kind }) => kind !== 'mark').length;
}
