import { expect, it } from 'vitest';
import { isKebabCase, toKebabCase } from '../../../src/source/kebab-case.ts';

it.each([
  ['home', true],
  ['front-door-2', true],
  ['Home', false],
  ['front_door', false],
  ['front--door', false],
  ['-home', false],
  ['', false],
])('%j is in kebab-case: %j', (name, is) => {
  expect(isKebabCase(name)).toBe(is);
});

it('a name is brought into kebab-case', () => {
  expect(toKebabCase(':Front_Door key:')).toBe('front-door-key');
});
