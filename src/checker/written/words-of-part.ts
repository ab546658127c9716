import type { Contact } from '../../writing/contact.ts';
import { Prose } from './prose.ts';
import type { WrittenDocument, WrittenPart } from './types.ts';
import { prosesOfPart } from './walk.ts';

/** All that readers read in a part, its contacts with their names and sentences too. */
export function wordsOfPart(part: WrittenPart, { file, fields, placeOf }: WrittenDocument): Prose[] {
  const said = part.blocks.flatMap((block) => {
    if (block.kind !== 'contact') return [];
    const placeAt = () => placeOf(['contacts', block.of]);
    return sentencesOf(fields.contacts[block.of]).map((text) => new Prose({ kind: 'contact', file, text, placeAt }));
  });
  return [...prosesOfPart(part), ...said];
}

function sentencesOf(contact: Contact | undefined): string[] {
  return [contact?.name, contact?.text, contact?.phoneNote].filter((text) => text !== undefined);
}
