import { attribute } from './attributes.ts';
import { childrenOf } from './relatives.ts';
import type { Element, Structure } from './structure.ts';

/** A cell, and where it stands: rows and columns count from 0. */
export interface Cell {
  element: Element;
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** What makes a table irregular; rows and columns count from 1. */
type TableFault = { kind: 'overlap' | 'too wide' | 'gap'; row: number } | { kind: 'too tall'; column: number };

/** A table as a grid. Where it has a fault, the grid is not complete. */
export interface Table {
  grid: (Cell | undefined)[][];
  fault: TableFault | undefined;
}

/** A table larger than this is a mistake of its spans. */
const most = 4_000_000;
const groups: readonly (string | undefined)[] = ['THead', 'TBody', 'TFoot'];

/**
 * Lays the cells of a table out, after their spans (ISO 32000-1, 14.8.4.3.4). The first row says how many columns there are, and the first column
 * how many rows.
 */
export function readTable(table: Element, structure: Structure): Table {
  const rows = childrenOf(table)
    .flatMap((child) => (groups.includes(child.standardType) ? childrenOf(child) : [child]))
    .filter(({ standardType }) => standardType === 'TR')
    .map((row) => cellsOf(row, structure));
  const width = (rows[0] ?? []).reduce((sum, { columns }) => sum + columns, 0);
  const height = heightOf(rows);
  if (height * Math.max(width, 1) > most) return { grid: [], fault: { kind: 'too wide', row: 1 } };
  const grid = Array.from({ length: height }, () => new Array<Cell | undefined>(width).fill(undefined));
  return { grid, fault: fill(grid, rows, width) };
}

type UnplacedCell = Pick<Cell, 'element' | 'rows' | 'columns'>;

function cellsOf(row: Element, structure: Structure): UnplacedCell[] {
  const span = (element: Element, key: string) => {
    const value = attribute(element, 'Table', key, structure);
    return typeof value === 'number' && value >= 1 ? Math.floor(value) : 1;
  };
  return childrenOf(row)
    .filter(({ standardType }) => standardType === 'TH' || standardType === 'TD')
    .map((element) => ({ element, rows: span(element, 'RowSpan'), columns: span(element, 'ColSpan') }));
}

function heightOf(rows: readonly UnplacedCell[][]): number {
  let height = 0;
  for (let row = 0; row < rows.length;) {
    const span = rows[row]?.[0]?.rows ?? 1;
    height += span;
    row += span;
  }
  return height;
}

function fill(grid: Table['grid'], rows: readonly UnplacedCell[][], width: number): TableFault | undefined {
  for (const [row, cells] of rows.entries()) {
    let column = 0;
    for (const cell of cells) {
      while (grid[row]?.[column]) column += 1;
      if (column + cell.columns > width) return { kind: 'too wide', row: row + 1 };
      if (row + cell.rows > grid.length) return { kind: 'too tall', column: column + 1 };
      if (!place(grid, { ...cell, row, column })) return { kind: 'overlap', row: row + 1 };
      column += cell.columns;
    }
  }
  const gap = grid.findIndex((line) => line.includes(undefined));
  return gap < 0 ? undefined : { kind: 'gap', row: gap + 1 };
}

/** Puts a cell into all the places that it spans; false where one is taken. */
function place(grid: Table['grid'], cell: Cell): boolean {
  for (const line of grid.slice(cell.row, cell.row + cell.rows)) {
    for (let column = cell.column; column < cell.column + cell.columns; column += 1) {
      if (line[column]) return false;
      line[column] = cell;
    }
  }
  return true;
}
