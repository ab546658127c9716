import type { Contact } from '../../writing/contact.ts';
import { fieldProse } from '../written/field-prose.ts';
import type { Prose } from '../written/prose.ts';
import type { WrittenDocument } from '../written/types.ts';
import { prosesOf } from '../written/walk.ts';

/** All words of a document that can say a fact: what readers read, and its contacts. */
export function factualProses(document: WrittenDocument): Prose[] {
  const { file, places, fields } = document;
  const contacts = Object.entries(fields.contacts).flatMap(([id, contact]) =>
    addressesOf(contact).map(([field, text]) => fieldProse('contact', text, file, places, ['contacts', id, ...field])),
  );
  return [...prosesOf(document), ...contacts];
}

/** What a contact says besides its sentences: its name, and how to reach it. */
function addressesOf({ name, phone, email, website, post = [] }: Contact): [field: PropertyKey[], text: string][] {
  const fields: [PropertyKey[], string | undefined][] = [
    [['name'], name],
    [['phone'], phone],
    [['email'], email],
    [['website'], website],
    ...post.map((line, index): [PropertyKey[], string] => [['post', index], line]),
  ];
  return fields.flatMap(([field, text]) => (text === undefined ? [] : [[field, text]]));
}
