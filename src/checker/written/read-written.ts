import type { DocumentSources } from '../../model/read-document.ts';
import type { PartSource } from '../../model/read-parts.ts';
import { location } from 'vfile-location';
import { fieldProse } from './field-prose.ts';
import type { ProseKind } from './prose.ts';
import { readAcceptances } from './read-acceptances.ts';
import { readBlocks } from './read-blocks.ts';
import type { Beside, WrittenDocument, WrittenPart } from './types.ts';

/**
 * A document as its editor wrote it, from its files.
 * @param beside what stands beside it, where that is known
 */
export function readWritten({ name, fields, places, parts }: DocumentSources, beside: Beside = {}): WrittenDocument {
  const file = `${name}/document.yaml`;
  const field = (kind: ProseKind, text: string, path: PropertyKey[]) => fieldProse(kind, text, file, places, path);
  const { title, subtitle, hardWords, contacts } = fields;
  return {
    name,
    file,
    fields,
    places,
    titles: [
      field('title', title, ['title']),
      ...(subtitle === undefined ? [] : [field('title', subtitle, ['subtitle'])]),
    ],
    parts: parts.map(readWrittenPart),
    meanings: hardWords.map(({ word, meaning }, index) => ({
      word,
      prose: field('meaning', meaning, ['hardWords', index, 'meaning']),
    })),
    contactTexts: Object.entries(contacts).flatMap(([id, { text, phoneNote }]) => [
      ...(text === undefined ? [] : [field('contact', text, ['contacts', id, 'text'])]),
      ...(phoneNote === undefined ? [] : [field('contact', phoneNote, ['contacts', id, 'phoneNote'])]),
    ]),
    licence: beside.licence,
    against: beside.against,
  };
}

function readWrittenPart({ file, text, tree, title, picture, places }: PartSource): WrittenPart {
  return {
    file,
    source: text,
    title: fieldProse('title', title, file, places, ['title']),
    picture: { name: picture, file, place: places.placeOf(['picture']) },
    blocks: readBlocks(tree, { file, location: location(text) }),
    ...readAcceptances(tree),
  };
}
