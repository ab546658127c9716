import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('docs/print.md says of each mend which clause it serves, in their order', () => {
  const finish = readFileSync('src/print/finish/finish-pdf.ts', 'utf8');
  const moduleOf = new Map(
    [...finish.matchAll(/import \{ (\w+) \} from '\.\/mends\/([\w-]+\.ts)'/g)].map(([, name = '', file = '']) => [
      name,
      file,
    ]),
  );
  const called = [...finish.matchAll(/^ .*?\b(\w+)\(/gm)].flatMap(([, name = '']) => moduleOf.get(name) ?? []);
  const rows = [...readFileSync('docs/print.md', 'utf8').matchAll(/^\| `([\w-]+\.ts)` /gm)].map(([, file]) => file);
  expect(called.length).toBeGreaterThan(10);
  expect(rows).toEqual(called);
});
