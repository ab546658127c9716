/** The type of each kind of file that a build makes, by its ending. Not every host knows all of them. */
export const mediaTypes = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  txt: 'text/plain',
  xml: 'text/xml',
  webmanifest: 'application/manifest+json',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff: 'font/woff',
  woff2: 'font/woff2',
  pdf: 'application/pdf',
  mp3: 'audio/mpeg',
  ogg: 'audio/ogg',
  opus: 'audio/ogg',
  m4a: 'audio/mp4',
} as const;

/** The endings of files that are text, and worth compressing: pictures, letters, sound and PDFs are compressed already. */
export const textEndings: readonly string[] = ['html', 'css', 'js', 'json', 'txt', 'xml', 'webmanifest', 'svg'];
