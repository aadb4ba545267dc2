import { type Fact, findFacts } from '../../core/facts.ts';
import type { LanguageTag } from '../../core/release.ts';
import { type Passage, passageAt, type RunningText } from './passages.ts';

/** One thing said, and the passages that say it. */
export interface PlacedFact {
  kind: Fact['kind'];
  /** The same in every language for the same value. */
  key: string;
  /** As it is written where it stands first. */
  text: string;
  places: Passage[];
}

/** What of a fact is the same in every language; undefined for what is not tied to its place. */
function placedValue(fact: Fact): string | undefined {
  if (fact.weak) return fact.kind === 'condition' ? fact.value : undefined;
  switch (fact.kind) {
    case 'date':
      return fact.day === undefined ? undefined : `${fact.month}-${fact.day}`;
    case 'time':
      return String(fact.minutes);
    case 'weekday':
      return String(fact.weekday);
    case 'law':
      return fact.numbers.join('-');
    case 'number':
      // Small numbers come and go with a language's grammar ("both", "one of three").
      return fact.value <= (fact.spelled ? 12 : 3) ? undefined : String(fact.value);
    case 'money':
      return `${fact.value} ${fact.currency}`;
    case 'phone':
      return fact.value.replace(/^\+49|^0/, '').replace(/\D/g, '');
    case 'name':
      // People and towns are written in the language's own script as well, where they are not looked for.
      return fact.sort === 'person' || fact.sort === 'place' ? undefined : fact.value.toLowerCase();
    default:
      return String(fact.value);
  }
}

/** Facts of a text by their value, each with its passages in the order of the text. */
export function placeFacts(running: RunningText, lang: LanguageTag, names: readonly string[]): Map<string, PlacedFact> {
  const placed = new Map<string, PlacedFact>();
  for (const fact of findFacts(running.text, lang, names)) {
    const value = placedValue(fact);
    const passage = passageAt(running, fact.start);
    if (value === undefined || !passage) continue;
    const key = `${fact.kind} ${value}`;
    const known = placed.get(key);
    if (known) known.places.push(passage);
    else placed.set(key, { kind: fact.kind, key, text: fact.text, places: [passage] });
  }
  return placed;
}

/** Names as they are written, to look for in what was made from the text. */
export function namesIn(facts: ReadonlyMap<string, PlacedFact>): string[] {
  return [...facts.values()].filter(({ kind }) => kind === 'name').map(({ text }) => text);
}
