import { InputError } from '../errors.ts';
import type { Block, Contact, IsoDate, LanguageTag } from '../release.ts';
import { splitSentences } from '../text/sentences.ts';
import { readBody } from './body.ts';
import { findPictures } from './captions.ts';
import { findContradictions } from './contradictions.ts';
import { deriveTitle } from './derived-title.ts';
import { findFurniture } from './furniture.ts';
import { correctionDay, type Head, openingDay, readHead, setAsideWarning } from './head.ts';
import { findImprint } from './imprint.ts';
import { readLines } from './lines.ts';
import { findContacts } from './links.ts';
import type { Part } from './parts.ts';
import { joinLines, type Passage } from './passages.ts';
import { isProse } from './shape.ts';
import { findDigest, findPlaceholders } from './suspicions.ts';
import type { ParseWarning } from './warnings.ts';

export interface ParseOptions {
  /** Language the text is written in; German if not given. */
  lang?: LanguageTag;
  /** Day of publication the source gives apart from the text (a feed), used where the text has none. */
  published?: IsoDate;
}

export interface ParsedRelease {
  title: string;
  subtitle?: string;
  published?: IsoDate;
  /** Day of the publisher's correction; its note is a paragraph. */
  corrected?: IsoDate;
  /** In the order of the text, with ids b1, b2 … */
  blocks: Block[];
  /** The publisher's, then those named in the text; a copy for looking up, the text keeps them. */
  contacts: Contact[];
  /** In the order of the lines. */
  warnings: ParseWarning[];
}

/** Positions of the passages that parts hold. */
function positions(parts: readonly Part[]): number[] {
  return parts.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, offset) => from + offset));
}

/** Body blocks between the parts that are already known; `from` and `to` become positions in the whole text. */
function readBodyRuns(passages: readonly Passage[], taken: ReadonlySet<number>, lang: LanguageTag) {
  const parts: Part[] = [];
  const warnings: ParseWarning[] = [];
  let start = 0;
  for (let at = 0; at <= passages.length; at += 1) {
    if (at < passages.length && !taken.has(at)) continue;
    const offset = start;
    const run = readBody(passages.slice(start, at), lang);
    parts.push(...run.parts.map((part) => ({ ...part, from: part.from + offset, to: part.to + offset })));
    warnings.push(...run.warnings);
    start = at + 1;
  }
  return { parts, warnings };
}

function contactsOf(parts: readonly Part[], passages: readonly Passage[], bodyParts: readonly Part[]): Contact[] {
  const blocks = parts.flatMap(({ draft }) => (draft.kind === 'contact' ? [draft] : []));
  const publishers = blocks.filter((block) => block.role === 'publisher');
  const others = blocks.filter((block) => block.role === 'body');
  const text = ({ from, to }: Part) => passages.slice(from, to).map((passage) => passage.text);
  const named = bodyParts.flatMap((part) => text(part).flatMap(findContacts));
  return [...[...publishers, ...others].map((block) => block.contact), ...named];
}

function readDay(head: Head, passages: readonly Passage[], options: ParseOptions, warnings: ParseWarning[]) {
  const firstProse = passages.find((passage) => isProse(passage.text));
  const printed = head.date?.line.date ?? openingDay(firstProse?.text ?? '');
  const line = passages[head.date?.at ?? 0]?.line ?? 1;
  if (printed && options.published && printed !== options.published) {
    const message = `The text is dated ${printed} but its source says ${options.published}; the text's date was taken.`;
    warnings.push({ line, code: 'date-differs', message });
  }
  const number = head.date?.line.number;
  if (number !== undefined) {
    warnings.push({ line, code: 'set-aside', message: `The release's number "${number}" was left out.` });
  }
  const published = printed ?? options.published;
  if (published === undefined) {
    warnings.push({ line: 1, code: 'no-date', message: 'The text does not say on which day it was published.' });
  }
  return published;
}

