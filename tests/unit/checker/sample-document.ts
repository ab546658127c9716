import { documentSchema } from '../../../src/model/document-schema.ts';
import type { DocumentSources } from '../../../src/model/read-document.ts';
import type { Example } from '../../../src/checker/rule.ts';
import type { Licence } from '../../../src/checker/written/types.ts';

const place = { line: 1, column: 1 };

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
    placeOf: () => place,
    parts: [text, ...parts].map((words, index) => ({
      file: `content/sample/0${index + 1}0-part.mdx`,
      text: isBare ? words : withPictures(words),
      title: index === 0 ? title : `Part ${index + 1}`,
      picture: 'sample',
      placeOf: () => place,
    })),
  };
}

/** The licence of the pictures of an example, where it has one. */
export function sampleLicence({ licence: text }: Example): Licence | undefined {
  return text === undefined ? undefined : { file: 'icons/LICENSE.md', text };
}

/** Puts a picture before each paragraph and list item that has none. */
function withPictures(text: string): string {
  return text
    .split(/\n\n+/)
    .map((block) => (/^(:|<|#|\||\{|>|\s)/.test(block) || /^([-*]|\d+\.) /.test(block) ? block : `:sample: ${block}`))
    .join('\n\n')
    .replaceAll(/^( *(?:[-*]|\d+\.) )(?=[^:\s])/gm, '$1:sample: ');
}
