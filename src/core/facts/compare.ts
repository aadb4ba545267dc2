import type { IsoDate, LanguageTag } from '../release.ts';
import { letterPattern } from '../text/letter-pattern.ts';
import { compareConditions } from './compare-conditions.ts';
import { compareDates } from './compare-dates.ts';
import { compareDenials } from './compare-denials.ts';
import { compareNames } from './compare-names.ts';
import { covers, mayStandFor } from './covers.ts';
import type { Fact, FactKind } from './fact.ts';
import { findFacts } from './facts-of-text.ts';
import { foldDigits } from './fold.ts';
import { baseLanguage } from './languages/base-language.ts';

export interface ComparedText {
  text: string;
  lang: LanguageTag;
}

export interface CompareOptions {
  /** Official names that must stay as they are, besides those that are found. */
  names?: readonly string[];
  /** Day of publication: tells which year a date without one can mean. */
  published?: IsoDate;
}

/** One difference between a text and what was made from it. */
export interface FactFinding {
  kind: FactKind;
  /** Mentions in the source; empty for what was added. */
  source: Fact[];
  /** Mentions in the candidate; empty for what was lost. */
  candidate: Fact[];
  /** For an editor, in English. */
  message: string;
}

export interface FactComparison {
  lost: FactFinding[];
  changed: FactFinding[];
  added: FactFinding[];
  /** What a person should look at, but need not be wrong. */
  warnings: FactFinding[];
}

/** All mentions of one value. */
interface Group {
  fact: Fact;
  mentions: Fact[];
}

function groupKey(fact: Fact): string {
  const { text: _text, start: _start, end: _end, weak: _weak, ...value } = fact;
  return JSON.stringify('spelled' in value ? { ...value, spelled: undefined } : value);
}

function group(facts: readonly Fact[]): Group[] {
  const groups = new Map<string, Group>();
  for (const fact of facts) {
    const key = groupKey(fact);
    const known = groups.get(key);
    if (known) known.mentions.push(fact);
    else groups.set(key, { fact, mentions: [fact] });
  }
  return [...groups.values()];
}

/** Numbers without an area code read as phones only behind a German label: look for the source's in the candidate. */
function withPhones(facts: Fact[], source: readonly Fact[], text: string): Fact[] {
  const plain = foldDigits(text);
  const phones = source.flatMap((fact): Fact[] => {
    if (fact.kind !== 'phone' || facts.some((has) => covers(has, fact))) return [];
    const digits = fact.text.replace(/\D/g, '').split('').join('[\\s/().–-]*');
    const match = letterPattern(`(?<!\\d)${digits}(?!\\d)`, '').exec(plain);
    if (!match) return [];
    const end = match.index + match[0].length;
    return [{ kind: 'phone', text: text.slice(match.index, end), start: match.index, end, value: fact.value }];
  });
  const rest = facts.filter((fact) => !phones.some(({ start, end }) => fact.start < end && fact.end > start));
  return [...rest, ...phones];
}

/** A number that faithful rewrites add or drop: counted out ("these two rules"), or a dual ending (Arabic). */
function isMinor({ fact }: Group, side: 'source' | 'candidate', lang: string): boolean {
  if (fact.kind !== 'number') return false;
  if (fact.value <= 1) return true;
  if (side === 'candidate') return fact.spelled ? fact.value <= 12 : fact.value <= 3;
  return lang === 'ar' && fact.value === 2;
}

const NAMES: Record<FactKind, string> = {
  number: 'number',
  money: 'sum',
  percent: 'percentage',
  date: 'date',
  weekday: 'weekday',
  time: 'time',
  phone: 'phone number',
  email: 'e-mail address',
  url: 'web address',
  postcode: 'postcode',
  code: 'mark',
  law: 'legal reference',
  name: 'name',
  condition: 'condition',
};

function lost({ fact, mentions }: Group): FactFinding {
  const message = `The ${NAMES[fact.kind]} "${fact.text}" of the source is missing.`;
  return { kind: fact.kind, source: mentions, candidate: [], message };
}

function added({ fact, mentions }: Group): FactFinding {
  const message = `The ${NAMES[fact.kind]} "${fact.text}" is not in the source.`;
  return { kind: fact.kind, source: [], candidate: mentions, message };
}

function changed(from: Group, to: Group): FactFinding {
  const message = `The ${NAMES[from.fact.kind]} "${from.fact.text}" of the source became "${to.fact.text}".`;
  return { kind: from.fact.kind, source: from.mentions, candidate: to.mentions, message };
}

