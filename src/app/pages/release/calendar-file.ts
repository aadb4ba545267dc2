import { crc32 } from '../../../core/codec/share/crc32.ts';
import type { KeyFact } from '../../../core/facts.ts';
import type { SaidLine } from '../../../core/page.ts';
import { type Block, type Rendition, sentencesText, sentenceText } from '../../../core/release.ts';
import { type CalendarEntry, writeCalendar } from '../../../reading/key-facts/calendar.ts';
import { occasionOf } from '../../../reading/key-facts/occasion.ts';
import { fileName } from '../../../share/file/file-name.ts';
import type { Translate } from '../../i18n.ts';

/** The text that a date is from. */
export interface DatedText {
  rendition: Rendition;
  /** Its key facts in words, in the interface's language. */
  said: readonly SaidLine[];
  /** Address of the original. */
  source?: string | undefined;
}

/** A line of the key facts as an entry of a calendar, in the words that the page says it in; undefined if it is no date. */
export function calendarEntry(line: SaidLine, about: DatedText, t: Translate): CalendarEntry | undefined {
  const { rendition, said, source } = about;
  const { facts = [], blocks, title } = rendition;
  const fact = facts[line.fact];
  const occasion = fact && occasionOf(fact, facts);
  if (!occasion) return undefined;
  const { deadline, closed, first, time = '', weekdays = [] } = occasion;
  const name = title || t('readText.own');
  const whom = said.filter(({ fact: at }) => facts[at]?.kind === 'ask');
  const words = [
    `${line.label}: ${line.text}`,
    sentenceOf(fact, blocks),
    ...whom.map(({ label, text }) => `${label}: ${text}`),
    t('provenance.binding'),
    source,
  ];
  return {
    id: [releaseKey(rendition), fact.kind, first, time.replace(':', ''), ...weekdays].filter(Boolean).join('-'),
    occasion,
    summary: deadline ? t('act.lastDay', { title: name }) : closed ? t('facts.closed', { when: name }) : name,
    description: words.filter(Boolean).join('\n\n').replaceAll('\u00a0', ' '),
    location: placeOf(fact, facts),
    url: source,
  };
}

/** A date as a file for any calendar. */
export function calendarFile(entry: CalendarEntry, now: Date): File {
  return new File([writeCalendar([entry], now)], fileName(entry.summary, 'ics'), { type: 'text/calendar' });
}

/** A release's own name; of a text that has none, what its words give. */
function releaseKey({ release, blocks }: Rendition): string {
  return release || `text-${crc32(new TextEncoder().encode(JSON.stringify(blocks))).toString(16)}`;
}

/** The whole sentence that says it: a date alone leaves open what for. */
function sentenceOf({ block: id, sentence }: KeyFact, blocks: readonly Block[]): string {
  const block = blocks.find((one) => one.id === id);
  if (block?.kind === 'list') return sentenceText(block.items.flat()[sentence] ?? []);
  return block && 'sentences' in block ? sentencesText(block.sentences.slice(sentence, sentence + 1)) : '';
}

/** Only a place that the same paragraph names, and no other: another one may be of something else. */
function placeOf({ block }: KeyFact, facts: readonly KeyFact[]): string | undefined {
  const places = facts.flatMap((fact) => (fact.kind === 'where' && fact.block === block ? [fact.address] : []));
  return new Set(places).size === 1 ? places[0] : undefined;
}
