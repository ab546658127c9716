import type { PdfFile } from '../file/pdf-file.ts';
import { isInTree } from '../structure/relatives.ts';
import type { TestFinding } from './clause.ts';

/** All that is painted is either tagged or an artifact, and never both. */
export function artifactFindings({ content, structure }: PdfFile): TestFinding[] {
  const findings: TestFinding[] = [];
  for (const mark of content.marks) {
    if (!mark.isArtifact || !isInTree(structure, mark.element)) continue;
    if (mark.tag === 'Artifact') {
      findings.push({
        test: 1,
        page: mark.page,
        found: 'an artifact inside tagged content',
        expected: 'artifacts outside of all tags',
      });
    }
    findings.push({
      test: 2,
      page: mark.page,
      found: `tagged content (${mark.tag}) inside an artifact`,
      expected: 'tagged content outside of all artifacts',
    });
  }
  const counts = new Map<string, { page: number; kind: string; count: number }>();
  for (const { element, isArtifact, page, kind } of content.paintings) {
    if (isArtifact || isInTree(structure, element)) continue;
    const key = `${page} ${kind}`;
    const known = counts.get(key) ?? { page, kind, count: 0 };
    counts.set(key, { ...known, count: known.count + 1 });
  }
  for (const { page, kind, count } of counts.values()) {
    findings.push({
      test: 3,
      page,
      found: `${kind} that is neither tagged nor an artifact (${count} times)`,
      expected: 'all content tagged, or marked as an artifact',
    });
  }
  return findings;
}
