import { languageOf } from '../file/pdf-file.ts';
import type { PdfFile } from '../file/pdf-file.ts';
import { Dictionary } from '../../values/dictionary.ts';
import { elementOfObject, languageOfElement } from '../structure/relatives.ts';
import { annotationsOf } from '../structure/annotations.ts';
import type { Property } from '../metadata/read-metadata.ts';
import type { TestFinding } from './clause.ts';

const known = 'a language: Lang in the catalog, on the tag or on the content';

/** The language of every text is told, and well-formed. */
export function languageFindings(file: PdfFile): TestFinding[] {
  const findings = malformed(file);
  // The catalog speaks for all that says nothing itself.
  if (languageOf(file) === undefined) {
    findings.push(...outside(file), ...ofElements(file), ...ofAnnotations(file), ...ofContent(file));
  }
  return findings;
}

function malformed({ catalog, structure, content }: PdfFile): TestFinding[] {
  const values = [
    catalog.text('Lang'),
    ...structure.elements.map(({ dictionary }) => dictionary.text('Lang')),
    ...content.marks.map(({ properties }) => properties?.language),
  ];
  return Array.from(new Set(values))
    .filter((value) => value !== undefined && !/^[a-z]{1,8}(-[a-z\d]{1,8})*$/i.test(value))
    .map((value) => ({ test: 29, found: `the language “${value ?? ''}”`, expected: 'a language tag, such as en-GB' }));
}

function outside({ catalog, metadata, dictionaries, structure }: PdfFile): TestFinding[] {
  const findings: TestFinding[] = [];
  if (catalog.dictionary('Outlines')?.dictionary('First')) {
    findings.push({ test: 2, found: 'an outline in no known language', expected: 'Lang in the catalog' });
  }
  const isDefaultOnly = ({ values }: Property) =>
    values.length > 0 && values.every(({ language }) => language === 'x-default');
  if (metadata?.properties?.some(isDefaultOnly)) {
    findings.push({ test: 33, found: 'metadata in no known language', expected: 'Lang in the catalog' });
  }
  for (const dictionary of dictionaries) {
    const element = elementOfObject(structure, dictionary);
    if (dictionary.text('TU') === undefined || (dictionary.text('Lang') ?? element?.text('Lang')) !== undefined)
      continue;
    findings.push({ test: 25, found: 'a form field (TU) in no known language', expected: known });
  }
  return findings;
}

function ofElements({ structure, pageOf }: PdfFile): TestFinding[] {
  return (
    [
      ['ActualText', 21],
      ['Alt', 22],
      ['E', 23],
    ] as const
  ).flatMap(([key, test]) =>
    structure.elements
      .filter((element) => element.dictionary.text(key) !== undefined && languageOfElement(element) === undefined)
      .map((element) => ({
        test,
        page: pageOf(element),
        found: `${key} of ${element.type ?? 'a tag'} in no known language`,
        expected: known,
      })),
  );
}

function ofAnnotations(file: PdfFile): TestFinding[] {
  return annotationsOf(file)
    .filter(
      ({ dictionary, element }) =>
        dictionary.text('Contents') !== undefined &&
        dictionary.text('Lang') === undefined &&
        element?.text('Lang') === undefined,
    )
    .map(({ page }) => ({ test: 24, page: page.number, found: 'Contents in no known language', expected: known }));
}

function ofContent({ content, structure }: PdfFile): TestFinding[] {
  const languageBy = (element: Dictionary | undefined) =>
    languageOfElement(element && structure.elementOf.get(element));
  const findings: TestFinding[] = [];
  for (const { tag, properties, language, element, page } of content.marks) {
    if (tag !== 'Span' || !properties || (properties.language ?? language ?? languageBy(element)) !== undefined) {
      continue;
    }
    for (const [test, name, value] of [
      [30, 'ActualText', properties.actualText],
      [31, 'Alt', properties.alternative],
      [32, 'E', properties.expansion],
    ] as const) {
      if (value === undefined) continue;
      findings.push({ test, page, found: `${name} of a Span in no known language`, expected: known });
    }
  }
  const pages = new Set(
    content.paintings
      .filter(({ kind, language, element }) => kind === 'text' && (language ?? languageBy(element)) === undefined)
      .map(({ page }) => page),
  );
  return [
    ...findings,
    ...Array.from(pages, (page) => ({ test: 34, page, found: 'text in no known language', expected: known })),
  ];
}
