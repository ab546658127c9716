export { readPictureNames, readPictures } from './catalogue.ts';
export { missingLetters } from './bold-font.ts';
export { composePicture } from './compose.ts';
export { writeContactSheets } from './contact-sheet.ts';
export { pictureOrigins, type PictureOrigins } from './origins.ts';
