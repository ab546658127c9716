// Draws all pictures on sheets to look at: `node scripts/contact-sheet.ts [folder]`.
import { readPictures, writeContactSheets } from '../src/pictures/index.ts';

const [folder = 'node_modules/.cache/plainleaf/contact-sheet'] = process.argv.slice(2);
const { recipes, problems } = readPictures();

for (const problem of problems) console.error(`${problem.file}:${problem.line}:${problem.column}  ${problem.reason}`);
for (const path of await writeContactSheets(recipes, folder)) console.log(path);
if (problems.length > 0) process.exitCode = 1;
