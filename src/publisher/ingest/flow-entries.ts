import type { Line } from '../../core/press/lines.ts';
import { joinLines, type Passage } from '../../core/press/passages.ts';
import { type Run, runsText } from './html-inline.ts';
import type { Piece } from './html-piece.ts';

/** One passage of a page and the piece it stands in. */
export interface Entry {
  passage: Passage;
  piece: Piece;
  /** Its text with its marks; none for lists, tables and pictures. */
  runs?: Run[];
}

/** The words of a piece, as one line. */
export function pieceText(piece: Piece): string {
  switch (piece.kind) {
    case 'lines':
      return piece.lines.map(runsText).join(' ');
    case 'heading':
    case 'quote':
      return runsText(piece.runs);
    case 'list':
      return piece.items.map(runsText).join('\n');
    case 'table':
      return [piece.header, ...piece.rows].map((cells) => cells.join(' | ')).join('\n');
    case 'image':
      return piece.caption ?? '';
  }
}

/** A line that the rules for running text must neither join nor take for an address: it ends a sentence. */
function opaque(piece: Piece): string {
  return `${pieceText(piece).replace(/\n/g, ' ')} .`;
}

interface Source {
  piece: Piece;
  runs?: Run[];
  line: Omit<Line, 'number'>;
}

function sourcesOf(piece: Piece): Source[] {
  if (piece.kind === 'lines') {
    return piece.lines.map((runs, index) => ({
      piece,
      runs,
      line: { text: runsText(runs), gap: index === 0, indent: 0 },
    }));
  }
  if (piece.kind === 'heading') {
    return [{ piece, runs: piece.runs, line: { text: runsText(piece.runs), gap: true, indent: 0 } }];
  }
  return [{ piece, line: { text: opaque(piece), gap: true, indent: 0 } }];
}

function joinedRuns(sources: readonly Source[]): Run[] {
  return sources.flatMap(({ runs = [] }, index) => (index === 0 ? runs : [{ text: ' ' }, ...runs]));
}

/**
 * The passages of a page as the press-text parser takes them: lines that were wrapped by hand are put together, all
 * others stand by themselves.
 */
export function toEntries(pieces: readonly Piece[]): Entry[] {
  const sources = pieces.flatMap(sourcesOf);
  const { passages } = joinLines(sources.map(({ line }, index) => ({ ...line, number: index + 1 })));
  return passages.flatMap((passage, index): Entry[] => {
    const next = passages[index + 1]?.line ?? sources.length + 1;
    const own = sources.slice(passage.line - 1, next - 1);
    const [first] = own;
    if (!first) return [];
    return [{ passage, piece: first.piece, ...(first.runs && { runs: joinedRuns(own) }) }];
  });
}
