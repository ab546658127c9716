import type { Rule } from '../rule.ts';

export const emphasis: readonly Rule[] = [];
