import type { LanguageTag } from '../release.ts';
import type { FactComparison, FactFinding } from './compare.ts';
import type { Fact, NameFact } from './fact.ts';
import { foldDigits } from './fold.ts';
import { baseLanguage } from './languages/base-language.ts';
import { findForeignNames } from './names/foreign.ts';
import { findMisspelt, type Misspelt } from './names/misspelt.ts';
import { groupNames, type NameGroup, namesOf, successor } from './names/name-groups.ts';
import { findName, type Haystack, haystack } from './names/name-match.ts';

interface TextWithFacts {
  text: string;
  lang: LanguageTag;
  facts: readonly Fact[];
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

/** Names of a translation that look German or official and that its source does not have. */
function foreignNames({ text, lang, facts }: TextWithFacts, source: Haystack): NameFact[] {
  const plain = foldDigits(text);
  const held = facts.filter(({ kind, weak }) => kind !== 'name' && kind !== 'condition' && !weak);
  const free = held.reduce(
    (rest, { start, end }) => rest.slice(0, start) + '\u0001'.repeat(end - start) + rest.slice(end),
    plain,
  );
  return findForeignNames(free, baseLanguage(lang), source).map(({ sort, start, end }) => {
    return { kind: 'name', sort, text: text.slice(start, end), start, end, value: plain.slice(start, end) };
  });
}

function holds(name: NameFact, { start, end }: Misspelt): boolean {
  return name.start <= start && name.end >= end;
}

/** Where a person's name is written wrong: as long as the candidate's grammar tells the name, else the one word. */
function misspeltName(word: Misspelt, found: readonly NameFact[], text: string): NameFact {
  const { start, end } = word;
  const value = text.slice(start, end);
  return found.find((name) => holds(name, word)) ?? { kind: 'name', sort: 'person', text: value, start, end, value };
}

function change({ name, mentions }: NameGroup, candidate: NameFact[]): FactFinding {
  const message = `The ${SORTS[name.sort]} "${name.value}" of the source became "${candidate[0]?.value}".`;
  return { kind: 'name', source: mentions, candidate, message };
}

function loss({ name, mentions }: NameGroup): FactFinding {
  const message = `The ${SORTS[name.sort]} "${name.value}" of the source is missing; it must stay in German.`;
  return { kind: 'name', source: mentions, candidate: [], message };
}

function addition({ name, mentions }: NameGroup): FactFinding {
  const message = `The ${SORTS[name.sort]} "${name.value}" is not in the source.`;
  return { kind: 'name', source: [], candidate: mentions, message };
}

/**
 * Official names of the source that the candidate does not have in German, and names that only the candidate has. A
 * German candidate is searched for names as the source is; a translation for what looks like a German or official name.
 * A person's name must be right wherever it stands.
 */
export function compareNames(source: TextWithFacts, candidate: TextWithFacts): FactComparison {
  const [from, to] = [haystack(source.text, source.lang), haystack(candidate.text, candidate.lang)];
  const wanted = groupNames(namesOf(source.facts));
  const towns = wanted.flatMap(({ name }) => (name.sort === 'place' ? [name.value] : []));
  const own = namesOf(candidate.facts);
  const found = to.lang === 'de' ? own : [...own, ...foreignNames(candidate, from)];
  const people = wanted.flatMap(({ name }) => (name.sort === 'person' ? [name] : []));
  const misspelt = findMisspelt(people, from, to);
  const result: FactComparison = { lost: [], changed: [], added: [], warnings: [] };
  for (const one of wanted) {
    const wrong = misspelt.filter(({ person }) => person === one.name);
    if (wrong.length === 0) continue;
    const mentions = wrong.map((word) => misspeltName(word, found, candidate.text));
    result.changed.push(change(one, mentions));
  }
  const gone = wanted.filter(
    ({ name }) => !findName(name, to, towns) && misspelt.every(({ person }) => person !== name),
  );
  const unknown = found.filter((name) => !findName(name, from, towns) && !misspelt.some((word) => holds(name, word)));
  const come = new Set(groupNames(unknown));
  const lengths = { source: source.text.length || 1, candidate: candidate.text.length || 1 };
  for (const one of gone) {
    // A description ("Beratungsstelle für Eltern") may be said in other words.
    const instead = one.name.weak ? undefined : successor(one.name, [...come], lengths);
    if (instead) come.delete(instead);
    if (instead) result.changed.push(change(one, instead.mentions));
    else (one.name.weak ? result.warnings : result.lost).push(loss(one));
  }
  for (const one of come) (one.name.weak ? result.warnings : result.added).push(addition(one));
  return result;
}
