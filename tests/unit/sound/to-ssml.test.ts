import { expect, it } from 'vitest';
import { toSsml } from '../../../src/sound/to-ssml.ts';

it('what looks like markup is spoken, and what has no words is left out', () => {
  const ssml = toSsml([
    { kind: 'heading', id: 'a', sentences: [['Cats & ', ['<dogs>', 'a < b']], ['[[Yes]].']] },
    { kind: 'statement', id: 'b', sentences: [] },
  ]);
  expect(ssml).toBe('<speak>\nCats &amp; a &lt; b [ [Yes]].<break time="900ms"/>\n</speak>\n');
});
