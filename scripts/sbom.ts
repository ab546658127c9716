import { readFileSync, writeFileSync } from 'node:fs';
import { sbomOf } from '../src/upkeep/sbom.ts';

/** Lists all packages that the project uses, for who has to look after them: `npm run sbom`. */
writeFileSync('sbom.cdx.json', sbomOf(readFileSync('package-lock.json', 'utf8')));
