import type { PdfFile } from '../file/pdf-file.ts';
import { childTypes, parentType } from '../structure/relatives.ts';
import type { Element } from '../structure/structure.ts';
import type { TestFinding } from './clause.ts';

/** What may stand in a type, or what it may stand in. */
export interface NestingRule {
  test: number;
  type: string;
  /** What its children, or its parent, may be. */
  allowed: readonly string[];
}

/** Every element of a type. */
export function elementsOf({ structure }: PdfFile, type: string): Element[] {
  return structure.elements.filter(({ standardType }) => standardType === type);
}

/** Elements of which a child is none of those allowed. */
export function wrongChildren(file: PdfFile, rules: readonly NestingRule[]): TestFinding[] {
  return rules.flatMap(({ test, type, allowed }) =>
    elementsOf(file, type).flatMap((element) => {
      const wrong = childTypes(element).filter((child) => !allowed.includes(child));
      if (wrong.length === 0) return [];
      const expected = `only ${allowed.join(', ')} in ${type}`;
      return [{ test, page: file.pageOf(element), found: `${wrong.join(', ')} in ${type}`, expected }];
    }),
  );
}

/** Elements that stand in none of what is allowed. */
export function wrongParents(file: PdfFile, rules: readonly NestingRule[]): TestFinding[] {
  return rules.flatMap(({ test, type, allowed }) =>
    elementsOf(file, type).flatMap((element) => {
      const parent = parentType(element);
      if (parent !== undefined && allowed.includes(parent)) return [];
      const expected = `${type} in ${allowed.join(' or ')}`;
      return [{ test, page: file.pageOf(element), found: `${type} in ${parent ?? 'nothing'}`, expected }];
    }),
  );
}

/** Elements with a caption that is not their first child. */
export function lateCaptions(file: PdfFile, test: number, type: string): TestFinding[] {
  return elementsOf(file, type)
    .filter((element) => childTypes(element).indexOf('Caption', 1) > 0)
    .map((element) => ({
      test,
      page: file.pageOf(element),
      found: `a Caption in ${type} that is not first`,
      expected: 'one Caption, and that first',
    }));
}
