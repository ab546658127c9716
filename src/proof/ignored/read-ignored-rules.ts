import { z } from 'astro/zod';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { VFileMessage } from 'vfile-message';
import { readText } from '../../source/read-text.ts';
import { readYaml } from '../../source/read-yaml.ts';
import type { Place } from '../../source/message.ts';
import { refusedRules } from './refuse-rules.ts';

const reason = 'a reason: a sentence that says why it is no fault here';

const schema = z.strictObject({
  ignored: z.array(
    z.strictObject({
      /** The check that the rule belongs to, as `npm run a11y` names it. */
      check: z.string('the name of a check, such as `pa11y`'),
      /** The tool's own name of the rule. */
      rule: z.string('the name of a rule, such as `color-contrast`'),
      /** For reviewers: why it is no fault here. */
      reason: z
        .string(reason)
        .trim()
        .regex(/\S+(\s+\S+){3}/, reason),
    }),
  ),
});

/** A rule whose findings are no faults, and where that is written. */
export type IgnoredRule = z.infer<typeof schema>['ignored'][number] & { file: string; place: Place };

/** The project's own list. */
export const IGNORED_RULES = fileURLToPath(import.meta.resolve('./ignored-rules.yaml'));

/**
 * Reads the rules that are ignored.
 * @param path the file
 */
export function readIgnoredRules(path: string): { rules: IgnoredRule[]; problems: readonly VFileMessage[] } {
  const file = relative(process.cwd(), path);
  const { text, problem } = readText(path, file);
  if (problem) return { rules: [], problems: [problem] };
  const read = readYaml(text, schema, file);
  if (!read.value) return { rules: [], problems: read.problems };
  const rules = read.value.ignored.map((rule, index) => ({ ...rule, file, place: read.placeOf(['ignored', index]) }));
  return { rules, problems: refusedRules(rules) };
}
