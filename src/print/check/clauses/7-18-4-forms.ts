import type { PdfFile } from '../file/pdf-file.ts';
import { annotationsOf } from '../structure/annotations.ts';
import { attribute } from '../structure/attributes.ts';
import type { Element } from '../structure/structure.ts';
import { elementsOf } from './7-2-nesting.ts';
import type { Clause } from './clause.ts';

export const forms: Clause = {
  id: '7.18.4',
  summary: 'each form field is tagged as Form',
  check: (file) => [
    ...annotationsOf(file)
      .filter(({ subtype, isHidden, elementType }) => subtype === 'Widget' && !isHidden && elementType !== 'Form')
      .map(({ page, elementType }) => ({
        test: 1,
        page: page.number,
        found: `a form field in ${elementType ?? 'no tag'}`,
        expected: 'a form field in a tag Form',
      })),
    ...elementsOf(file, 'Form')
      .filter((element) => !hasRole(element, file) && !isOneWidget(element))
      .map((element) => ({
        test: 2,
        page: file.pageOf(element),
        found: 'a tag Form with other than one field',
        expected: 'one form field, or an attribute Role',
      })),
  ],
};

function hasRole(element: Element, { structure }: PdfFile): boolean {
  return attribute(element, 'PrintField', 'Role', structure) !== undefined;
}

function isOneWidget({ kids }: Element): boolean {
  const [kid] = kids;
  return kids.length === 1 && kid?.kind === 'object' && kid.object?.name('Subtype') === 'Widget';
}
