import { describe, expect, it } from 'vitest';
import { brokenContent, visit } from './broken-content.ts';

const codeInBraces = 'expected words: take it out, or write `\\{` for the sign itself  no-code';
const backticks =
  'Unexpected words between `` ` `` signs, expected words without them, since readers do not read code: take the signs out, or write `` \\` `` for the sign itself  no-code';
const tag = (name: string) =>
  `Unexpected tag \`<${name}>\`, expected words, or one of the components: \`<Contact of="ico" />\`, \`<Words in="cy">Cymraeg</Words>\`: write it as plain Markdown, or write \`\\<\` for the sign itself  unknown-component`;
const contact =
  'Unexpected way to write `<Contact>`, expected `<Contact of="ico" />` on a line of its own, outside lists: write it like this example  component-properties';
const box = (sign: string) =>
  `Unexpected box to tick \`${sign}\`, expected a picture or words behind the \`-\` of a list item, since a reader cannot tick the box: take \`${sign}\` out  no-task-list`;

describe('a mistake in the words of a part', () => {
  const content = brokenContent();

  it.each([
    ['- [ ] Bring your papers', `6:1  ${box('[ ]')}`],
    ['- One\n- [x] Bring your papers', `7:1  ${box('[x]')}`],
    ['Press `Enter` now.', `6:7  ${backticks}`],
    ['Words.\n\n```\nPress Enter\n```', `8:1  ${backticks}`],
    ['import x from "y"', `6:1  Unexpected \`import\` or \`export\`, ${codeInBraces}`],
    ['export const x = 1', `6:1  Unexpected \`import\` or \`export\`, ${codeInBraces}`],
    ['Words {1 + 1} words.', `6:7  Unexpected code in \`{1 + 1}\`, ${codeInBraces}`],
    ['<script>alert(1)</script>', `6:1  ${tag('script')}`],
    ['<div onclick="x()">Words</div>', `6:1  ${tag('div')}`],
    ['<Contact off="ico" />', `6:1  ${contact}`],
    ['- <Contact of="ico" />', `6:3  ${contact}`],
    [
      '![Us](us.png)',
      '6:1  Unexpected image, expected a picture name, as in `:telephone:`, at the start of a paragraph or of a list item: add the picture to icons/pictures.yaml (docs/pictures.md says how) and write its name  no-image',
    ],
    [
      'Words.[^1]\n\n[^1]: More.',
      '6:7  Unexpected footnote, expected all words where they are read: write what it says as a statement, or explain a hard word in document.yaml  no-footnote',
      '8:1  Unexpected footnote, expected all words where they are read: write what it says as a statement, or explain a hard word in document.yaml  no-footnote',
    ],
    [
      '[Words](javascript:alert(1))',
      '6:1  Unexpected link to `javascript:alert(1)`, expected a web address, an email address, a phone number or a page of this website: begin the address with https://, or write a page of this website, such as ../your-rights/  unsafe-link',
    ],
    [
      '# Heading',
      '6:1  Unexpected heading with one `#`, expected `##`, since the title of the part is the heading above it: write `##`  heading-level',
    ],
    [
      '### Heading',
      '6:1  Unexpected heading with `###`, expected `##`, since the heading above it is the title of the part: write `##`  heading-level',
    ],
    [
      '## Heading\n\nWords.\n\n#### Heading',
      '10:1  Unexpected heading with `####`, expected `###`, since the heading above it is one with `##`: write `###`  heading-level',
    ],
    [
      '##\n\nWords.',
      '6:1  Unexpected heading without words, expected words after the `##`: write the words, or take the `##` out  heading-without-words',
    ],
    [
      '##Urgent',
      '6:1  Unexpected sign `##` inside the words, expected a space behind the `#` of a heading: write the space  stray-sign',
    ],
    [
      'We are your **landlord.',
      '6:1  Unexpected sign `**` inside the words, expected `**` before and behind a hard word: write both, or write `\\*` for the sign itself  stray-sign',
    ],
    [
      'This is a **tenancy**.',
      '6:11  Unexpected hard word `tenancy` without a meaning, expected its meaning under `hardWords` in document.yaml: add the word and what it means there, or do not make it bold  hard-word-without-meaning',
    ],
    [
      'Hello 🙂 العربية.',
      '6:1  Unexpected letters `🙂العربية`, expected letters that the type Andika has: those of languages in Latin script: write it in other letters; a small picture or sign can be a picture of icons/pictures.yaml  unknown-letter',
    ],
    [
      '<Contact of="icco" />',
      '6:1  Unexpected contact `icco`, expected a contact that stands under `contacts` in document.yaml: did you mean `ico`?  unknown-contact',
    ],
  ])('%j', (words, ...expected) => {
    content.writePart(`${words}\n`);
    expect(content.mistakes().sort()).toEqual(expected.map((line) => `${visit.part}:${line}`));
  });

  it.each(['## One\n\n### Two\n\n#### Three\n\n## Four\n\n### Five', '## One\n\n## Two'])(
    'is none in headings that go down one level at a time: %j',
    (words) => {
      content.writePart(`${words.replaceAll('\n\n', '\n\nWords.\n\n')}\n\nWords.\n`);
      expect(content.mistakes()).toEqual([]);
    },
  );

  it('is none in a heading with another below it, and one in a heading with nothing below it', () => {
    content.writePart('## One\n\n### Two\n\nWords.\n\n### Three\n\n## Four\n');
    expect(content.mistakes()).toEqual(
      ['12:1  Unexpected heading `Three`', '14:1  Unexpected heading `Four`'].map((found): unknown =>
        expect.stringContaining(`${visit.part}:${found} with nothing below it, expected at least one statement below`),
      ),
    );
  });

  it('is told once for a heading too deep, not again for those below it', () => {
    content.writePart('### One\n\n### Two\n');
    expect(content.mistakes()).toHaveLength(1);
  });

  it.each([
    ['a tag', '<Contact of="ico">\n\nWords.', '6:1'],
    ['a tag among words', 'We are <5 people.', '6:9'],
    ['a bracket', 'Words { and words.', '6:19'],
  ])('that is not closed: %s', (_, words, place) => {
    content.writePart(`${words}\n`);
    const [mistake = '', ...more] = content.mistakes();
    expect(more).toEqual([]);
    expect(mistake).toContain(`${visit.part}:${place}  Unexpected tag or bracket that cannot be read (`);
    expect(mistake).toContain(
      '), expected each tag closed on its own line, as in `<Contact of="ico" />`: ' +
        'close the tag; write a note as `{/* … */}`, an address without `<` and `>`, and the sign itself as `\\<` or `\\{`  unclosed-tag',
    );
  });

  it('no words at all', () => {
    content.writePart('');
    expect(content.mistakes()).toEqual([
      `${visit.part}:1:1  Unexpected part without words, expected at least one statement below the title: ` +
        'write it, or begin the name of the file with `notes-` while it is not ready  no-words',
    ]);
  });

  it('all of all files at once', () => {
    content.writePart(':zzz: Words.\n\n**nothing**\n');
    content.write(`${visit.folder}/020-more.mdx`, '---\npicture: introduction\n---\n');
    content.change(visit.yaml, 'help: us', 'help: nobody');
    expect(content.mistakes()).toHaveLength(4);
  });
});
