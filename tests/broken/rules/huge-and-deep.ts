import { real, rulesFor, someDrawing, somePart, withWords, type RulesOfKind } from '../rule.ts';

const MEGABYTE = 1_000_000;
/** As much as a file may have, so that what comes after is tried too. */
const MOST = 240_000;

const statement = ':padlock: We keep your information safe.\n\n';

/** More of something than any reader could read, or than a parser was made for. */
const muchWords = {
  'a word of a megabyte': `:padlock: ${'a'.repeat(MEGABYTE)}`,
  'a line of a megabyte': `:padlock: ${'We keep it safe. '.repeat(MEGABYTE / 17)}`,
  'a megabyte of stars': '*'.repeat(MEGABYTE),
  'a megabyte of brackets': '['.repeat(MEGABYTE),
  'as many angles as a file may have': '<'.repeat(MOST),
  'as many braces as a file may have': '{'.repeat(MOST),
  'as many ampersands as a file may have': '&'.repeat(MOST),
  'as many empty lines as a file may have': '\n'.repeat(MOST),
  'lines of one letter, as many as a file may have': 'a\n'.repeat(MOST / 2),
  'a megabyte of angles': '<'.repeat(MEGABYTE),
  'a megabyte of braces': '{'.repeat(MEGABYTE),
  'a megabyte of ampersands': '&'.repeat(MEGABYTE),
  'a megabyte of backslashes': '\\'.repeat(MEGABYTE),
  'a megabyte of colons': ':'.repeat(MEGABYTE),
  'an anchor of a megabyte': `:padlock: Read [this](#${'x'.repeat(MEGABYTE)})`,
  'a table of 10,000 columns': `|${' a |'.repeat(10_000)}\n|${' - |'.repeat(10_000)}\n|${' b |'.repeat(10_000)}`,
  '2,000 headings without words': '##\n\n'.repeat(2000),
};

const deepWords = {
  '1,000 lists in one another': Array.from({ length: 1000 }, (_, at) => `${'  '.repeat(at)}- Words`).join('\n'),
  '1,000 quotes in one another': `${'> '.repeat(1000)}Words`,
  '1,000 tags in one another': `${'<Words in="cy">\n'.repeat(1000)}x${'\n</Words>'.repeat(1000)}`,
  '5,000 pairs of brackets in one another': `${'[ '.repeat(5000)}x${' ]'.repeat(5000)}`,
  '5,000 stars round words': `${'* '.repeat(2500)}x${' *'.repeat(2500)}`,
  '500 lists and quotes in turn': `${'- > '.repeat(500)}Words`,
  'bold in bold, 400 times': `${'**a '.repeat(400)}${'** '.repeat(400)}`,
};

const deepYaml = {
  'brackets in 10,000 others': `knownWords: ${'['.repeat(10_000)}${']'.repeat(10_000)}`,
  'braces in 10,000 others': `knownWords: ${'{a: '.repeat(10_000)}1${'}'.repeat(10_000)}`,
  'lists in 2,000 others': `knownWords:\n${Array.from({ length: 2000 }, (_, at) => `${' '.repeat(at + 1)}-`).join('\n')}`,
  'names that stand for others, a thousand million times': [
    'knownWords: &a [x, x, x, x, x, x, x, x, x, x]',
    ...['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((name, at) => {
      const before = `*${String.fromCharCode(name.charCodeAt(0) - 1)}`;
      return `k${at}: &${name} [${Array.from({ length: 10 }, () => before).join(', ')}]`;
    }),
  ].join('\n'),
  'a name that stands for itself': 'knownWords: &a [*a]',
  'a map joined with itself': 'knownWords: &a { <<: *a }',
};

const muchYaml = {
  'a title of a megabyte': `title: ${'a'.repeat(MEGABYTE)}`,
  'as many unknown fields as a file may have': Array.from({ length: MOST / 16 }, (_, at) => `field${at}: x`).join('\n'),
  'a title as long as a file may have': `title: ${"don't ".repeat(MOST / 7)}`,
  'a title of a megabyte of words': `title: ${'our rules '.repeat(MEGABYTE / 10)}`,
  '20,000 unknown fields': Array.from({ length: 20_000 }, (_, at) => `field${at}: x`).join('\n'),
  'a megabyte of spaces': `title: x${' '.repeat(MEGABYTE)}`,
  'a megabyte of quotes': `title: ${"'".repeat(MEGABYTE)}`,
};

