import { z } from 'astro/zod';
import { readOwnYaml } from '../../source/read-own-yaml.ts';

const levels = ['A', 'AA', 'AAA'] as const;

const schema = z.array(z.tuple([z.string(), z.enum(levels), z.string()]));

/** A success criterion of WCAG 2.2. */
export interface Criterion {
  /** `1.4.3` */
  id: string;
  level: (typeof levels)[number];
  name: string;
  /** Where W3C explains it. */
  address: string;
}

/** The success criteria of level A and AA, and those of level AAA that this project has chosen. */
export const criteria: readonly Criterion[] = readOwnYaml(
  new URL('criteria.yaml', import.meta.url),
  'src/report/wcag/criteria.yaml',
  schema,
).map(([id, level, name]) => ({ id, level, name, address: `https://www.w3.org/TR/WCAG22/#${anchorOf(name)}` }));

/** W3C makes its anchors of the names: `contrast-minimum`. */
function anchorOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z -]/g, '')
    .replaceAll(' ', '-');
}
