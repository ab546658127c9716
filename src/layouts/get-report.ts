import { readFileSync } from 'node:fs';
import type { Report } from '../report/report.ts';

/** The path of report.json; astro.config.mjs and src/publish/render-site.ts give it. */
declare const PLAINLEAF_REPORT: string;

/** What the checks came to, for pages; undefined where this version was not checked. */
export const report: Report | undefined =
  PLAINLEAF_REPORT === '' ? undefined : (JSON.parse(readFileSync(PLAINLEAF_REPORT, 'utf8')) as Report);
