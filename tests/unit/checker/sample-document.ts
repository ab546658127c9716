import { VFile } from 'vfile';
import { documentSchema } from '../../../src/model/document-schema.ts';
import type { DocumentSources } from '../../../src/model/read-document.ts';
import { readSource } from '../../../src/checker/against/read-source.ts';
import type { SourceText } from '../../../src/checker/against/source-text.ts';
import type { Example } from '../../../src/checker/rule.ts';
import type { Beside } from '../../../src/checker/written/types.ts';
import { parseMarkdown } from '../../../src/writing/parse-markdown.ts';

const place = { line: 1, column: 1 };
const places = { placeOf: () => place, placeInValue: () => place };

const fields = {
  title: 'Our sample',
  picture: 'sample',
  organisation: 'The Sample Group',
  language: 'en-GB',
  version: '1',
  date: '2026-11-24',
  help: 'us',
  contacts: { us: { name: 'The Sample Group', picture: 'sample', phone: '01632 960000', email: 'us@example.org' } },
};

/** The source that an example is compared with: its contact, which every sample has, is in it. */
export function sampleSource(text: string): SourceText {
  const { phone, email } = fields.contacts.us;
  const file = 'content/notes/source.txt';
  const [contact, source] = [readSource(`${phone}, ${email}`, file), readSource(text, file)];
  return { file, proses: [...contact.proses, ...source.proses] };
}

/** The document that an example of a rule is a piece of. */
export function sampleDocument({
  text = '',
  parts = [],
  title = 'Our sample',
  fields: own,
  isBare,
}: Example): DocumentSources {
  return {
    name: 'content/sample',
    fields: documentSchema.parse({ ...fields, ...own }),
    places,
    isWhole: true,
    parts: [text, ...parts].map((words, index) => ({
      file: `content/sample/0${index + 1}0-part.mdx`,
      ...read(isBare ? words : withPictures(words)),
      title: index === 0 ? title : `Part ${index + 1}`,
      picture: 'sample',
      places,
    })),
  };
}

/** What stands beside the document of an example. */
export function sampleBeside({ licence, against }: Example): Beside {
  return {
    licence: licence === undefined ? undefined : { file: 'icons/LICENSE.md', text: licence },
    against: against === undefined ? undefined : sampleSource(against),
  };
}

function read(text: string) {
  return { text, tree: parseMarkdown(new VFile(text)) };
}

/** Puts a picture before each paragraph and list item that has none. */
function withPictures(text: string): string {
  return text
    .split(/\n\n+/)
    .map((block) => (/^(:|<|#|\||\{|>|\s)/.test(block) || /^([-*]|\d+\.) /.test(block) ? block : `:sample: ${block}`))
    .join('\n\n')
    .replaceAll(/^( *(?:[-*]|\d+\.) )(?=[^:\s])/gm, '$1:sample: ');
}
