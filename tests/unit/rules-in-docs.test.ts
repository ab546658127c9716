import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

it('docs/change-something.md says of each rule what to do', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const rules = files.flatMap((file) =>
    [...readFileSync(join('src', file), 'utf8').matchAll(/\brule: '([a-z0-9-]+)'/g)].map(([, rule]) => rule),
  );
  const docs = readFileSync('docs/change-something.md', 'utf8');
  expect(new Set(rules).size).toBeGreaterThan(20);
  expect([...new Set(rules)].filter((rule) => !docs.includes(`| \`${rule ?? ''}\` `))).toEqual([]);
});
