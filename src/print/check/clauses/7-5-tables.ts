import type { PdfFile } from '../file/pdf-file.ts';
import { List } from '../../values/list.ts';
import { Text } from '../../values/text.ts';
import { attribute } from '../structure/attributes.ts';
import { readTable } from '../structure/read-table.ts';
import type { Cell, Table } from '../structure/read-table.ts';
import type { Structure } from '../structure/structure.ts';
import { Name } from '../../content-stream/operand.ts';
import { elementsOf } from './7-2-nesting.ts';
import type { Clause, TestFinding } from './clause.ts';

export const tableHeaders: Clause = {
  id: '7.5',
  summary: 'each cell of a table has a header that can be found',
  check: (file) =>
    elementsOf(file, 'Table').flatMap((table) => {
      const { grid, fault } = readTable(table, file.structure);
      return fault ? [] : headerFindings(grid, file).map((finding) => ({ ...finding, page: file.pageOf(table) }));
    }),
};

function headerFindings(grid: Table['grid'], { structure }: PdfFile): TestFinding[] {
  const cells = new Set(grid.flat().filter((cell) => cell !== undefined));
  const headers = Array.from(cells).filter(({ element }) => element.standardType === 'TH');
  // Where each header says what it heads, no more is needed.
  if (headers.every((header) => scopeOf(header, structure) !== undefined)) return [];
  const ids = new Set(headers.map(({ element }) => element.dictionary.text('ID') ?? ''));
  for (const cell of cells) {
    if (cell.element.standardType !== 'TD') continue;
    const named = headersOf(cell, structure);
    const unknown = named.filter((id) => id === '' || !ids.has(id));
    if ((named.length > 0 && unknown.length === 0) || isHeaded(cell, grid, structure)) continue;
    const expected = 'TH with Scope, or Headers that name the ID of a TH';
    const at = `row ${cell.row + 1}, column ${cell.column + 1}`;
    return unknown.length > 0
      ? [{ test: 2, found: `Headers (${unknown.join(', ')}) in ${at} that name no TH`, expected }]
      : [{ test: 1, found: `a cell in ${at} without a header`, expected }];
  }
  return [];
}

function scopeOf({ element }: Cell, structure: Structure): string | undefined {
  const scope = attribute(element, 'Table', 'Scope', structure);
  return scope instanceof Name ? scope.text : undefined;
}

function headersOf({ element }: Cell, structure: Structure): string[] {
  const headers = attribute(element, 'Table', 'Headers', structure);
  return headers instanceof List ? Array.from(headers).flatMap((id) => (id instanceof Text ? [id.text] : [])) : [];
}

/** Whether the way up, or the way to the left, meets a header (ISO 32000-2, 14.8.4.8.3). */
function isHeaded(cell: Cell, grid: Table['grid'], structure: Structure): boolean {
  const ups = range(cell.column, cell.columns).map((column) =>
    range(0, cell.row)
      .reverse()
      .map((row) => grid[row]?.[column]),
  );
  const lefts = range(cell.row, cell.rows).map((row) =>
    range(0, cell.column)
      .reverse()
      .map((column) => grid[row]?.[column]),
  );
  return (
    ups.some((way) => meetsHeader(way, 'Column', structure)) || lefts.some((way) => meetsHeader(way, 'Row', structure))
  );
}

function meetsHeader(way: readonly (Cell | undefined)[], wanted: string, structure: Structure): boolean {
  let wasHeader = false;
  for (const cell of way) {
    const isHeader = cell?.element.standardType === 'TH';
    if (cell && isHeader) {
      const scope = scopeOf(cell, structure);
      if (scope === 'Both' || scope === wanted) return true;
    } else if (wasHeader) return false;
    wasHeader ||= isHeader;
  }
  return false;
}

function range(from: number, length: number): number[] {
  return Array.from({ length }, (_, index) => from + index);
}
