import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/**
 * The version of a package, for reports.
 * @param file its package.json: `axe-core/package.json`
 */
export function versionOf(file: string): string {
  return (require(file) as { version: string }).version;
}
