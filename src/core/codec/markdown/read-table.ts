import { InputError } from '../../errors.ts';
import type { Table } from '../../release.ts';
import type { Token } from './parser.ts';
import type { Reader } from './read-blocks.ts';
import { readPlainText } from './read-inline.ts';

/**
 * Reads a table. markdown-it fills short rows and cuts long ones; a row that does not have the header's number of cells
 * is an error here, so that nothing is lost.
 */
export function readTable(group: Token[], reader: Reader): Pick<Table, 'header' | 'rows'> {
  const rows: string[][] = [];
  let row: string[] = [];
  let line = 0;
  for (const token of group) {
    if (token.type === 'tr_open') {
      row = [];
      line = reader.bodyLine + (token.map?.[0] ?? 0);
      rows.push(row);
    } else if (token.type === 'inline') {
      row.push(readPlainText(token, line, 'a table'));
    } else if (token.type === 'tr_close') {
      const written = countCells(reader.source[line - reader.bodyLine] ?? '');
      if (written !== row.length) {
        throw new InputError(`this row has ${written} cells, but the table's first row has ${row.length}`, { line });
      }
    }
  }
  const [header = [], ...body] = rows;
  return { header, rows: body };
}

/** Cells of a row as written: between bars that no backslash precedes; bars at either end are optional. */
function countCells(row: string): number {
  const inner = row
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/).length;
}