/** Kinds that may stand for one another when one of them was changed. */
function mayBecome(from: Fact, to: Fact): boolean {
  const amounts: FactKind[] = ['number', 'money', 'percent'];
  return from.kind === to.kind || (amounts.includes(from.kind) && amounts.includes(to.kind));
}

/** Pairs what is missing with what came instead: the same kind, the nearest place first. */
function pair(gone: Group[], come: Group[], share: { source: number; candidate: number }): [Group, Group][] {
  const pairs: [Group, Group][] = [];
  const distance = (from: Group, to: Group) =>
    Math.abs(from.fact.start / share.source - to.fact.start / share.candidate) +
    (from.fact.kind === to.fact.kind ? 0 : 1);
  const options = gone
    .flatMap((from) => come.filter((to) => mayBecome(from.fact, to.fact)).map((to): [Group, Group] => [from, to]))
    .sort(([a, b], [c, d]) => distance(a, b) - distance(c, d));
  for (const [from, to] of options) {
    if (pairs.some(([oneGone, oneCome]) => oneGone === from || oneCome === to)) continue;
    pairs.push([from, to]);
  }
  return pairs;
}

function compareValues(
  source: readonly Fact[],
  candidate: readonly Fact[],
  texts: [ComparedText, ComparedText],
): FactComparison {
  const result: FactComparison = { lost: [], changed: [], added: [], warnings: [] };
  const [from, to] = texts;
  const lang = baseLanguage(to.lang);
  const unanswered = (facts: readonly Fact[], others: readonly Fact[]) =>
    facts.filter((fact) => !others.some((other) => covers(other, fact)));
  const left = { source: unanswered(source, candidate), candidate: unanswered(candidate, source) };
  const unexplained = (facts: readonly Fact[], others: readonly Fact[]) =>
    group(facts.filter((fact) => !others.some((other) => mayStandFor(other, fact))));
  const gone = unexplained(left.source, left.candidate);
  const come = unexplained(left.candidate, left.source);
  const strong = (groups: Group[]) => groups.filter(({ fact }) => !fact.weak);
  const pairs = pair(strong(gone), strong(come), { source: from.text.length || 1, candidate: to.text.length || 1 });
  for (const [lostOne, addedOne] of pairs) {
    const minor = isMinor(lostOne, 'source', lang) && isMinor(addedOne, 'candidate', lang);
    (minor ? result.warnings : result.changed).push(changed(lostOne, addedOne));
  }
  const alone = (groups: Group[]) => strong(groups).filter((one) => !pairs.some((two) => two.includes(one)));
  for (const one of alone(gone)) (isMinor(one, 'source', lang) ? result.warnings : result.lost).push(lost(one));
  for (const one of alone(come)) (isMinor(one, 'candidate', lang) ? result.warnings : result.added).push(added(one));
  const weak = (groups: Group[]) => groups.filter(({ fact }) => fact.weak && fact.kind === 'number');
  for (const [one, other] of pair(weak(gone), weak(come), { source: 1, candidate: 1 })) {
    result.warnings.push(changed(one, other));
  }
  return result;
}

function merge(parts: readonly FactComparison[]): FactComparison {
  const place = (finding: FactFinding) => finding.source[0]?.start ?? finding.candidate[0]?.start ?? 0;
  const all = (key: keyof FactComparison) => parts.flatMap((part) => part[key]).sort((a, b) => place(a) - place(b));
  return { lost: all('lost'), changed: all('changed'), added: all('added'), warnings: all('warnings') };
}

/**
 * Compares what a text says with what a rewrite or translation of it says, as sets: how often something is said does not
 * matter. `lost`, `changed` and `added` are damage; `warnings` need not be.
 */
export function compareFacts(
  source: ComparedText,
  candidate: ComparedText,
  options: CompareOptions = {},
): FactComparison {
  const { names = [], published } = options;
  const inSource = findFacts(source.text, source.lang, names);
  const inCandidate = withPhones(findFacts(candidate.text, candidate.lang, names), inSource, candidate.text);
  const isValue = (fact: Fact) => fact.kind !== 'name' && fact.kind !== 'condition';
  const [from, to] = [
    { ...source, facts: inSource },
    { ...candidate, facts: inCandidate },
  ];
  return merge([
    compareValues(inSource.filter(isValue), inCandidate.filter(isValue), [source, candidate]),
    compareDates(inSource, inCandidate, published),
    compareNames(from, to),
    compareConditions(inSource, inCandidate),
    compareDenials(from, to),
  ]);
}
