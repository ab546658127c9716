import type { Rule } from '../rule.ts';
import { factsKept } from '../rules/source/facts-kept.ts';

export const source: readonly Rule[] = [factsKept];
