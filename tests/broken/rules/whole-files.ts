import { allFiles, oneOfEach, placeAt, real, somePart, textOf, type RulesOfKind } from '../rule.ts';

const halves = (text: string) => [text.slice(0, placeAt(0.5, text)), text.slice(placeAt(0.5, text))] as const;

/** What can happen to any file: a disk that was full, a program that saved it in its own way, a slip of the mouse. */
export const wholeFiles: RulesOfKind = {
  'cut off': [
    ...[0.25, 0.5, 0.9].map((share) => ({
      name: `cut off after ${share * 100} %`,
      files: allFiles,
      breaks: (text: string) => text.slice(0, placeAt(share, text)),
      ends: 'either' as const,
    })),
    { name: 'without its first half', files: oneOfEach, breaks: (text) => halves(text)[1], ends: 'message' },
    { name: 'with nothing in it', files: oneOfEach, breaks: () => '', ends: 'message' },
    { name: 'with spaces alone', files: oneOfEach, breaks: () => ' \n\t\n', ends: 'message' },
  ],
  doubled: [
    { name: 'the whole twice', files: allFiles, breaks: (text) => text + text, ends: 'message' },
    {
      name: 'each line twice',
      files: [...real.parts, real.yaml, real.site],
      breaks: (text) => text.replaceAll(/^.*\n/gm, '$&$&'),
      ends: 'message',
    },
    {
      name: 'each statement twice',
      files: real.parts,
      breaks: (text) => text.replaceAll(/^:(?:.+\n)+\n/gm, '$&$&'),
      ends: 'page',
    },
  ],
  swapped: [
    {
      name: 'its halves swapped',
      files: oneOfEach,
      breaks: (text) => halves(text).toReversed().join('\n'),
      ends: 'message',
    },
    {
      name: 'its lines in reverse',
      files: oneOfEach,
      breaks: (text) => text.split('\n').toReversed().join('\n'),
      ends: 'message',
    },
    {
      name: 'its statements in reverse',
      files: real.parts,
      breaks: (text) => {
        const [head = '', ...blocks] = text.trimEnd().split(/\n\n/);
        return `${[head, ...blocks.toReversed()].join('\n\n')}\n`;
      },
      ends: 'page',
    },
    ...oneOfEach.flatMap((other) => [
      {
        name: `what is in ${other}`,
        files: oneOfEach.filter((file) => file !== other && !(file.endsWith('.yaml') && other.endsWith('.yaml'))),
        breaks: () => textOf(other),
        ends: 'message' as const,
      },
    ]),
    {
      name: 'a bitmap',
      files: oneOfEach,
      breaks: () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
      ends: 'message',
    },
  ],
  'wrong encoding': [
    { name: 'UTF-16 LE', files: oneOfEach, breaks: (text) => Buffer.from(`\ufeff${text}`, 'utf16le'), ends: 'message' },
    {
      name: 'UTF-16 BE',
      files: oneOfEach,
      breaks: (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
      ends: 'message',
    },
    {
      name: 'UTF-16 LE without its mark',
      files: oneOfEach,
      breaks: (text) => Buffer.from(text, 'utf16le'),
      ends: 'message',
    },
    {
      name: 'Latin-1',
      files: oneOfEach,
      breaks: (text) => Buffer.from(text.replace(/[a-z]{3,}/, 'café £'), 'latin1'),
      ends: 'message',
    },
    {
      name: 'Windows-1252',
      files: oneOfEach,
      breaks: (text) => Buffer.concat([Buffer.from(text), Buffer.from('\n# \x93words\x94 \x80', 'latin1')]),
      ends: 'message',
    },
    {
      name: 'half a letter at its end',
      files: oneOfEach,
      breaks: (text) => Buffer.concat([Buffer.from(text), Buffer.from([0xe2, 0x80])]),
      ends: 'message',
    },
    {
      name: 'half of a pair of UTF-16 in UTF-8',
      files: oneOfEach,
      breaks: (text) => Buffer.concat([Buffer.from(text), Buffer.from([0xed, 0xa0, 0x80])]),
      ends: 'message',
    },
    {
      name: 'a slash in two bytes',
      files: [somePart, real.yaml],
      breaks: (text) => Buffer.concat([Buffer.from(text), Buffer.from([0xc0, 0xaf])]),
      ends: 'message',
    },
    { name: 'the mark of UTF-8', files: allFiles, breaks: (text) => `\ufeff${text}`, ends: 'page' },
    { name: 'line ends of Windows', files: allFiles, breaks: (text) => text.replaceAll('\n', '\r\n'), ends: 'page' },
    { name: 'line ends of old Macs', files: oneOfEach, breaks: (text) => text.replaceAll('\n', '\r'), ends: 'message' },
  ],
};
