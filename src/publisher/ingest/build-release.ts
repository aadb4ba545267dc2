import { InputError } from '../../core/errors.ts';
import { findContradictions } from '../../core/press/contradictions.ts';
import { deriveTitle } from '../../core/press/derived-title.ts';
import { correctionDay, readHead } from '../../core/press/head.ts';
import type { Passage } from '../../core/press/passages.ts';
import { findPlaceholders } from '../../core/press/suspicions.ts';
import { type IsoDate, type LanguageTag, sentencesText } from '../../core/release.ts';
import { splitSentences } from '../../core/text/sentences.ts';
import { refuseDigest, refusePlaceholders, refuseTooLong } from './digest.ts';
import { pieceText } from './flow-entries.ts';
import { toBlocks } from './html-blocks.ts';
import type { Piece } from './html-piece.ts';
import type { IngestedRelease, IngestWarning } from './ingested.ts';

/** What is known of a release before its text is made into blocks. */
export interface ReleaseParts {
  lang: LanguageTag;
  address?: string | undefined;
  /** Empty where there is none: one is made from the first sentence then. */
  title: string;
  subtitle?: string | undefined;
  published?: IsoDate | undefined;
  pieces: readonly Piece[];
  /** Texts that the page shows struck out. */
  struck: readonly string[];
  categories?: readonly string[];
  warnings?: readonly IngestWarning[];
}

/** Running text as the rules for press texts take it: tables and lists are no lines of a letter. */
function toPassages(texts: readonly string[]): Passage[] {
  return texts.map((text, index) => ({ line: index + 1, text, gap: true, indent: 0 }));
}

function struckWarning(text: string): IngestWarning {
  return { code: 'struck', message: `"${text.slice(0, 200)}" is struck out and was left out.` };
}

/**
 * The release made of a title, a date and the pieces of a page or feed item.
 *
 * @throws InputError if there is no text or too much of it, if it is a digest of several releases, or if nobody filled it in
 */
export function buildRelease(parts: ReleaseParts): IngestedRelease {
  const { lang, pieces, published } = parts;
  refuseTooLong(pieces.reduce((sum, piece) => sum + pieceText(piece).length, 0));
  const { blocks, contacts, media, warnings } = toBlocks(pieces, lang);
  const words = blocks.filter(({ kind }) => kind !== 'image' && kind !== 'contact');
  if (words.length === 0) throw new InputError('it has no text of its own: add the text by hand');
  const lines = pieces.filter(({ kind }) => kind === 'lines' || kind === 'heading').map(pieceText);
  const passages = toPassages([parts.title, ...(parts.subtitle ? [parts.subtitle] : []), ...lines].filter(Boolean));
  refusePlaceholders(parts.title, pieces.map(pieceText));
  refuseDigest(passages, pieces);
  const correction = readHead(passages, () => false).correction;
  const corrected = correction && correctionDay(correction.text, published);
  const first = blocks.find(
    (block) => block.kind === 'paragraph' || block.kind === 'quote' || block.kind === 'heading',
  );
  const [sentence = ''] = first && 'sentences' in first ? splitSentences(sentencesText(first.sentences), lang) : [];
  const title = parts.title || deriveTitle(sentence || 'Ohne Titel');
  const found: IngestWarning[] = [...findPlaceholders(passages), ...findContradictions(passages, published)];
  return {
    ...(parts.address !== undefined && { address: parts.address }),
    title,
    ...(parts.subtitle && { subtitle: parts.subtitle }),
    ...(published !== undefined && { published }),
    ...(corrected !== undefined && { corrected }),
    categories: [...(parts.categories ?? [])],
    blocks,
    contacts,
    media,
    warnings: [
      ...(parts.warnings ?? []),
      ...(parts.title ? [] : [noTitle]),
      ...(published === undefined ? [noDate] : []),
      ...parts.struck.map(struckWarning),
      ...warnings,
      ...found.map(({ code, message }) => ({ code, message })),
    ],
    sourceText: `${[title, parts.subtitle ?? '', ...pieces.map(pieceText)].filter((text) => text !== '').join('\n\n')}\n`,
  };
}

const noTitle: IngestWarning = {
  code: 'no-title',
  message: 'There is no title; one was made from the first sentence.',
};
const noDate: IngestWarning = { code: 'no-date', message: 'Nothing says on which day it was published.' };
