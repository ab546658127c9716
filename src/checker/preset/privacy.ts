import type { Rule } from '../rule.ts';
import { pnAccessibleFormat } from '../rules/privacy/pn-accessible-format.ts';
import { pnComplaints } from '../rules/privacy/pn-complaints.ts';
import { pnContent } from '../rules/privacy/pn-content.ts';
import { pnDate } from '../rules/privacy/pn-date.ts';
import { pnFullVersionLink } from '../rules/privacy/pn-full-version-link.ts';
import { pnNoInvention } from '../rules/privacy/pn-no-invention.ts';

/** They hold for documents with `kind: privacy-notice`. */
export const privacy: readonly Rule[] = [
  pnFullVersionLink,
  pnAccessibleFormat,
  pnContent,
  pnComplaints,
  pnNoInvention,
  pnDate,
];
