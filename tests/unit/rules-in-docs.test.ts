import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** Rules of the checks of `npm run a11y` are for reviewers, all others for editors. */
const proof = /^proof[/\\]/;

/** A rule where it is given to results: by itself, to a helper, or as the name of what was found. */
const written = /(?:\brule: |\b(?:made|rule)\()'([a-z0-9-]+)'|'?\b([a-z]+(?:-[a-z]+)*)'?: \{ criteria: \[/g;

it.each([
  ['docs/change-something.md', (file: string) => !proof.test(file)],
  ['docs/accessibility.md', (file: string) => proof.test(file)],
])('%s says of each rule what to do', (docs, isOfRules) => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const rules = files
    .filter(isOfRules)
    .flatMap((file) =>
      [...readFileSync(join('src', file), 'utf8').matchAll(written)].map(([, rule, name]) => rule ?? name),
    );
  const text = readFileSync(docs, 'utf8');
  expect(new Set(rules).size).toBeGreaterThan(15);
  expect([...new Set(rules)].filter((rule) => !new RegExp(`^\\| .*\`${rule ?? ''}\`.* \\|`, 'm').test(text))).toEqual(
    [],
  );
});
