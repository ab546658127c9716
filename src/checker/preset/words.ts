import type { Rule } from '../rule.ts';

export const words: readonly Rule[] = [];
