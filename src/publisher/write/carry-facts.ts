import type { KeyFact } from '../../core/facts.ts';
import { type Block, sentenceText } from '../../core/release.ts';

/**
 * Key facts of a source text as facts of its translation: what they say stays as it is, so an address remains in the
 * language of the door and the letter; where they stand is looked up, and `text` is the sentence that stands there. Blocks
 * line up. Within them, the sentence is the one that holds the fact's numbers and addresses; of several, the one where the
 * source's stands, or next to it. A fact is left out if its sentence cannot be told.
 */
export function carryFacts(
  facts: readonly KeyFact[],
  source: readonly Block[],
  translation: readonly Block[],
): KeyFact[] {
  const sources = new Map(source.map((block) => [block.id, sentencesOf(block)]));
  const translations = new Map(translation.map((block) => [block.id, block]));
  return facts.flatMap((fact): KeyFact[] => {
    const block = translations.get(fact.block);
    if (!block) return [];
    // A contact is the same in every language, and so is what is said of it.
    if (block.kind === 'contact') return [fact];
    const sentences = sentencesOf(block);
    const sentence = placeOf(fact, sentences, sources.get(fact.block)?.length ?? 0);
    const text = sentence === undefined ? undefined : sentences[sentence];
    return sentence === undefined || !text ? [] : [{ ...fact, sentence, text }];
  });
}

/** Number of the sentence that says it, where the source has `length` sentences; undefined if that cannot be told. */
function placeOf(fact: KeyFact, sentences: readonly string[], length: number): number | undefined {
  const marks = marksOf(fact);
  const holds = (sentence: string) => {
    const numbers = numbersIn(sentence);
    return marks.every((mark) => numbers.includes(mark) || sentence.includes(mark));
  };
  const places = marks.length > 0 ? [...sentences.keys()].filter((at) => holds(sentences[at] ?? '')) : [];
  const expected = (fact.sentence * sentences.length) / length;
  const [nearest] = places.sort((a, b) => Math.abs(a - expected) - Math.abs(b - expected));
  if (nearest !== undefined) return nearest;
  // "From 2 to 5 pm": nothing to hold on to, but faithful translations keep the order of sentences.
  return sentences.length === length ? fact.sentence : sentences.length === 1 ? 0 : undefined;
}

/** What of a fact is written alike in every language. Names of months are not, and clocks have twelve hours in some. */
function marksOf(fact: KeyFact): string[] {
  switch (fact.kind) {
    case 'when':
      return [dayOf(fact.date), ...(fact.endDate ? [dayOf(fact.endDate)] : [])];
    case 'until':
      return [dayOf(fact.date)];
    case 'weekly':
      return [String(Number.parseInt(fact.time, 10))];
    case 'where':
      return numbersIn(fact.address);
    case 'cost':
      return numbersIn(fact.text);
    case 'ask': {
      const { phones, emails, urls } = fact.contact;
      return [...phones.flatMap(({ number }) => numbersIn(number)), ...emails, ...urls];
    }
  }
}

function dayOf(date: string): string {
  return String(Number(date.slice(8)));
}

/** Numbers of a text, without leading zeros, in European digits: Arabic and Persian ones end in the same four bits. */
function numbersIn(text: string): string[] {
  return Array.from(text.matchAll(/\p{Nd}+/gu), ([digits]) =>
    String(Number(Array.from(digits, (digit) => digit.charCodeAt(0) & 0xf).join(''))),
  );
}

/** A block's sentences as key facts count them. */
function sentencesOf(block: Block): string[] {
  if (block.kind === 'list') return block.items.flat().map(sentenceText);
  return 'sentences' in block ? block.sentences.map(sentenceText) : [];
}
