import type { KeyFact } from '../../core/facts.ts';
import type { SaidLine } from '../../core/page.ts';
import type { Contact, LanguageTag } from '../../core/release.ts';
import { type FactTimes, factTimes } from './fact-times.ts';

/** The words that key facts are said in; the interface has them. */
export type FactWord = `facts.${'when' | 'until' | 'where' | 'cost' | 'ask' | 'weekly' | 'closed'}`;

/** Says one of them in the reader's language. */
export type SayFact = (word: FactWord, values?: Record<string, string>) => string;

/** A key fact in the reader's words. Several in a row may have the same label: it is said once then. */
export interface FactLine {
  label: string;
  /** Addresses and names as in the source text: show it with a direction of its own (`bdi`). */
  text: string;
}

/** What readers ask first comes first. */
const ORDER: readonly KeyFact['kind'][] = ['when', 'weekly', 'until', 'where', 'cost', 'ask'];

/** Key facts as lines of a table, in the reader's language and conventions; of one kind, in the order of the text. */
export function factLines(facts: readonly KeyFact[], lang: LanguageTag, say: SayFact): FactLine[] {
  return sayFacts(facts, lang, say).map(({ label, text }) => ({ label, text }));
}

/** The same lines, each with its fact's place. Of several that read alike, the first. */
export function sayFacts(facts: readonly KeyFact[], lang: LanguageTag, say: SayFact): SaidLine[] {
  const times = factTimes(lang);
  const lines = ORDER.flatMap((kind) =>
    facts.flatMap((fact, at) => (fact.kind === kind ? [{ ...line(fact, times, say), fact: at }] : [])),
  );
  const said = new Set<string>();
  return lines.filter(({ label, text }) => {
    const key = `${label} ${text}`;
    if (text === '' || said.has(key)) return false;
    said.add(key);
    return true;
  });
}

function line(fact: KeyFact, times: FactTimes, say: SayFact): FactLine {
  const { join, days, clock, weekdays, money } = times;
  switch (fact.kind) {
    case 'when': {
      const { date, endDate, time, endTime, closed } = fact;
      const when = join([days(date, endDate), time && clock(time, endTime)]);
      return { label: say('facts.when'), text: closed ? say('facts.closed', { when }) : when };
    }
    case 'weekly': {
      const when = join([weekdays(fact.weekdays), clock(fact.time, fact.endTime)]);
      return { label: say('facts.when'), text: say('facts.weekly', { when }) };
    }
    case 'until':
      return { label: say('facts.until'), text: join([days(fact.date), fact.time && clock(fact.time)]) };
    case 'where':
      return { label: say('facts.where'), text: fact.address };
    case 'cost':
      return { label: say('facts.cost'), text: money(fact.amount, fact.currency) };
    case 'ask':
      return { label: say('facts.ask'), text: whom(fact.contact) };
  }
}

/** Whom to ask and how, as printed in the source text; pages only where there is no nearer way. */
function whom({ organisation, department, person, phones, emails, urls }: Contact): string {
  const calls = phones.filter(({ fax }) => !fax).map(({ number, label }) => (label ? `${number} (${label})` : number));
  const ways = [...calls, ...emails];
  return [organisation, department, person, ...(ways.length > 0 ? ways : urls)].filter(Boolean).join(', ');
}
