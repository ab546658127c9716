import type { PdfFile } from '../file/pdf-file.ts';
import { childTypes } from '../structure/relatives.ts';
import { readTable } from '../structure/read-table.ts';
import type { Element } from '../structure/structure.ts';
import { elementsOf, wrongChildren, wrongParents } from './7-2-nesting.ts';
import type { TestFinding } from './clause.ts';

const groups = ['THead', 'TBody', 'TFoot'];

/** Tables are built from rows, rows from cells, and all rows are equally long. */
export function tableFindings(file: PdfFile): TestFinding[] {
  return [
    ...wrongChildren(file, [
      { test: 3, type: 'Table', allowed: ['TR', ...groups, 'Caption'] },
      { test: 10, type: 'TR', allowed: ['TH', 'TD'] },
      { test: 36, type: 'THead', allowed: ['TR'] },
      { test: 37, type: 'TBody', allowed: ['TR'] },
      { test: 38, type: 'TFoot', allowed: ['TR'] },
    ]),
    ...wrongParents(file, [
      { test: 4, type: 'TR', allowed: ['Table', ...groups] },
      { test: 5, type: 'THead', allowed: ['Table'] },
      { test: 6, type: 'TBody', allowed: ['Table'] },
      { test: 7, type: 'TFoot', allowed: ['Table'] },
      { test: 8, type: 'TH', allowed: ['TR'] },
      { test: 9, type: 'TD', allowed: ['TR'] },
    ]),
    ...elementsOf(file, 'Table').flatMap((table) => {
      const page = file.pageOf(table);
      return [...partFindings(table), ...gridFindings(table, file)].map((finding) => ({ ...finding, page }));
    }),
  ];
}

function partFindings(table: Element): TestFinding[] {
  const children = childTypes(table);
  const count = (type: string) => children.filter((child) => child === type).length;
  const findings: TestFinding[] = [];
  const add = (test: number, found: string, expected: string) => findings.push({ test, found, expected });
  if (count('THead') > 1) add(11, `a table with ${count('THead')} THead`, 'at most one THead');
  if (count('TFoot') > 1) add(12, `a table with ${count('TFoot')} TFoot`, 'at most one TFoot');
  if (count('TFoot') > 0 && count('TBody') === 0) add(13, 'a table with TFoot and without TBody', 'a TBody');
  if (count('THead') > 0 && count('TBody') === 0) add(14, 'a table with THead and without TBody', 'a TBody');
  if (children.slice(1, -1).includes('Caption')) {
    add(16, 'a Caption in the middle of a table', 'the Caption first or last');
  }
  if (count('Caption') > 1) add(39, `a table with ${count('Caption')} Caption`, 'at most one Caption');
  return findings;
}

function gridFindings(table: Element, { structure }: PdfFile): TestFinding[] {
  const { fault } = readTable(table, structure);
  switch (fault?.kind) {
    case undefined:
      return [];
    case 'overlap':
      return [{ test: 15, found: `a cell over another in row ${fault.row}`, expected: 'no cell over another' }];
    case 'too tall':
      return [
        {
          test: 41,
          found: `column ${fault.column} spans more rows than there are`,
          expected: 'columns of the same height',
        },
      ];
    case 'too wide':
      return [{ test: 42, found: `row ${fault.row} has more columns than row 1`, expected: 'rows of the same length' }];
    case 'gap':
      return [
        { test: 43, found: `row ${fault.row} has fewer columns than row 1`, expected: 'rows of the same length' },
      ];
  }
}
