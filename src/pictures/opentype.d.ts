/** The little that we use of opentype.js, which comes without types. */
declare module 'opentype.js' {
  export interface Font {
    getAdvanceWidth(text: string, fontSize: number): number;
    getPath(text: string, x: number, y: number, fontSize: number): { toPathData(decimals: number): string };
    charToGlyphIndex(letter: string): number;
  }
  const opentype: { parse(font: ArrayBuffer): Font };
  export default opentype;
}
