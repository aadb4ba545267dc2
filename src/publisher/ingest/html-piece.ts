import type { Table } from '../../core/release.ts';
import type { Run } from './html-inline.ts';

/** A picture as the page shows it; its file stays where it is. */
export interface PagePicture {
  alt?: string;
  caption?: string;
  credit?: string;
  /** Absolute `http(s)` address of the file. */
  address?: string;
}

/** What a page's content is made of, in its order. */
export type Piece =
  /** A paragraph, broken where the page breaks it by `<br>`. `paragraph`: false where no element said it is one. */
  | { kind: 'lines'; lines: Run[][]; paragraph: boolean }
  | { kind: 'heading'; depth: 2 | 3; runs: Run[] }
  | { kind: 'list'; ordered: boolean; items: Run[][] }
  | { kind: 'quote'; runs: Run[]; by?: string }
  | ({ kind: 'table' } & Pick<Table, 'header' | 'rows'>)
  | ({ kind: 'image' } & PagePicture);
