const hex = /<([0-9a-fA-F\s]*)>/g;

/**
 * Reads a ToUnicode map (ISO 32000-1, 9.10.3): which text each code of a font stands for.
 * @param map the map as it is written
 */
export function readToUnicode(map: string): Map<number, string> {
  const texts = new Map<number, string>();
  for (const [, block = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    const strings = stringsOf(block);
    for (let at = 0; at + 1 < strings.length; at += 2) texts.set(codeOf(strings[at]), textOf(strings[at + 1]));
  }
  for (const [, block = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    const ranges = block.matchAll(/<([\da-fA-F]+)>\s*<([\da-fA-F]+)>\s*(?:\[([^\]]*)\]|<([\da-fA-F]+)>)/g);
    for (const [, first, last, list, start] of ranges) {
      const from = codeOf(first);
      for (let code = from; code <= codeOf(last); code += 1) {
        const text = list === undefined ? following(textOf(start), code - from) : textOf(stringsOf(list)[code - from]);
        texts.set(code, text);
      }
    }
  }
  return texts;
}

function stringsOf(block: string): string[] {
  return [...block.matchAll(hex)].map(([, digits = '']) => digits.replaceAll(/\s/g, ''));
}

function codeOf(digits = ''): number {
  return Number.parseInt(digits, 16);
}

function textOf(digits = ''): string {
  return Buffer.from(digits, 'hex').swap16().toString('utf16le');
}

/** In a range, the last character counts up. */
function following(text: string, steps: number): string {
  return text.slice(0, -1) + String.fromCharCode(text.charCodeAt(text.length - 1) + steps);
}
