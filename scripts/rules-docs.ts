import { writeFileSync } from 'node:fs';
import { rulesDocs } from '../src/upkeep/rules-docs.ts';

/** Writes docs/rules.md anew, after a rule has changed: `npm run rules-docs`. */
writeFileSync('docs/rules.md', await rulesDocs());
