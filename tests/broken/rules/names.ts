import { dirname } from 'node:path';
import {
  behindFirstWords,
  real,
  rulesFor,
  someDrawing,
  somePart,
  textOf,
  type Changes,
  type RulesOfKind,
} from '../rule.ts';

const policy = dirname(real.yaml);

/** Names that lead out of a folder, or that mean something to programs. */
const names = {
  'a folder above': '../../../etc/passwd',
  'a folder above, in Windows': '..\\..\\windows\\win.ini',
  'a folder above, with percent signs': '%2e%2e%2fsecret',
  'the folder itself': '.',
  'two dots': '..',
  'a path from the root': '/etc/passwd',
  'what all objects have': '__proto__',
  'what makes objects': 'constructor',
  'a name with NUL': 'padlock\0.svg',
  'a very long name': 'x'.repeat(1500),
};

/** Names of files that are no names of parts. */
const fileNames = [
  '130-...mdx',
  '130-..-x.mdx',
  '130-a part.mdx',
  '130-part\u202efdp.mdx',
  '130-part\u001b[31m.mdx',
  '130-part\n.mdx',
  '130-ünï.mdx',
  '130-.mdx',
  '130.mdx',
  '130-CON.mdx',
  `130-${'x'.repeat(240)}.mdx`,
  '130-index.html.mdx',
  '130-print.mdx',
];

const folderNames = [
  'a visit',
  'Visit',
  'visit_1',
  'visit\u202e',
  'visit\n',
  'vísit',
  'pictures',
  '404',
  'constructor.prototype',
];

const copyOfPart = (name: string): Changes => ({ [`${policy}/${name}`]: textOf(somePart) });

export const namesOutside: RulesOfKind = {
  'names with ..': [
    ...rulesFor(
      names,
      (name) => ({
        files: [somePart],
        breaks: (text: string) => text.replace(/^picture: .+$/m, `picture: ${JSON.stringify(name)}`),
        ends: 'message',
      }),
      'the picture of a part: ',
    ),
    ...rulesFor(
      names,
      (name) => ({
        files: [real.yaml],
        breaks: (text: string) => text.replace(/^( +picture): .+$/m, `$1: ${JSON.stringify(name)}`),
        ends: 'message',
      }),
      'the picture of a contact: ',
    ),
    ...rulesFor(
      names,
      (name) => ({
        files: [real.yaml],
        breaks: (text: string) => text.replace(/^help: .+$/m, `help: ${JSON.stringify(name)}`),
        ends: 'message',
      }),
      'the contact for help: ',
    ),
    ...rulesFor(
      names,
      (name) => ({
        files: [real.contacts],
        breaks: (text: string) => text.replace('<Contact of="ico" />', `<Contact of="${name}" />`),
        ends: 'message',
      }),
      'a contact in a part: ',
    ),
    ...rulesFor(
      names,
      (name) => ({
        files: [real.pictures],
        breaks: (text: string) =>
          text.replace('symbols: [drawn:document]', `symbols: [${JSON.stringify(`drawn:${name}`)}]`),
        ends: 'message',
      }),
      'a symbol of a picture: ',
    ),
    ...rulesFor(
      names,
      (name) => ({
        files: [real.pictures],
        breaks: (text: string) =>
          text.replace(
            /^pictures:\n/m,
            (line) =>
              `${line}  ${JSON.stringify(name)}: { layout: one, symbols: [drawn:document], shows: a document }\n`,
          ),
        // That of one very long word is a name as good as any.
        ends: 'either',
      }),
      'the name of a picture: ',
    ),
    ...rulesFor(
      { page: '../../../../etc/passwd', anchor: '#../../x' },
      (address) => ({
        files: [somePart],
        breaks: (text: string) => behindFirstWords(text, ` [Read more](${address})`),
        ends: 'either',
      }),
      'a link to a ',
    ),
    ...fileNames.map((name) => ({
      name: `a part in the file ${JSON.stringify(name).slice(0, 40)}`,
      files: [somePart],
      breaks: () => ({ changes: copyOfPart(name) }),
      ends: 'message' as const,
    })),
    ...folderNames.map((name) => ({
      name: `a document in the folder ${JSON.stringify(name)}`,
      files: [real.yaml],
      breaks: (text: string) => ({
        changes: { [`content/${name}/document.yaml`]: text, [`content/${name}/010-x.mdx`]: textOf(somePart) },
      }),
      ends: 'message' as const,
    })),
  ],
  'no plain files': [
    ...rulesFor<Changes[string]>(
      {
        'a folder': { folder: true },
        'a link to a file outside': { linkTo: '/etc/passwd' },
        'a link to nothing': { linkTo: '/nowhere' },
        'a link to itself': { linkTo: '.' },
      },
      (change) => ({
        files: [somePart, real.yaml, real.site, real.pictures, someDrawing],
        breaks: (_: string, file: string) => ({ changes: { [file]: change } }),
        ends: 'message',
      }),
      'it is ',
    ),
    ...[somePart, real.yaml, real.site, real.pictures, someDrawing].map((file) => ({
      name: 'it is not there',
      files: [file],
      breaks: () => ({ changes: { [file]: undefined } }),
      ends: file === somePart ? ('either' as const) : ('message' as const),
    })),
  ],
};
