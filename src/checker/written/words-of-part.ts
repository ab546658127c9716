import { fieldProse } from './field-prose.ts';
import type { Prose } from './prose.ts';
import type { WrittenDocument, WrittenPart } from './types.ts';
import { prosesOfPart } from './walk.ts';

/** All that readers read in a part, its contacts with their names and sentences too. */
export function wordsOfPart(part: WrittenPart, { file, fields, places }: WrittenDocument): Prose[] {
  const said = part.blocks.flatMap((block) => {
    if (block.kind !== 'contact') return [];
    const contact = fields.contacts[block.of];
    return (['name', 'text', 'phoneNote'] as const).flatMap((field) => {
      const text = contact?.[field];
      return text === undefined ? [] : [fieldProse('contact', text, file, places, ['contacts', block.of, field])];
    });
  });
  return [...prosesOfPart(part), ...said];
}
