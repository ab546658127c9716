import { readFileSync } from 'node:fs';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { expect, it } from 'vitest';
import { sbomOf } from '../../../src/upkeep/sbom.ts';

interface Listed {
  metadata: { component: Component };
  components: Component[];
  dependencies: { ref: string; dependsOn?: string[] }[];
}

interface Component {
  'bom-ref': string;
  name: string;
  version: string;
  purl: string;
  scope: string;
  hashes?: { alg: string; content: string }[];
  licenses?: unknown[];
}

const lock = readFileSync('package-lock.json', 'utf8');
const { packages } = JSON.parse(lock) as { packages: Record<string, { name?: string; version: string }> };
const list = sbomOf(lock);
const { metadata, components, dependencies } = JSON.parse(list) as Listed;

it('is valid CycloneDX 1.6', async () => {
  expect(await new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(list)).toBeNull();
  const wrong = list.replace('"type": "library"', '"type": "book"');
  expect(await new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(wrong)).not.toBeNull();
});

it('is the same each time', () => {
  expect(sbomOf(lock)).toBe(list);
  expect(list).not.toMatch(/timestamp|serialNumber/);
});

it('has every package of the lock, with its checksum, and its licence where it has named one', () => {
  const listed = new Set(components.map(({ 'bom-ref': ref }) => ref));
  // A package may lie in a folder of another name.
  const locked = Object.entries(packages).flatMap(([path, { name, version }]) =>
    path === '' ? [] : [`${name ?? path.split('node_modules/').at(-1) ?? ''}@${version}`],
  );
  expect(locked.filter((ref) => !listed.has(ref))).toEqual([]);
  expect(listed.size).toBe(new Set(locked).size);
  expect(components.filter(({ hashes }) => hashes?.[0]?.content.length !== 128)).toEqual([]);
  expect(components.filter(({ licenses }) => !licenses?.length).map(({ name }) => name)).toEqual(['format']);
});

it('says what is only for tests, what needs what, and where a package comes from', () => {
  const find = (name: string) => components.find((component) => component.name === name);
  expect(find('astro')).toMatchObject({ scope: 'required', licenses: [{ license: { id: 'MIT' } }] });
  expect(find('eslint')?.scope).toBe('excluded');
  expect(find('@astrojs/mdx')?.purl).toMatch(/^pkg:npm\/%40astrojs\/mdx@8\./);
  expect(find('@img/sharp-win32-x64')?.licenses).toEqual([{ expression: 'Apache-2.0 AND LGPL-3.0-or-later' }]);
  expect(find('dictionary-en-gb')?.licenses).toEqual([{ license: { name: '(MIT AND BSD)' } }]);
  const needs = (ref: string | undefined) => dependencies.find((one) => one.ref === ref)?.dependsOn ?? [];
  expect(needs(metadata.component['bom-ref'])).toContain(find('astro')?.['bom-ref']);
  expect(needs(find('vite')?.['bom-ref'])).not.toEqual([]);
});

it('a package that lies in another one is found there first', () => {
  const nested = {
    packages: {
      '': { name: 'house', version: '1.0.0', dependencies: { roof: '*' } },
      'node_modules/roof': { version: '1.0.0', dependencies: { tile: '*' } },
      'node_modules/tile': { version: '2.0.0' },
      'node_modules/roof/node_modules/tile': { version: '1.0.0' },
    },
  };
  const made = JSON.parse(sbomOf(JSON.stringify(nested))) as Listed;
  expect(made.dependencies).toContainEqual({ ref: 'roof@1.0.0', dependsOn: ['tile@1.0.0'] });
});
