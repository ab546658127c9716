import type { Rule } from '../rule.ts';

export const pictures: readonly Rule[] = [];
