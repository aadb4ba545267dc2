import { findContacts } from '../press/links.ts';
import type { Block, Contact, IsoDate, LanguageTag } from '../release.ts';
import { sentenceText } from '../release.ts';
import { letterPattern } from '../text/letter-pattern.ts';
import type { Fact } from './fact.ts';
import { findFacts } from './facts-of-text.ts';
import { readKeyDates } from './key-dates.ts';
import type { CostFact, KeyFact, WhereFact } from './key-fact.ts';
import { perLanguage, WORD_END, WORD_START } from './languages/patterns.ts';
import { scan } from './scan.ts';

const PRICE = perLanguage(({ words }) => `${WORD_START}(?:${words.price})${WORD_END}`);
/** Days, times and house numbers have digits, except "halb neun"; most sentences have none and need no closer look. */
const MAY_BE_DATE = /\d|halb /;
/** A venue in front of its street: "im Haus am Kanal, ". */
const VENUE = letterPattern(
  /(\p{Lu}[\p{L}-]*(?: (?:am|an der|der|des|im|in der|zum|zur|und)? ?\p{Lu}[\p{L}-]*){0,3}(?: \([^()]{2,60}\))?, )$/u,
);
const BEFORE_VENUE = /^.* (?:im|in der|in dem|beim|bei der|ins) (?=\p{Lu})/u;
/** A room behind it: ", Raum 204". */
const ROOM = letterPattern(/^(?:, (?:Raum|Zimmer|Saal|Etage|(?:\d|\p{L})+\. ?(?:Stock|Etage|OG))[ \d\p{L}]{0,6})+/u);

interface ReadSentence {
  block: string;
  sentence: number;
  text: string;
}

function sentencesOf(block: Block): ReadSentence[] {
  if (block.kind !== 'paragraph' && block.kind !== 'list') return [];
  const sentences = block.kind === 'list' ? block.items.flat() : block.sentences;
  return sentences.map((sentence, index) => ({ block: block.id, sentence: index, text: sentenceText(sentence) }));
}

function readPlaces({ text, ...at }: ReadSentence, facts: readonly Fact[]): WhereFact[] {
  return facts.flatMap((fact): WhereFact[] => {
    if (fact.kind !== 'name' || fact.sort !== 'street' || !/\d/.test(fact.value)) return [];
    const venue = (VENUE.exec(text.slice(0, fact.start))?.[0] ?? '').replace(BEFORE_VENUE, '');
    const room = ROOM.exec(text.slice(fact.end))?.[0].trimEnd() ?? '';
    const address = venue + fact.text + room;
    return [{ kind: 'where', ...at, text: address, address }];
  });
}

function readCosts({ text: _text, ...at }: ReadSentence, facts: readonly Fact[]): CostFact[] {
  return facts.flatMap((fact): CostFact[] =>
    fact.kind === 'money'
      ? [{ kind: 'cost', ...at, text: fact.text, amount: fact.value, currency: fact.currency }]
      : [],
  );
}

/** Numbers that are for emergencies alone: nobody is to ask about a course there. */
const EMERGENCY = new Set(['110', '112']);

function readSentence(sentence: ReadSentence, lang: LanguageTag, published: IsoDate): KeyFact[] {
  const { text, ...at } = sentence;
  const seen = scan(text, lang);
  const isPrice = PRICE(seen).test(seen.folded);
  const facts = isPrice || MAY_BE_DATE.test(seen.folded) ? findFacts(text, lang) : [];
  return [
    ...readKeyDates(seen, facts, published).map((found): KeyFact => ({ ...found, ...at })),
    ...readPlaces(sentence, facts),
    ...(isPrice ? readCosts(sentence, facts) : []),
    ...findContacts(text).flatMap((contact): KeyFact[] => {
      const phones = contact.phones.filter(({ number }) => !EMERGENCY.has(number));
      const hasWay = phones.length + contact.emails.length + contact.urls.length > 0;
      return hasWay ? [{ kind: 'ask', ...at, text, contact: { ...contact, phones } }] : [];
    }),
  ];
}

function contactKey({ phones, emails, urls }: Contact): string {
  return [...phones.map(({ number }) => number.replace(/\D/g, '')), ...emails, ...urls].join(' ');
}

function sayingOf(fact: KeyFact): string {
  if (fact.kind === 'ask') return contactKey(fact.contact);
  const { block: _block, sentence: _sentence, text: _text, ...value } = fact;
  return JSON.stringify(value);
}

/** Whether another fact says the same and more: the same day with its time. */
function isSaidBetter(fact: KeyFact, facts: readonly KeyFact[]): boolean {
  if (fact.kind !== 'when' && fact.kind !== 'until') return false;
  return (
    fact.time === undefined &&
    facts.some((other) => other.kind === fact.kind && other.date === fact.date && other.time !== undefined)
  );
}

/**
 * What a reader looks for first: when, every week, until when, where, how much, whom to ask. In the order of the text,
 * each once, with the sentence that says it. Only what the text says beyond doubt: a day whose year or weekday does not
 * fit, a sum that is no price, a time that may belong to another day are left out. Quotations and captions say nothing
 * here, nor does the publisher's imprint.
 */
export function keyFacts(blocks: readonly Block[], published: IsoDate, lang: LanguageTag): KeyFact[] {
  const found = blocks.flatMap((block): KeyFact[] => {
    if (block.kind !== 'contact') {
      return sentencesOf(block).flatMap((sentence) => readSentence(sentence, lang, published));
    }
    if (block.role !== 'body') return [];
    const { contact, id } = block;
    const text = contact.organisation ?? contact.department ?? contact.person ?? contactKey(contact);
    return [{ kind: 'ask', block: id, sentence: 0, text, contact }];
  });
  const seen = new Set<string>();
  return found.filter((fact) => {
    const key = `${fact.kind} ${sayingOf(fact)}`;
    if (seen.has(key) || isSaidBetter(fact, found)) return false;
    seen.add(key);
    return true;
  });
}
