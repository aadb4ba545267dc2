import { type Fact, type FactKind, findFacts } from '../facts.ts';

/** Facts of one kind, each as `written = value`. */
export function found(text: string, lang: string, kind: FactKind): string[] {
  return findFacts(text, lang)
    .filter((fact) => fact.kind === kind && !fact.weak)
    .map((fact) => `${fact.text} = ${sayingOf(fact)}`);
}

function sayingOf(fact: Fact): string {
  if (fact.kind === 'date') {
    const { day, month, year, weekday } = fact;
    return [day ?? '', month, year ?? '', weekday === undefined ? '' : `w${weekday}`].join('.');
  }
  if (fact.kind === 'time') return `${Math.floor(fact.minutes / 60)}:${String(fact.minutes % 60).padStart(2, '0')}`;
  if (fact.kind === 'weekday') return String(fact.weekday);
  if (fact.kind === 'law') return fact.numbers.join(' ');
  if (fact.kind === 'money') return `${fact.value} ${fact.currency}`;
  return String(fact.value);
}
