/** Makes a Type 1 font of glyphs without outlines, as bytes in a string; its own encoding is the standard one. */
export function makeType1(names: readonly string[], width = 600): string {
  // hsbw with 0 and the width (as a number of five bytes), then endchar.
  const glyph = `\x8b\xff\0\0${String.fromCharCode(width >> 8, width & 255)}\x0d\x0e`;
  const entries = names.map((name) => {
    const coded = encrypt(`\0\0\0\0${glyph}`, 4330);
    return `/${name} ${coded.length} RD ${coded} ND\n`;
  });
  const secret = `dup /Private 8 dict dup begin /lenIV 4 def\n/CharStrings ${names.length} dict dup begin\n${entries.join('')}end`;
  const clear = '%!PS-AdobeFont-1.0: Test\n/FontMatrix [0.001 0 0 0.001 0 0] def\n/Encoding StandardEncoding def\n';
  return `${clear}currentfile eexec\n${encrypt(`\0\0\0\0${secret}`, 55_665)}`;
}

function encrypt(plain: string, key: number): string {
  let state = key;
  return Array.from(plain, (character) => {
    const coded = character.charCodeAt(0) ^ (state >> 8);
    state = ((coded + state) * 52_845 + 22_719) & 0xffff;
    return String.fromCharCode(coded);
  }).join('');
}
