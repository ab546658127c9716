export { readPictures } from './catalogue.ts';
export { missingLetters } from './bold-font.ts';
export { composePicture } from './compose.ts';
export { didYouMean } from './did-you-mean.ts';
export { writeContactSheets } from './contact-sheet.ts';
