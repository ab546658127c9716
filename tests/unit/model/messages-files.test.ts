import { describe, expect, it } from 'vitest';
import { brokenContent, visit } from './broken-content.ts';

const rename = (name: string) =>
  `rename the file to \`${name}\`; begin its name with \`notes-\` if it is not to be published  part-file-name`;

describe('a mistake in the names of files and folders', () => {
  const content = brokenContent();
  const part = `${visit.head}:introduction: Words.\n`;

  it.each([
    ['020-tell-us.md', `Unexpected file ending \`.md\`, expected \`.mdx\`: ${rename('020-tell-us.mdx')}`],
    ['020-tell-us.mdx.txt', `Unexpected file ending \`.mdx.txt\`, expected \`.mdx\`: ${rename('020-tell-us.mdx')}`],
    ['020-tell-us.docx', `Unexpected file ending \`.docx\`, expected \`.mdx\`: ${rename('020-tell-us.mdx')}`],
    ...['tell-us.mdx', 'tell-us.mdx.txt', '020 Tell us.mdx'].map((name) => [
      name,
      `Unexpected file name \`${name}\`, expected a number, a hyphen and a name of at most 80 small letters, such as 010-introduction.mdx: rename the file; begin its name with \`notes-\` if it is not to be published  part-file-name`,
    ]),
    [
      '020-all.mdx',
      'Unexpected part with the name all, expected another name, since each document has a page `all` already: rename the file  part-file-name',
    ],
    [
      '015-our-visit.mdx',
      'Unexpected part with the name our-visit, which 010-our-visit.mdx has too, expected a name of its own for each part: give one of the two files another name  same-part',
    ],
    [
      '010-your-visit.mdx',
      'Unexpected part with the number 10, which 010-our-visit.mdx has too, expected a number of its own for each part: give one of the two files another number  same-part',
    ],
  ])('a part in %s', (name = '', message) => {
    content.write(`${visit.folder}/${name}`, part);
    expect(content.mistakes()).toEqual([`${visit.folder}/${name}:1:1  ${message}`]);
  });

  it.each(['document.yml', 'document.yaml.txt', 'Document.yaml', 'document.txt'])('document.yaml as %s', (name) => {
    content.remove(visit.yaml);
    content.write(`${visit.folder}/${name}`, '');
    expect(content.mistakes()).toEqual([
      `${visit.folder}/${name}:1:1  Unexpected file name \`${name}\`, expected \`document.yaml\`: rename the file  file-name`,
    ]);
  });

  it.each(['site.yml', 'site.yaml.txt'])('site.yaml as %s', (name) => {
    content.remove('content/site.yaml');
    content.write(`content/${name}`, '');
    expect(content.mistakes()).toEqual([
      `content/${name}:1:1  Unexpected file name \`${name}\`, expected \`site.yaml\`: rename the file  file-name`,
    ]);
  });

  it('a folder without document.yaml', () => {
    content.remove(visit.yaml);
    expect(content.mistakes()).toEqual([
      'content/visit:1:1  Unexpected folder without document.yaml, expected a document.yaml in each folder of content/: ' +
        'add the file (docs/change-something.md has one to copy), or move the folder away  no-document-yaml',
    ]);
  });

  it('a folder name that cannot be an address', () => {
    content.write('content/Visit Us/document.yaml', '');
    expect(content.mistakes()).toEqual([
      'content/Visit Us:1:1  Unexpected folder name `Visit Us`, expected at most 80 small letters, digits and hyphens, ' +
        'and not one of accessibility, about-the-pictures, hosting, offline, pictures, reader, 404, _astro: rename the folder  folder-name',
    ]);
  });

  it('a document without parts', () => {
    content.remove(visit.part);
    expect(content.mistakes()).toEqual([
      `${visit.yaml}:1:1  Unexpected document without parts, expected at least one part beside it: ` +
        'write the first part in a file such as 010-introduction.mdx  no-parts',
    ]);
  });

  it('a file that is not UTF-8', () => {
    const bytes = [Buffer.from(`${visit.head}:introduction: Caf`), Buffer.from([0xe9]), Buffer.from('.\n')];
    content.write(visit.part, Buffer.concat(bytes));
    expect(content.mistakes()).toEqual([
      `${visit.part}:6:19  Unexpected byte e9, expected text in UTF-8: ` +
        'open the file in your editor and save it with the encoding UTF-8  utf-8',
    ]);
  });
});
