import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loosenLock } from '../../../src/upkeep/loosen-lock.ts';

const text = readFileSync('package-lock.json', 'utf8');
const { packages } = JSON.parse(text) as { packages: Record<string, { integrity?: string; resolved?: string }> };
const installed = Object.entries(packages).filter(([path]) => path !== '');

it('the lock has an integrity for each package', () => {
  expect(installed.length).toBeGreaterThan(500);
  expect(installed.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual([]);
});

it('the lock names no registry but the one that everybody has', () => {
  const hosts = installed.flatMap(([, { resolved }]) => (resolved === undefined ? [] : [new URL(resolved).host]));
  expect([...new Set(hosts)].filter((host) => host !== 'registry.npmjs.org')).toEqual([]);
});

it('an npm on an old Node installs all that our own Node needs (or run: npm run lock)', () => {
  expect(loosenLock(text)).toBe(text);
});
