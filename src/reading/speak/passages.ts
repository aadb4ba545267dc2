import { dialled } from '../../core/press/phones.ts';
import {
  type Block,
  type Contact,
  type LanguageTag,
  type Rendition,
  type Sentence,
  sentenceText,
} from '../../core/release.ts';
import { spokenWords } from './spoken/languages.ts';

/** Where on the page something is that is read aloud. */
export type Place =
  | { part: 'title' | 'subtitle' }
  /** The n-th sentence of a block, through all its list items; a row of its table; who said it; its caption; all of it. */
  | { block: number; part: 'sentence' | 'row'; at: number }
  | { block: number; part: 'by' | 'caption' | 'whole' };

/** What is said in one go: a sentence, a row of a table, a line of an address. */
export interface Passage {
  place: Place;
  text: string;
  lang: LanguageTag;
  /** Telephone numbers in it that its words alone do not tell: they are said digit by digit. */
  numbers?: string[];
}

/**
 * A text in the order in which it is read aloud. Addresses are German whatever the text's language (`sourceLang`): a German
 * voice says them, where there is one.
 */
export function passages(
  text: Pick<Rendition, 'lang' | 'title' | 'subtitle' | 'blocks'>,
  sourceLang: LanguageTag,
): Passage[] {
  const { lang, title, subtitle = '', blocks } = text;
  const all: Passage[] = [
    { place: { part: 'title' }, text: title, lang },
    { place: { part: 'subtitle' }, text: subtitle, lang },
    ...blocks.flatMap((block, index) => ofBlock(block, index, lang, sourceLang)),
  ];
  return all.filter(({ text: words }) => /[\p{L}\p{N}]/u.test(words));
}

function ofBlock(block: Block, index: number, lang: LanguageTag, sourceLang: LanguageTag): Passage[] {
  const at = (place: Place, text: string, own = lang): Passage => ({ place, text, lang: own });
  const sentences = (list: readonly Sentence[]) =>
    list.map((sentence, number): Passage => {
      const numbers = numbersIn(sentence);
      const passage = at({ block: index, part: 'sentence', at: number }, sentenceText(sentence));
      return numbers.length > 0 ? { ...passage, numbers } : passage;
    });
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return sentences(block.sentences);
    case 'quote':
      return [...sentences(block.sentences), at({ block: index, part: 'by' }, block.by ?? '')];
    case 'list':
      return sentences(block.items.flat());
    case 'table':
      return block.rows.map((row, number) => at({ block: index, part: 'row', at: number }, rowText(block.header, row)));
    case 'image':
      return [at({ block: index, part: 'caption' }, block.caption ?? (block.src ? (block.alt ?? '') : ''))];
    case 'contact':
      return contactLines(block.contact, lang, sourceLang).map((line) => ({
        place: { block: index, part: 'whole' },
        ...line,
      }));
  }
}

/** Short numbers; others tell by themselves what they are. */
function numbersIn(sentence: Sentence): string[] {
  return sentence.flatMap((inline) =>
    typeof inline !== 'string' && 'link' in inline && /^tel:\d/.test(inline.link)
      ? (inline.text.match(/\d[\d \u00a0\u202f]*\d/) ?? [])
      : [],
  );
}

/** A row with the head of each column before its cell: by ear, nobody sees what is above it. */
function rowText(header: readonly string[], row: readonly string[]): string {
  const cells = row.map((cell, column) => {
    const head = header[column]?.trim();
    return column > 0 && head && cell.trim() ? `${head}: ${cell}` : cell;
  });
  return cells.filter((cell) => cell.trim()).join(', ');
}

/** Each number by itself, so that "back" says it again. */
function contactLines(contact: Contact, lang: LanguageTag, sourceLang: LanguageTag): Omit<Passage, 'place'>[] {
  const { organisation, department, person, street, postcode, city, phones, emails, urls, notes } = contact;
  const words = spokenWords(lang);
  // A postcode is said digit by digit.
  const place = [postcode && Array.from(postcode).join(' '), city].filter(Boolean).join(' ');
  const who = [organisation, department, person, street, place, ...notes].filter(Boolean).join(', ');
  const calls = phones.map(({ number, label, fax }) => {
    const text = [fax ? words?.fax : words?.phone, label, number].filter(Boolean).join(' ');
    return { text, lang, ...(/^\d/.test(dialled(number, label) ?? '') && { numbers: [number] }) };
  });
  const addresses = [...emails, ...urls].map((text) => ({ text, lang }));
  return [{ text: who, lang: sourceLang }, ...calls, ...addresses];
}
