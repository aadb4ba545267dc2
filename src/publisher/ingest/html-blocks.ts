import { findPictures } from '../../core/press/captions.ts';
import { findFurniture } from '../../core/press/furniture.ts';
import { findImprint } from '../../core/press/imprint.ts';
import { findContacts } from '../../core/press/links.ts';
import type { Draft, Part } from '../../core/press/parts.ts';
import type { Passage } from '../../core/press/passages.ts';
import type { Block, Contact, LanguageTag } from '../../core/release.ts';
import { readRun } from './flow-body.ts';
import { type Entry, toEntries } from './flow-entries.ts';
import { toSentences } from './html-inline.ts';
import type { Piece } from './html-piece.ts';
import type { IngestWarning, Media } from './ingested.ts';
import { fitPictures, type PlacedDraft } from './picture-blocks.ts';

export interface BlocksRead {
  blocks: Block[];
  /** The publisher's, then those named in the text. */
  contacts: Contact[];
  media: Media[];
  warnings: IngestWarning[];
}

/** The draft of a piece that is not running text; undefined where nothing of it would be seen. */
function ownDraft(piece: Piece, lang: LanguageTag): Draft | undefined {
  switch (piece.kind) {
    case 'heading': {
      const sentences = toSentences(piece.runs, lang);
      return sentences.length > 0 ? { kind: 'heading', depth: piece.depth, sentences } : undefined;
    }
    case 'quote': {
      const sentences = toSentences(piece.runs, lang);
      const by = piece.by === undefined ? {} : { by: piece.by };
      return sentences.length > 0 ? { kind: 'quote', sentences, ...by } : undefined;
    }
    case 'list': {
      const items = piece.items.map((runs) => toSentences(runs, lang)).filter((sentences) => sentences.length > 0);
      return items.length > 0 ? { kind: 'list', ordered: piece.ordered, items } : undefined;
    }
    case 'table':
      return piece.header.length > 0 ? { kind: 'table', header: piece.header, rows: piece.rows } : undefined;
    default:
      return undefined;
  }
}

/** An address block found in running text, perhaps under a heading ("Kontakt"), and in nothing else. */
function isPlainPart({ from, to }: Part, entries: readonly Entry[]): boolean {
  return entries
    .slice(from, to)
    .every(({ piece }, index) => piece.kind === 'lines' || (index === 0 && piece.kind === 'heading'));
}

/** What the office that issues a release calls itself, or its address; others are named in the text. */
const PUBLISHER =
  /presse|impressum|herausgeb|redaktion|öffentlichkeitsarbeit|kommunikation|^(?:landeshaupt|hanse|kreis)?stadt |^(?:stadtverwaltung|gemeinde|markt|landkreis|kreis|landratsamt|bezirksamt|bezirk|magistrat|senat|samtgemeinde|verbandsgemeinde)\b/iu;

/**
 * In a letter the last address is the publisher's; on a page it may be anybody's. So there it must say so itself.
 */
function withRole(part: Part, passages: readonly Passage[]): Part {
  const { draft } = part;
  if (draft.kind !== 'contact' || draft.role !== 'publisher') return part;
  const says = passages.slice(part.from, part.to).some(({ text }) => PUBLISHER.test(text));
  return says ? part : { ...part, draft: { ...draft, role: 'body' } };
}

function positions(parts: readonly Part[]): number[] {
  return parts.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, offset) => from + offset));
}

/** Drafts of the runs of passages that nothing has taken yet. */
function bodyDrafts(entries: readonly Entry[], taken: ReadonlySet<number>, lang: LanguageTag): PlacedDraft[] {
  const plain = !entries.some(({ piece }) => piece.kind === 'heading' || (piece.kind === 'lines' && piece.paragraph));
  const drafts: PlacedDraft[] = [];
  let run: Entry[] = [];
  let start = 0;
  const end = (at: number) => {
    drafts.push(
      ...readRun(run, { lang, plain, last: at === entries.length }).map(({ from, draft }) => ({
        at: start + from,
        draft,
      })),
    );
    run = [];
  };
  for (const [at, entry] of entries.entries()) {
    const isText = entry.piece.kind === 'lines' && !taken.has(at);
    if (!isText) end(at);
    else if (run.length === 0) start = at;
    if (isText) run.push(entry);
    const draft = taken.has(at) ? undefined : ownDraft(entry.piece, lang);
    if (draft) drafts.push({ at, draft });
  }
  end(entries.length);
  return drafts;
}

function withoutTwins(contacts: readonly Contact[]): Contact[] {
  const seen = new Map(contacts.map((contact) => [JSON.stringify(contact), contact]));
  return [...seen.values()];
}

/**
 * Typed blocks of a page's content: headings, lists, tables, quotations and pictures as the page marks them, and its
 * running text by the rules of press texts (address blocks, captions, lists with typed bullets).
 */
export function toBlocks(pieces: readonly Piece[], lang: LanguageTag): BlocksRead {
  const entries = toEntries(pieces);
  const passages = entries.map(({ passage }) => passage);
  const imprint = findImprint(passages);
  const imprintParts = imprint.parts
    .filter((part) => isPlainPart(part, entries))
    .map((part) => withRole(part, passages));
  const taken = new Set(positions(imprintParts));
  const furniture = findFurniture(passages);
  for (const at of furniture.taken) if (entries[at]?.piece.kind === 'lines') taken.add(at);
  const publisher = imprintParts.find(({ draft }) => draft.kind === 'contact' && draft.role === 'publisher');
  const isOther = (at: number) => taken.has(at) || entries[at]?.piece.kind !== 'lines';
  const captions = findPictures(passages, isOther, publisher?.to);
  for (const at of positions(captions)) taken.add(at);

  const pictures = entries.flatMap(({ piece }, at) => (piece.kind === 'image' ? [{ at, piece }] : []));
  const fitted = fitPictures(pictures, captions);
  const placed: PlacedDraft[] = [
    ...imprintParts.map(({ from, draft }) => ({ at: from, draft })),
    ...bodyDrafts(entries, taken, lang),
    ...fitted.drafts,
  ].sort((a, b) => a.at - b.at);
  const blocks = placed.map(({ draft }, index): Block => ({ ...draft, id: `b${index + 1}` }));
  const media = placed.flatMap(({ file }, index) => (file ? [{ block: `b${index + 1}`, ...file }] : []));
  const addresses = imprintParts.flatMap(({ draft }) => (draft.kind === 'contact' ? [draft] : []));
  const named = entries.flatMap(({ passage }, at) => (taken.has(at) ? [] : findContacts(passage.text)));
  return {
    blocks,
    media,
    contacts: withoutTwins([
      ...addresses.filter(({ role }) => role === 'publisher').map(({ contact }) => contact),
      ...addresses.filter(({ role }) => role === 'body').map(({ contact }) => contact),
      ...named,
    ]),
    warnings: [
      ...[...imprint.warnings, ...furniture.warnings]
        .filter(({ line }) => taken.has(passages.findIndex((passage) => passage.line === line)))
        .map(({ code, message }) => ({ code, message })),
      ...fitted.warnings,
    ],
  };
}
