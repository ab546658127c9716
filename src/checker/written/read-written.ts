import type { DocumentSources } from '../../model/read-document.ts';
import type { PartSource } from '../../model/read-parts.ts';
import type { Place } from '../../source/message.ts';
import { location } from 'vfile-location';
import { Prose, type ProseKind } from './prose.ts';
import { readAcceptances } from './read-acceptances.ts';
import { readBlocks } from './read-blocks.ts';
import type { Beside, WrittenDocument, WrittenPart } from './types.ts';

/**
 * A document as its editor wrote it, from its files.
 * @param beside what stands beside it, where that is known
 */
export function readWritten({ name, fields, placeOf, parts }: DocumentSources, beside: Beside = {}): WrittenDocument {
  const file = `${name}/document.yaml`;
  const field = (kind: ProseKind, text: string, path: PropertyKey[]) => fieldProse(kind, text, file, placeOf(path));
  const { title, subtitle, hardWords, contacts } = fields;
  return {
    name,
    file,
    fields,
    placeOf,
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

function readWrittenPart({ file, text, tree, title, picture, placeOf }: PartSource): WrittenPart {
  return {
    file,
    source: text,
    title: fieldProse('title', title, file, placeOf(['title'])),
    picture: { name: picture, file, place: placeOf(['picture']) },
    blocks: readBlocks(tree, { file, location: location(text) }),
    acceptances: readAcceptances(tree),
  };
}

/** The words of a field of YAML: all of them are told at the line of their field. */
function fieldProse(kind: ProseKind, text: string, file: string, place: Place): Prose {
  return new Prose({ kind, file, text, placeAt: () => place });
}
