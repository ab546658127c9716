import { expect, test } from 'vitest';
import { nearestNames } from '../../../src/source/nearest-names.ts';

const names = ['house', 'houses', 'horse', 'identification-card', 'police-check', 'telephone'];

test.each([
  { written: 'hose', near: ['horse', 'house', 'houses'] },
  { written: 'card-identification', near: ['identification-card'] },
  { written: 'police', near: ['police-check'] },
  { written: 'telefone', near: ['telephone'] },
  { written: 'xylophonist-choir', near: [] },
])('$written → $near', ({ written, near }) => {
  expect(nearestNames(written, names)).toEqual(near);
});