const hugeDrawings = {
  'a path of a megabyte': `<path d="M0 0${'h1v1'.repeat(MEGABYTE / 4)}"/>`,
  'a path as long as a file may have': `<path d="M0 0${'h1v1'.repeat(MOST / 4 - 200)}"/>`,
  'as many shapes as a file may have': '<rect width="9" height="9"/>'.repeat(MOST / 30),
  'words as long as a file may have': `<text x="1" y="9" font-size="9" fill="#000">${'a'.repeat(MOST)}</text>`,
  '20,000 shapes': '<rect x="1" y="1" width="9" height="9" fill="#fff"/>'.repeat(20_000),
  'words of a megabyte': `<text x="1" y="9" font-size="9" fill="#000">${'a'.repeat(MEGABYTE)}</text>`,
  'a comment of a megabyte': `<!--${'a'.repeat(MEGABYTE)}-->`,
  'numbers beyond all measure': '<path d="M1e308 1e308h1e308"/>',
  'sizes beyond all measure': '<rect width="1e999" height="1e999"/>',
  'groups in 10,000 others': `${'<g>'.repeat(10_000)}<path d="M0 0h1"/>${'</g>'.repeat(10_000)}`,
  'groups that are not closed, 10,000 of them': '<g>'.repeat(10_000),
};

/** What would take a machine's time or memory away. */
export const hugeAndDeep: RulesOfKind = {
  huge: [
    ...rulesFor(muchWords, (words) => ({
      files: [somePart],
      breaks: (text: string) => withWords(text, words),
      ends: 'message',
    })),
    {
      name: '10,000 statements',
      files: [somePart],
      breaks: (text) => withWords(text, statement.repeat(10_000)),
      ends: 'message',
    },
    {
      name: 'a megabyte of empty lines',
      files: [somePart],
      breaks: (text) => text + '\n'.repeat(MEGABYTE),
      ends: 'message',
    },
    ...rulesFor(muchYaml, (yaml) => ({
      files: [real.yaml],
      breaks: (text: string) => text.replace(/^title: .+$/m, yaml),
      ends: 'message',
    })),
    {
      name: '10,000 hard words',
      files: [real.yaml],
      breaks: (text) =>
        text.replace(
          /^hardWords:\n/m,
          (line) =>
            line + Array.from({ length: 10_000 }, (_, at) => `  - word: word ${at}\n    meaning: A word.\n`).join(''),
        ),
      ends: 'message',
    },
    ...rulesFor(
      hugeDrawings,
      (shapes) => ({
        files: [someDrawing],
        breaks: (text: string) => text.replace('</svg>', `${shapes}</svg>`),
        // Much of what may be in a drawing is a drawing.
        ends: /^<(path d="M0 0h|rect width="9")/.test(shapes) ? 'either' : 'message',
      }),
      'a drawing with ',
    ),
    {
      name: 'a drawing of 20 MB',
      files: [someDrawing],
      breaks: (text) => text.replace('</svg>', `${'<!-- a note of a program that draws -->\n'.repeat(500_000)}</svg>`),
      ends: 'message',
    },
  ],
  deep: [
    ...rulesFor(deepWords, (words) => ({
      files: [somePart],
      breaks: (text: string) => withWords(text, words),
      ends: 'message',
    })),
    ...rulesFor(deepYaml, (yaml) => ({
      files: [real.yaml, real.site, real.pictures],
      breaks: (text: string) => `${text}\n${yaml}\n`,
      ends: 'message',
    })),
    ...rulesFor(
      deepYaml,
      (yaml) => ({
        files: [somePart],
        breaks: (text: string) => text.replace(/^---\n/, `---\n${yaml}\n`),
        ends: 'message',
      }),
      'between the lines at the top: ',
    ),
  ],
};
