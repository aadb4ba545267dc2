import { findPictures } from '../../core/press/captions.ts';
import type { Draft, Part } from '../../core/press/parts.ts';
import type { PagePicture } from './html-piece.ts';
import type { IngestWarning, Media } from './ingested.ts';

/** A block without its name, its place among the passages, and the file of a picture. */
export interface PlacedDraft {
  at: number;
  draft: Draft;
  file?: Omit<Media, 'block'>;
}

interface Words {
  caption?: string;
  credit?: string;
}

/** A caption as printed, taken apart from the credit in or behind it. */
function readWords({ caption, credit }: PagePicture): Words {
  if (caption === undefined) return credit === undefined ? {} : { credit };
  const passage = { line: 1, text: caption, gap: true, indent: 0 };
  const [found] = findPictures([passage], () => false, undefined);
  const words: Words = found?.draft.kind === 'image' ? wordsOf(found) : { caption };
  return credit === undefined ? words : { ...words, credit };
}

function wordsOf({ draft }: Part): Words {
  if (draft.kind !== 'image') return {};
  const { caption, credit } = draft;
  return { ...(caption !== undefined && { caption }), ...(credit !== undefined && { credit }) };
}

function place(at: number, { alt, address }: PagePicture, { caption, credit }: Words): PlacedDraft | undefined {
  const same = alt !== undefined && caption?.startsWith(alt) === true;
  if (caption === undefined && alt === undefined) return undefined;
  return {
    at,
    draft: { kind: 'image', ...(alt !== undefined && !same && { alt }), ...(caption !== undefined && { caption }) },
    ...(address !== undefined && { file: { address, ...(credit !== undefined && { credit }) } }),
  };
}

/**
 * Brings pictures and the captions found in the text together: a caption belongs to the picture before it, or directly
 * behind it. A picture nobody describes, and a credit for no picture, are left out and reported.
 */
export function fitPictures(
  pictures: readonly { at: number; piece: PagePicture }[],
  captions: readonly Part[],
): { drafts: PlacedDraft[]; warnings: IngestWarning[] } {
  const free = new Set(captions);
  const warnings: IngestWarning[] = [];
  const drafts: PlacedDraft[] = [];
  for (const { at, piece } of pictures) {
    const own = readWords(piece);
    const beside = captions.find((part) => free.has(part) && (part.from === at + 1 || part.to === at));
    if (beside && own.caption === undefined) free.delete(beside);
    const words = beside && own.caption === undefined ? { ...wordsOf(beside), ...own } : own;
    const draft = place(at, piece, words);
    if (draft) drafts.push(draft);
    else
      warnings.push({ code: 'picture', message: 'A picture without a description was left out: describe it by hand.' });
  }
  for (const part of free) {
    const { caption, credit } = wordsOf(part);
    if (caption !== undefined) drafts.push({ at: part.from, draft: part.draft });
    else
      warnings.push({
        code: 'picture',
        message: `"${credit}" belongs to a picture that is not there and was left out.`,
      });
  }
  return { drafts, warnings: warnings.slice(0, MOST_WARNINGS) };
}

const MOST_WARNINGS = 5;
