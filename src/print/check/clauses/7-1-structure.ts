import type { PdfFile } from '../file/pdf-file.ts';
import { standardTypes } from '../structure/standard-types.ts';
import type { TestFinding } from './clause.ts';

/** The tags are there, and their types are known. */
export function structureFindings({ catalog, structure, pageOf }: PdfFile): TestFinding[] {
  const findings: TestFinding[] = [];
  if (catalog.dictionary('MarkInfo')?.get('Suspects') === true) {
    findings.push({ test: 4, found: 'Suspects is true', expected: 'Suspects false or missing' });
  }
  if (!structure.root) {
    findings.push({ test: 11, found: 'no tags', expected: 'StructTreeRoot in the catalog' });
  }
  const told = new Set<string>();
  for (const element of structure.elements) {
    const { type, standardType, dictionary } = element;
    const page = pageOf(element);
    if (!dictionary.has('P')) {
      findings.push({ test: 12, page, found: `a tag ${type ?? ''} without P`, expected: 'P names what it stands in' });
    }
    if (type !== undefined && told.has(type)) continue;
    told.add(type ?? '');
    if (type !== undefined && structure.roleMap.isCircular(type)) {
      findings.push({ test: 6, page, found: `${type} is mapped in a circle`, expected: 'a role map without circles' });
    } else if (standardType === undefined && !standardTypes.has(type ?? '')) {
      findings.push({
        test: 5,
        page,
        found: `the tag ${type ?? '(without a name)'}, which is not a standard type`,
        expected: 'a role map that leads it to a standard type',
      });
    }
    const remapped = type === undefined ? undefined : structure.roleMap.remapped(type);
    if (remapped !== undefined) {
      findings.push({
        test: 7,
        page,
        found: `the standard type ${remapped} is mapped`,
        expected: 'standard types as they are',
      });
    }
  }
  return findings;
}
