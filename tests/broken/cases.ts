import type { Changes, Ending } from './rule.ts';
import { textOf } from './rule.ts';
import { hugeAndDeep } from './rules/huge-and-deep.ts';
import { linksAndScripts } from './rules/links-and-scripts.ts';
import { namesOutside } from './rules/names.ts';
import { strangeCharacters } from './rules/strange-characters.ts';
import { wholeFiles } from './rules/whole-files.ts';
import { wrongTypes } from './rules/wrong-types.ts';

/** One broken content: the real one, but for these changes. */
export interface BrokenContent {
  kind: string;
  /** What was done, and to which file. */
  name: string;
  /** The real file. */
  file: string;
  changes: Changes;
  ends: Ending;
}

/** All broken contents: each rule, done to each of its real files. The same every time. */
export function brokenContents(): BrokenContent[] {
  const kinds = [wholeFiles, wrongTypes(textOf), strangeCharacters, hugeAndDeep, namesOutside, linksAndScripts];
  return kinds.flatMap(Object.entries<(typeof wholeFiles)[string]>).flatMap(([kind, rules]) =>
    rules.flatMap(({ name, files, breaks, ends }) =>
      files.flatMap((file) => {
        const text = textOf(file);
        const made = breaks(text, file);
        if (made === undefined) return [];
        if (made === text) throw new Error(`The rule "${name}" does nothing to ${file}`);
        const changes = typeof made === 'object' && 'changes' in made ? made.changes : { [file]: made };
        return [{ kind, name: `${name}: ${file}`, file, changes, ends }];
      }),
    ),
  );
}
