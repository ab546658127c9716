import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readContent } from '../../../src/model/read-content.ts';
import { WritingMistakes } from '../../../src/model/writing-mistakes.ts';
import { temporaryProject, type TemporaryProject } from '../temporary-project.ts';

const folder = 'content/privacy-policy';
const part = `${folder}/010-introduction.mdx`;
const head = '---\ntitle: Introduction\npicture: introduction\n---\n\n';

describe('a clear no: each mistake is one message with its place, what was expected and what to do', () => {
  let project: TemporaryProject;
  beforeEach(() => {
    project = temporaryProject();
  });
  afterEach(() => project.discard());

  const mistakes = (): string => {
    try {
      readContent(project.root);
      return 'no mistake';
    } catch (error) {
      if (error instanceof WritingMistakes) return error.message;
      throw error;
    }
  };
  const read = (file: string) => readFileSync(join(project.root, file), 'utf8');
  const change = (file: string, from: string, to: string) => {
    expect(read(file)).toContain(from);
    project.write(file, read(file).replace(from, to));
  };

  it('passes the content as it is', () => {
    expect(mistakes()).toBe('no mistake');
  });

  it('a picture name that does not exist, with the nearest names', () => {
    project.write(part, `${head}:privcy-policy: This is our policy.\n`);
    expect(mistakes()).toBe(
      `${part}:6:1  Unexpected picture name \`privcy-policy\`, expected a name that stands in icons/pictures.yaml: ` +
        'did you mean `privacy-policy`?  unknown-picture',
    );
  });

  it('a picture name that is like no other', () => {
    project.write(part, `${head}:zzzzzzzzz: This is our policy.\n`);
    expect(mistakes()).toBe(
      `${part}:6:1  Unexpected picture name \`zzzzzzzzz\`, expected a name that stands in icons/pictures.yaml: ` +
        'add the picture, or choose another  unknown-picture',
    );
  });

  it('an unknown picture in the front matter, and in document.yaml', () => {
    project.write(part, head.replace('picture: introduction', 'picture: introdution'));
    change(`${folder}/document.yaml`, 'picture: information-given-to-us', 'picture: information-given-to-is');
    expect(mistakes()).toBe(
      `${folder}/document.yaml:8:1  Unexpected picture name \`information-given-to-is\`, expected a name that stands in icons/pictures.yaml: did you mean \`information-given-to-us\`?  unknown-picture\n` +
        `${part}:3:1  Unexpected picture name \`introdution\`, expected a name that stands in icons/pictures.yaml: did you mean \`introduction\`?  unknown-picture`,
    );
  });

  it('a missing title', () => {
    project.write(part, '---\npicture: introduction\n---\n\n:introduction: Words.\n');
    expect(mistakes()).toBe(
      `${part}:2:1  Unexpected missing field \`title\`, expected the title of the part: ` +
        'write it like the example in docs/change-something.md  field',
    );
  });

  it('an empty title', () => {
    project.write(part, head.replace('title: Introduction', 'title:'));
    expect(mistakes()).toBe(
      `${part}:2:1  Unexpected value of \`title\`, expected the title of the part: ` +
        'write it like the example in docs/change-something.md  field',
    );
    project.write(part, head.replace('title: Introduction', "title: '  '"));
    expect(mistakes()).toContain(`${part}:2:1  Unexpected value of \`title\`, expected the title of the part`);
  });

  it('no front matter at all', () => {
    project.write(part, 'Words only.\n');
    expect(mistakes()).toBe(
      `${part}:1:1  Unexpected part without a title, expected the lines \`---\`, \`title: …\`, \`picture: …\`, \`---\` at the top of the file: ` +
        'write these four lines before the words  no-front-matter',
    );
  });

  it('two parts with one number', () => {
    project.write(`${folder}/010-another.mdx`, `${head}Words.\n`);
    expect(mistakes()).toBe(
      `${part}:1:1  Unexpected part with the number 10, which 010-another.mdx has too, ` +
        'expected a number of its own for each part: give one of the two files another number  same-part',
    );
  });

  it('two parts with one name', () => {
    project.write(`${folder}/015-introduction.mdx`, `${head}Words.\n`);
    expect(mistakes()).toBe(
      `${folder}/015-introduction.mdx:1:1  Unexpected part with the name introduction, which 010-introduction.mdx has too, ` +
        'expected a name of its own for each part: give one of the two files another name  same-part',
    );
  });

  it.each([
    ['an unclosed tag', '<Contact of="ico">\n\nWords.\n', 6, 1],
    ['an unclosed tag among words', 'We are <5 people.\n', 6, 8],
    ['an unclosed bracket', 'Words { and words.\n', 6, 7],
  ])('%s', (_, text, line, column) => {
    project.write(part, head + text);
    const message = mistakes();
    expect(message).toMatch(
      new RegExp(`^${part}:${line}:\\d+ {2}Unexpected tag or bracket that cannot be read \\(.+\\), expected`),
    );
    expect(message).toContain(`${part}:${line}:`);
    expect(Number(/:\d+:(\d+)/.exec(message)?.[1])).toBeGreaterThanOrEqual(column);
    expect(message).toContain(
      'expected each tag closed on its own line, as in `<Contact of="ico" />`: ' +
        'close the tag; write a note as `{/* … */}`, an address without `<` and `>`, and the sign itself as `\\<` or `\\{`  unclosed-tag',
    );
    expect(message.split('\n')).toHaveLength(1);
  });

  it('an unknown contact', () => {
    project.write(part, `${head}<Contact of="icco" />\n`);
    expect(mistakes()).toBe(
      `${part}:6:1  Unexpected contact \`icco\`, expected a contact that stands under \`contacts\` in document.yaml: ` +
        'did you mean `ico`?  unknown-contact',
    );
  });

  it('an unknown contact for help', () => {
    change(`${folder}/document.yaml`, 'help: housing-plus-group', 'help: nobody');
    expect(mistakes()).toMatch(
      /^content\/privacy-policy\/document\.yaml:\d+:1 {2}Unexpected contact `nobody`, expected a contact that stands under `contacts` in document\.yaml: write one of: `ico`, `housing-plus-group`, `complaints` {2}unknown-contact$/,
    );
  });

  it('a hard word without a meaning', () => {
    project.write(part, `${head}:introduction: This is a **tenancy**.\n`);
    expect(mistakes()).toBe(
      `${part}:6:26  Unexpected hard word \`tenancy\` without a meaning, expected its meaning under \`hardWords\` in document.yaml: ` +
        'add the word and what it means there, or do not make it bold  hard-word-without-meaning',
    );
  });

  it('a hard word in document.yaml with an empty meaning', () => {
    change(`${folder}/document.yaml`, 'meaning: More likely to come to some harm.', 'meaning:');
    expect(mistakes()).toMatch(
      /document\.yaml:\d+:\d+ {2}Unexpected value of `hardWords\.3\.meaning`, expected what the word means: write it/,
    );
  });

  it('malformed YAML', () => {
    project.write(`${folder}/document.yaml`, 'title: "How we use\nsubtitle: x\n');
    expect(mistakes()).toMatch(
      /^content\/privacy-policy\/document\.yaml:\d+:\d+ {2}Unexpected YAML that cannot be read \(.+\), expected `name: value` on each line, with the same spaces before lines of one level: mend this line, or put the value in quotation marks {2}yaml$/,
    );
  });

  it('malformed YAML in the front matter', () => {
    project.write(part, '---\ntitle: What: now\npicture: introduction\n---\n');
    expect(mistakes()).toMatch(
      /^content\/privacy-policy\/010-introduction\.mdx:2:\d+ {2}Unexpected YAML that cannot be read/,
    );
  });

  it('a field that the schema does not know', () => {
    change(`${folder}/document.yaml`, 'subtitle:', 'subtitel:');
    expect(mistakes()).toMatch(
      /document\.yaml:\d+:1 {2}Unexpected field `subtitel`, expected one of the fields that docs\/change-something\.md lists: correct its name or remove it {2}unknown-field/,
    );
  });

  it('a file that is not UTF-8', () => {
    project.write(
      part,
      Buffer.concat([Buffer.from(`${head}:introduction: Caf`), Buffer.from([0xe9]), Buffer.from('.\n')]),
    );
    expect(mistakes()).toBe(
      `${part}:6:19  Unexpected byte e9, expected text in UTF-8: ` +
        'open the file in your editor and save it with the encoding UTF-8  utf-8',
    );
  });

  it('a document with no parts', () => {
    project.remove(folder);
    project.write(`${folder}/document.yaml`, readFileSync(`${folder}/document.yaml`, 'utf8'));
    expect(mistakes()).toBe(
      `${folder}/document.yaml:1:1  Unexpected document without parts, expected at least one part beside it: ` +
        'write the first part in a file such as 010-introduction.mdx  no-parts',
    );
  });

  it('a folder without document.yaml', () => {
    project.write('content/visit/010-tickets.mdx', head);
    expect(mistakes()).toBe(
      'content/visit:1:1  Unexpected folder without document.yaml, expected a document.yaml in each folder of content/: ' +
        'add the file (docs/change-something.md has one to copy), or move the folder away  no-document-yaml',
    );
  });

  it('a folder name that cannot be an address', () => {
    project.write('content/Visit Us/document.yaml', '');
    expect(mistakes()).toMatch(/^content\/Visit Us:1:1 {2}Unexpected folder name `Visit Us`, expected small letters/);
  });

  it('no site.yaml', () => {
    project.remove('content/site.yaml');
    expect(mistakes()).toMatch(/^content\/site\.yaml:1:1 {2}Unexpected content\/ without site\.yaml, expected/);
  });

  it('a web address that is not one', () => {
    project.write('content/site.yaml', read('content/site.yaml').replace(/address: \S+/, 'address: example'));
    expect(mistakes()).toMatch(/site\.yaml:\d+:1 {2}Unexpected value of `address`, expected a web address such as/);
  });

  it.each([
    ['a file name without a number', 'introduction.mdx', 'a number, a hyphen and a name in small letters'],
    ['a part saved as text', '020-tell-us.mdx.txt', 'a number, a hyphen and a name in small letters'],
    ['a part with the address of a page of the document', '015-all.mdx', 'another name'],
  ])('%s', (_, name, expected) => {
    project.write(`${folder}/${name}`, head);
    expect(mistakes()).toContain(`${folder}/${name}:1:1  Unexpected`);
    expect(mistakes()).toContain(`expected ${expected}`);
  });

  it.each([
    ['import', 'import x from "y"\n', '`import` or `export`', 'no-code'],
    ['export', 'export const x = 1\n', '`import` or `export`', 'no-code'],
    ['an expression', 'Words {1 + 1} words.\n', 'code in `{1 + 1}`', 'no-code'],
    ['a script', '<script>alert(1)</script>\n', 'tag `<script>`', 'unknown-component'],
    ['a div with an event handler', '<div onclick="x()">Words</div>\n', 'tag `<div>`', 'unknown-component'],
    ['a link that runs a script', '[Words](javascript:alert(1))\n', 'link to `javascript:alert(1)`', 'unsafe-link'],
    [
      'a contact with an unknown property',
      '<Contact off="ico" />\n',
      'way to write `<Contact>`',
      'component-properties',
    ],
    [
      'a picture name inside the words',
      'Words :introduction: words.\n',
      'picture name `:introduction:` inside the words',
      'stray-picture',
    ],
    [
      'a picture without words',
      ':introduction:\n',
      'picture `:introduction:` without words',
      'statement-without-words',
    ],
  ])('%s', (_, text, found, rule) => {
    project.write(part, head + text);
    expect(mistakes()).toMatch(new RegExp(`^${part}:6:\\d+ {2}Unexpected `));
    expect(mistakes()).toContain(`Unexpected ${found}, expected`);
    expect(mistakes()).toContain(`  ${rule}`);
  });

  it('a contact inside a list', () => {
    project.write(part, `${head}- <Contact of="ico" />\n`);
    expect(mistakes()).toBe(
      `${part}:6:3  Unexpected way to write \`<Contact>\`, expected \`<Contact of="ico" />\` on a line of its own, outside lists: ` +
        'write it like this example  component-properties',
    );
  });

  it('a part without words', () => {
    project.write(part, head);
    expect(mistakes()).toBe(
      `${part}:1:1  Unexpected part without words, expected at least one statement below the title: ` +
        'write it, or begin the name of the file with `notes-` while it is not ready  no-words',
    );
  });

  it.each([
    ['# Heading\n', 'heading with one `#`', 'heading-level'],
    ['##\n\nWords.\n', 'heading without words', 'heading-without-words'],
    ['We are your **landlord.\n', 'sign `**` inside the words', 'stray-sign'],
    [':introduction: Hello 🙂 العربية.\n', 'letters `🙂العربية`', 'unknown-letter'],
    ['##Urgent\n', 'sign `##` inside the words', 'stray-sign'],
    [':note Hi.\n', 'picture name `:note` inside the words', 'stray-picture'],
    [':data_note: Hi.\n', 'picture name `:data_note:` inside the words', 'stray-picture'],
  ])('%j', (text, found, rule) => {
    project.write(part, head + text);
    expect(mistakes()).toContain(`${part}:6:1  Unexpected ${found}, expected`);
    expect(mistakes()).toContain(`  ${rule}`);
    expect(mistakes().split('\n')).toHaveLength(1);
  });

  it.each([
    ['an edition twice', 'editions: [a4]', 'editions: [a4, a4]', 'each edition once'],
    ['a hard word twice', 'word: policy', 'word: privacy policy', 'each hard word once'],
  ])('%s', (_, from, to, expected) => {
    change(`${folder}/document.yaml`, from, to);
    expect(mistakes()).toContain(`expected ${expected}: write it`);
  });

  it('a picture of the pages themselves that is gone, and a picture file that cannot be read', () => {
    const pictures = readFileSync('icons/pictures.yaml', 'utf8');
    project.remove('icons');
    cpSync('icons', join(project.root, 'icons'), { recursive: true });
    project.write('icons/pictures.yaml', pictures.replace(/^ {2}print-a4:/m, '  print-a5:'));
    expect(mistakes()).toBe(
      'icons/pictures.yaml:1:1  Unexpected pictures without `print-a4`, expected it, since pages of the website show it: put its line back  missing-picture',
    );
    project.write('icons/pictures.yaml', 'pictures: [');
    expect(mistakes().split('\n')).toHaveLength(1);
  });

  it('an accent that cannot be read on white', () => {
    change(`${folder}/document.yaml`, 'editions:', "accent: '#5599aa'\neditions:");
    expect(mistakes()).toContain(
      'Unexpected value of `accent`, expected a darker colour: its contrast on white is under 7:1',
    );
  });

  it('tells all mistakes of all files at once', () => {
    project.write(part, `${head}:zzz: Words.\n\n**nothing**\n`);
    project.write(`${folder}/020-the-housing-plus-group.mdx`, '---\npicture: introduction\n---\n');
    expect(mistakes().split('\n')).toHaveLength(3);
  });
});
