import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { missingColon } from './missing-colon.ts';
import { report } from './report.ts';
import { strayPicture } from './stray-picture.ts';
import { placeInText, textsIn } from './texts.ts';

/** Also half a name, or one with a capital or without a space; but no times, as in `from 8:30:`. */
const PICTURE_NAME = /(?<![\p{L}\d:]):[a-z][a-z0-9_-]*:?/giu;

/** Reports each picture name in the words, where it would be published as letters. */
export function strayPictures(tree: Root, file: VFile, pictures: ReadonlySet<string>): void {
  for (const at of textsIn(tree)) {
    for (const { 0: name, index } of at.text.value.matchAll(PICTURE_NAME)) {
      const [before, after] = [at.text.value.slice(0, index), at.text.value.slice(index + name.length)];
      const isPicture = name.endsWith(':') || /^\s/.test(after) || pictures.has(name.slice(1));
      if (isPicture) report(file, placeInText(at, index, name, file), strayPicture({ ...at, name, before, after }));
    }
    const mistake = missingColon(at, pictures);
    if (mistake) report(file, placeInText(at, 0, at.text.value, file), mistake);
  }
}
