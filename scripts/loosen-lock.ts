import { readFileSync, writeFileSync } from 'node:fs';
import { loosenLock } from '../src/upkeep/loosen-lock.ts';

/** Lets `npm ci` on an old Node bring the optional packages that our own Node needs: after each `npm install`. */
writeFileSync('package-lock.json', loosenLock(readFileSync('package-lock.json', 'utf8')));
