// Run by a test, in several processes at once: builds and finishes again and again.
import { buildInto } from './build-into.ts';

const [root = '', name = ''] = process.argv.slice(2);

for (let round = 0; round < 60; round += 1) {
  const buildings = await Promise.all([0, 1, 2].map((number) => buildInto(root, `${name} ${round} ${number}`)));
  await Promise.all(buildings.map(({ finish }) => finish()));
}