function readCorrection(
  head: Head,
  passages: readonly Passage[],
  published: IsoDate | undefined,
  warnings: ParseWarning[],
) {
  if (!head.correction) return undefined;
  const day = correctionDay(head.correction.text, published);
  if (day !== undefined && (published === undefined || day >= published)) return day;
  const what = day === undefined ? 'does not say on which day it was made' : `is dated ${day}, before the publication`;
  const line = passages[head.correction.at]?.line ?? 1;
  warnings.push({ line, code: 'correction-date', message: `The correction ${what}.` });
  return day;
}

function readTitle(
  head: Head,
  passages: readonly Passage[],
  body: readonly Part[],
  lang: LanguageTag,
  warnings: ParseWarning[],
) {
  const printed = head.title === undefined ? undefined : passages[head.title]?.text;
  if (printed !== undefined) return printed;
  const source = passages[body[0]?.from ?? 0];
  const [sentence = ''] = splitSentences(source?.text ?? '', lang);
  const message = 'The text has no title; one was made from its first sentence.';
  warnings.push({ line: source?.line ?? 1, code: 'no-title', message });
  return deriveTitle(sentence);
}

/**
 * Reads the plain text of a press release, as a press office prints or mails it. Nothing is dropped: every line becomes
 * the title, the sub-headline, the date, a block, or a warning that quotes it; contradictions are reported, never
 * repaired. Throws an InputError if the text is blank.
 */
export function parsePressText(text: string, options: ParseOptions = {}): ParsedRelease {
  const lang = options.lang ?? 'de';
  const lines = readLines(text);
  if (lines.length === 0) throw new InputError('The press release is empty: give a file or text with its words.');
  const { passages, warnings } = joinLines(lines);
  const imprint = findImprint(passages);
  const furniture = findFurniture(passages);
  const taken = new Set([...positions(imprint.parts), ...furniture.taken]);
  const isTaken = (index: number) => taken.has(index);
  const publisher = imprint.parts.find(({ draft }) => draft.kind === 'contact' && draft.role === 'publisher');
  const pictures = findPictures(passages, isTaken, publisher?.to);
  for (const index of positions(pictures)) taken.add(index);

  const head = readHead(passages, isTaken);
  const headLines = [head.title, head.subtitle, head.date?.at, ...head.setAside].filter((at) => at !== undefined);
  for (const index of headLines) taken.add(index);
  const aside = head.setAside.flatMap((at) => passages.slice(at, at + 1)).map(setAsideWarning);

  const body = readBodyRuns(passages, taken, lang);
  const late = publisher ? body.parts.filter((part) => part.from >= publisher.to) : [];
  const behind = late.map(({ from }): ParseWarning => {
    const message = 'This text stands behind the imprint; it was kept as part of the release.';
    return { line: passages[from]?.line ?? 1, code: 'after-imprint', message };
  });
  warnings.push(...imprint.warnings, ...furniture.warnings, ...aside, ...body.warnings, ...behind);
  warnings.push(...findPlaceholders(passages), ...findDigest(passages));
  const published = readDay(head, passages, options, warnings);
  const corrected = readCorrection(head, passages, published, warnings);
  warnings.push(...findContradictions(passages, published));
  const parts = [...imprint.parts, ...pictures, ...body.parts].sort((a, b) => a.from - b.from);
  const title = readTitle(head, passages, parts, lang, warnings);
  const subtitle = head.subtitle === undefined ? undefined : passages[head.subtitle]?.text;
  return {
    title,
    ...(subtitle === undefined ? {} : { subtitle }),
    ...(published === undefined ? {} : { published }),
    ...(corrected === undefined ? {} : { corrected }),
    blocks: parts.map(({ draft }, index): Block => ({ ...draft, id: `b${index + 1}` })),
    contacts: contactsOf(imprint.parts, passages, body.parts),
    warnings: warnings.sort((a, b) => a.line - b.line),
  };
}
