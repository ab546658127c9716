import { behindFirstWords, real, rulesFor, someDrawing, somePart, type RulesOfKind } from '../rule.ts';

/** Signs that are not seen, not printed, or seen as others. */
const strange = {
  NUL: '\0',
  'a bell': '\u0007',
  'an escape that colours a terminal': '\u001b[31m',
  'a delete': '\u007f',
  'an override of direction': '\u202etxet\u202c',
  'an isolate of direction': '\u2067x\u2069',
  'a space without width': '\u200b',
  'a joiner without width': 'a\u200db',
  'a mark of byte order in the middle': '\ufeff',
  'a soft hyphen': 'soft\u00adhyphen',
  'a line separator': '\u2028',
  'a sign of tags': '\u{e0041}',
  'a sign for private use': '\ue000',
  'a sign that is none': '\uffff',
  'a sign in place of a wrong one': '\ufffd',
  'an emoji': '🏠',
  'a letter of another script': 'ж漢ع',
  'a flood of marks above a letter': `o${'\u0301'.repeat(1000)}`,
  'a flood of signs that choose a form': `o${'\ufe0f'.repeat(1000)}`,
};

/** The same as numbers, which an editor's file can hold without the sign itself. */
const asNumbers = {
  'NUL as a number': '&#0;',
  'half of a pair as a number': '&#xD800;',
  'an override of direction as a number': '&#x202e;',
  'a space without width by its name': '&ZeroWidthSpace;',
  'a number beyond all letters': '&#x110000;',
};

export const strangeCharacters: RulesOfKind = {
  'strange characters': [
    ...rulesFor(
      strange,
      (sign) => ({
        files: [somePart],
        breaks: (text: string) => behindFirstWords(text, ` ${sign}`),
        ends: 'message',
      }),
      'in the words: ',
    ),
    ...rulesFor(
      asNumbers,
      (sign) => ({
        files: [somePart],
        breaks: (text: string) => behindFirstWords(text, ` ${sign}`),
        ends: 'message',
      }),
      'in the words: ',
    ),
    ...rulesFor(
      strange,
      (sign) => ({
        files: [somePart, real.yaml, real.site],
        breaks: (text: string) =>
          text.replace(
            /^(title|name): (.+)$/m,
            (_, field: string, words: string) => `${field}: ${words.replace(' ', ` ${sign} `)}`,
          ),
        ends: 'message',
      }),
      'in a title: ',
    ),
    ...rulesFor(
      { NUL: '\\0', 'half of a pair': '\\uD800', 'an override of direction': '\\u202e', 'a new line': '\\n\\n# x' },
      (sign) => ({
        files: [somePart, real.yaml, real.site],
        breaks: (text: string) => text.replace(/^(title|name): .+$/m, `$1: "Words ${sign} words"`),
        ends: sign.startsWith('\\n') ? 'either' : 'message',
      }),
      'in a title, behind a backslash: ',
    ),
    ...rulesFor(
      { NUL: '\0', 'an override of direction': '\u202e', 'an escape': '\u001b[31m' },
      (sign) => ({
        files: [someDrawing, real.pictures],
        breaks: (text: string) =>
          text.startsWith('<')
            ? text.replace(' d="', ` d="${sign}`)
            : text.replace(/^pictures:\n/m, `$&  a${sign}: { symbol: drawn:id-card, shows: x }\n`),
        ends: 'message',
      }),
      'in a drawing and a recipe: ',
    ),
  ],
};
