import type { Rule } from '../rule.ts';
import { pictureAltDecided } from '../rules/pictures/picture-alt-decided.ts';
import { pictureForEachIdea } from '../rules/pictures/picture-for-each-idea.ts';
import { pictureLicence } from '../rules/pictures/picture-licence.ts';
import { pictureOneMeaning } from '../rules/pictures/picture-one-meaning.ts';
import { pictureOneStyle } from '../rules/pictures/picture-one-style.ts';

export const pictures: readonly Rule[] = [
  pictureForEachIdea,
  pictureAltDecided,
  pictureOneMeaning,
  pictureOneStyle,
  pictureLicence,
];
