// Draws all pictures on sheets to look at: `node scripts/contact-sheet.ts [folder]`.
import { join } from 'node:path';
import { cacheFolder } from '../src/cache/cache-folder.ts';
import { readPictures, writeContactSheets } from '../src/pictures/index.ts';

const [folder = join(cacheFolder, 'contact-sheet')] = process.argv.slice(2);
const { recipes, problems } = readPictures();

for (const problem of problems) console.error(`${problem.file}:${problem.line}:${problem.column}  ${problem.reason}`);
for (const path of await writeContactSheets(recipes, folder)) console.log(path);
if (problems.length > 0) process.exitCode = 1;
