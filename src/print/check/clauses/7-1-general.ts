import type { Clause, TestFinding } from './clause.ts';
import { artifactFindings } from './7-1-artifacts.ts';
import type { Metadata } from '../metadata/read-metadata.ts';
import { structureFindings } from './7-1-structure.ts';

export const general: Clause = {
  id: '7.1',
  summary: 'all content is tagged or an artifact, with known tags; the file has a title and shows it',
  check(file) {
    const { catalog, metadata } = file;
    const findings: TestFinding[] = [...artifactFindings(file), ...structureFindings(file)];
    findings.push(...metadataFindings(metadata));
    if (catalog.dictionary('ViewerPreferences')?.get('DisplayDocTitle') !== true) {
      findings.push({
        test: 10,
        found: 'viewers are not told to show the title',
        expected: 'ViewerPreferences with DisplayDocTitle true',
      });
    }
    return findings;
  },
};

function metadataFindings(metadata: Metadata | undefined): TestFinding[] {
  if (!metadata) return [{ test: 8, found: 'no metadata', expected: 'a metadata stream in the catalog' }];
  const findings: TestFinding[] = [];
  if (!metadata.isLabelled) {
    const expected = 'a metadata stream with Type Metadata and Subtype XML';
    findings.push({ test: 8, found: 'a metadata stream that does not say what it is', expected });
  }
  const title = metadata.properties?.find(
    ({ name, namespace }) => name === 'title' && namespace === 'http://purl.org/dc/elements/1.1/',
  );
  if (!title?.values.some(({ text }) => text !== '')) {
    findings.push({ test: 9, found: 'metadata without a title', expected: 'dc:title with the title' });
  }
  return findings;
}
