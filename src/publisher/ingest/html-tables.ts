import type { Table } from '../../core/release.ts';
import { type DomElement, type DomNode, isElement, isText, textOf, visibleText } from './dom.ts';
import { BLOCK, isHidden, NEVER_TEXT } from './html-elements.ts';

const MOST_COLUMNS = 40;
const LONGEST_CELL = 400;

function rowsOf(table: DomElement): DomElement[] {
  return [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);
}

function cellsOf(row: DomElement): DomElement[] {
  return [...row.children].filter(({ localName }) => localName === 'td' || localName === 'th');
}

/** Tables that only place things on the page, as old editors make them: their cells are read one after the other. */
export function isLayout(table: DomElement): boolean {
  const role = table.getAttribute('role');
  if (role === 'presentation' || role === 'none') return true;
  if (table.querySelector('table, ul, ol, h1, h2, h3, h4, figure, blockquote')) return true;
  const rows = rowsOf(table).map(cellsOf);
  const columns = Math.max(0, ...rows.map((cells) => cells.length));
  const long = rows.flat().some((cell) => textOf(cell).length > LONGEST_CELL);
  return columns < 2 || rows.length < 1 || long;
}

function span(cell: DomElement, name: string): number {
  const value = Number.parseInt(cell.getAttribute(name) ?? '', 10);
  return Number.isNaN(value) ? 1 : Math.min(Math.max(value, 1), MOST_COLUMNS);
}

/** A cell's words; those on lines of their own do not grow together. */
function cellText(cell: DomElement): string {
  let text = '';
  const collect = (node: DomNode) => {
    if (isText(node)) text += visibleText(node);
    if (!isElement(node) || NEVER_TEXT.has(node.localName) || isHidden(node)) return;
    const apart = node.localName === 'br' || BLOCK.has(node.localName);
    if (apart) text += ' ';
    for (const child of node.childNodes) collect(child);
    if (apart) text += ' ';
  };
  collect(cell);
  return text.replace(/\s+/gu, ' ').trim();
}

/** A table whose rows all have the same number of cells: a cell over several rows or columns is repeated or filled. */
export function readTable(table: DomElement): Pick<Table, 'header' | 'rows'> {
  const grid: string[][] = [];
  const rows = rowsOf(table);
  for (const [y, row] of rows.entries()) {
    let x = 0;
    for (const cell of cellsOf(row)) {
      while (grid[y]?.[x] !== undefined) x += 1;
      const text = cellText(cell);
      const down = Math.min(span(cell, 'rowspan'), rows.length - y);
      const across = span(cell, 'colspan');
      for (let dy = 0; dy < down; dy += 1) {
        const line = grid[y + dy] ?? [];
        grid[y + dy] = line;
        for (let dx = 0; dx < across && x + dx < MOST_COLUMNS; dx += 1) line[x + dx] = dx === 0 ? text : '';
      }
      x += across;
    }
  }
  const width = Math.max(0, ...grid.map((line) => line.length));
  const full = Array.from(grid, (line) => Array.from({ length: width }, (_, x) => line?.[x] ?? ''));
  const filled = full.map((cells, y) => ({ cells, y })).filter(({ cells }) => cells.some((cell) => cell !== ''));
  const first = filled[0];
  const headed = first !== undefined && isHeaderRow(rows[first.y]);
  return {
    header: headed ? first.cells : Array.from({ length: width }, () => ''),
    rows: filled.slice(headed ? 1 : 0).map(({ cells }) => cells),
  };
}

function isHeaderRow(row: DomElement | undefined): boolean {
  if (row === undefined) return false;
  const cells = cellsOf(row).filter((cell) => textOf(cell) !== '');
  const bold = (cell: DomElement) => {
    const strong = cell.querySelector('strong, b');
    return cell.localName === 'th' || (strong !== null && textOf(strong) === textOf(cell));
  };
  return row.parentElement?.localName === 'thead' || (cells.length > 0 && cells.every(bold));
}
