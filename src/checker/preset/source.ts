import type { Rule } from '../rule.ts';
import { factsKept } from '../rules/source/facts-kept.ts';
import { hedgesKept } from '../rules/source/hedges-kept.ts';

export const source: readonly Rule[] = [factsKept, hedgesKept];
