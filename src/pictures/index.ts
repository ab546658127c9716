export { readPictures, type Pictures } from './catalogue.ts';
export { composePicture } from './compose.ts';
export { nearestNames } from './nearest-names.ts';
export { writeContactSheets } from './contact-sheet.ts';
export type { Recipe } from './recipe.ts';
