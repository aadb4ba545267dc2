import type { Fact, NameFact } from '../fact.ts';
import { sharePart } from './name-match.ts';
import { nameKey } from './shape.ts';

/** All mentions of one name. */
export interface NameGroup {
  name: NameFact;
  mentions: NameFact[];
}

export function namesOf(facts: readonly Fact[]): NameFact[] {
  return facts.filter((fact) => fact.kind === 'name');
}

/** People's names take no ending that could be left out of account. */
function groupKey({ sort, value }: NameFact): string {
  return sort === 'person' ? value.toLowerCase() : nameKey(value);
}

export function groupNames(names: readonly NameFact[]): NameGroup[] {
  const groups = new Map<string, NameGroup>();
  for (const name of names) {
    const key = groupKey(name);
    const known = groups.get(key);
    if (known) known.mentions.push(name);
    else groups.set(key, { name, mentions: [name] });
  }
  return [...groups.values()];
}

/** What came in a lost name's place: a name of the same sort that shares a part with it, or that stands where it stood. */
export function successor(
  gone: NameFact,
  come: readonly NameGroup[],
  lengths: { source: number; candidate: number },
): NameGroup | undefined {
  const alike = come.filter(({ name }) => name.sort === gone.sort || sharePart(name.value, gone.value));
  const near = ({ name }: NameGroup) => Math.abs(gone.start / lengths.source - name.start / lengths.candidate);
  const similar = alike.filter(({ name }) => sharePart(name.value, gone.value) || name.sort === 'street');
  const best = (groups: NameGroup[]) => groups.toSorted((a, b) => near(a) - near(b))[0];
  return best(similar) ?? best(alike.filter((one) => near(one) < 0.1));
}
