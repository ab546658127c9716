import type { Rule } from '../rule.ts';
import { noPercentages } from '../rules/numbers/no-percentages.ts';

export const numbers: readonly Rule[] = [noPercentages];
