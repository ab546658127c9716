import type { PdfFile } from '../file/pdf-file.ts';
import type { Dictionary } from '../../values/dictionary.ts';
import { annotationsOf } from '../structure/annotations.ts';
import type { Annotation } from '../structure/annotations.ts';
import type { Clause, TestFinding } from './clause.ts';

/** Those of which another clause says how they are tagged. */
const elsewhere = ['Widget', 'Link', 'PrinterMark'];

export const annotations: Clause = {
  id: '7.18.1',
  summary: 'each annotation is tagged, and says in words what it is',
  check: (file: PdfFile) =>
    annotationsOf(file)
      .filter(({ isHidden }) => !isHidden)
      .flatMap((annotation) => [...tagFindings(annotation), ...wordFindings(annotation)]),
};

function tagFindings({ subtype, elementType, page }: Annotation): TestFinding[] {
  if (elsewhere.includes(subtype) || elementType === 'Annot') return [];
  return [
    {
      test: 1,
      page: page.number,
      found: `an annotation ${subtype} in ${elementType ?? 'no tag'}`,
      expected: 'an annotation in a tag Annot',
    },
  ];
}

function wordFindings({ subtype, dictionary, element, page }: Annotation): TestFinding[] {
  const hasAlternative = (element?.text('Alt') ?? '') !== '';
  if (subtype === 'Widget') {
    if (hasAlternative || nameOfField(dictionary) !== '') return [];
    return [{ test: 3, page: page.number, found: 'a form field without TU', expected: 'TU with words for the field' }];
  }
  if (hasAlternative || (dictionary.text('Contents') ?? '') !== '') return [];
  return [
    {
      test: 2,
      page: page.number,
      found: `an annotation ${subtype} without Contents or Alt`,
      expected: 'Contents with words for it',
    },
  ];
}

/** The name of a field for people. A widget without T is no field, but one of the places where its parent shows. */
function nameOfField(widget: Dictionary): string {
  const field = widget.has('T') ? widget : (widget.dictionary('Parent') ?? widget);
  return field.text('TU') ?? '';
}
