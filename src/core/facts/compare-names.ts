import type { LanguageTag } from '../release.ts';
import type { FactComparison, FactFinding } from './compare.ts';
import type { Fact, NameFact } from './fact.ts';
import { foldDigits } from './fold.ts';
import { baseLanguage } from './languages/languages.ts';
import { findForeignNames } from './names/foreign.ts';
import { findName, type Haystack, haystack, sharePart } from './names/name-match.ts';
import { nameKey } from './names/shape.ts';

interface TextWithFacts {
  text: string;
  lang: LanguageTag;
  facts: readonly Fact[];
}

interface Group {
  name: NameFact;
  mentions: NameFact[];
}

const SORTS: Record<NameFact['sort'], string> = {
  organisation: 'name',
  known: 'name',
  title: 'title',
  street: 'address',
  place: 'place name',
  person: "person's name",
  law: 'name of the law',
};

function namesOf(facts: readonly Fact[]): NameFact[] {
  return facts.filter((fact) => fact.kind === 'name');
}

function group(names: readonly NameFact[]): Group[] {
  const groups = new Map<string, Group>();
  for (const name of names) {
    const key = nameKey(name.value);
    const known = groups.get(key);
    if (known) known.mentions.push(name);
    else groups.set(key, { name, mentions: [name] });
  }
  return [...groups.values()];
}

/** Names of a translation that look German or official and that its source does not have. */
function foreignNames({ text, lang, facts }: TextWithFacts, source: Haystack): NameFact[] {
  const plain = foldDigits(text);
  const held = facts.filter(({ kind, weak }) => kind !== 'name' && kind !== 'condition' && !weak);
  const free = held.reduce(
    (rest, { start, end }) => rest.slice(0, start) + '\u0001'.repeat(end - start) + rest.slice(end),
    plain,
  );
  return findForeignNames(free, baseLanguage(lang), source).map(({ sort, start, end }) => {
    const written = text.slice(start, end);
    return { kind: 'name', sort, text: written, start, end, value: written };
  });
}

function distance(one: NameFact, other: NameFact, source: number, candidate: number): number {
  return Math.abs(one.start / source - other.start / candidate);
}

/** What came in a lost name's place: a name of the same sort that shares a part with it, or that stands where it stood. */
function successor(gone: NameFact, come: readonly Group[], lengths: [number, number]): Group | undefined {
  const alike = come.filter(({ name }) => name.sort === gone.sort || sharePart(name.value, gone.value));
  const near = (one: Group) => distance(gone, one.name, ...lengths);
  const similar = alike.filter(({ name }) => sharePart(name.value, gone.value) || name.sort === 'street');
  const best = (groups: Group[]) => groups.toSorted((a, b) => near(a) - near(b))[0];
  return best(similar) ?? best(alike.filter((one) => near(one) < 0.1));
}

/**
 * Official names of the source that the candidate does not have in German, and names that only the candidate has. A
 * German candidate is searched for names as the source is; a translation for what looks like a German or official name.
 */
export function compareNames(source: TextWithFacts, candidate: TextWithFacts): FactComparison {
  const [from, to] = [haystack(source.text), haystack(candidate.text)];
  const wanted = namesOf(source.facts);
  const towns = wanted.filter(({ sort }) => sort === 'place').map(({ value }) => value);
  const german = baseLanguage(candidate.lang) === 'de';
  const own = namesOf(candidate.facts);
  const found = german ? own : [...own, ...foreignNames(candidate, from)];
  const gone = group(wanted).filter(({ name }) => !findName(name, to, towns));
  const come = group(found.filter((name) => !findName(name, from, towns)));
  const result: FactComparison = { lost: [], changed: [], added: [], warnings: [] };
  const lengths: [number, number] = [source.text.length || 1, candidate.text.length || 1];
  const taken = new Set<Group>();
  for (const { name, mentions } of gone) {
    const instead = successor(
      name,
      come.filter((one) => !taken.has(one)),
      lengths,
    );
    if (instead) {
      taken.add(instead);
      const message = `The ${SORTS[name.sort]} "${name.value}" of the source became "${instead.name.value}".`;
      result.changed.push({ kind: 'name', source: mentions, candidate: instead.mentions, message });
    } else {
      const message = `The ${SORTS[name.sort]} "${name.value}" of the source is missing; it must stay in German.`;
      result.lost.push({ kind: 'name', source: mentions, candidate: [], message });
    }
  }
  result.added.push(...come.filter((one) => !taken.has(one)).map(addition));
  return result;
}

function addition({ name, mentions }: Group): FactFinding {
  const message = `The ${SORTS[name.sort]} "${name.value}" is not in the source.`;
  return { kind: 'name', source: [], candidate: mentions, message };
}
