import { report } from './get-report.ts';

/** The paths of a page of the pack for reviewers: it is only made when there is a report. */
export function packPaths() {
  return report ? [{ params: { pack: 'report' } }] : [];
}
