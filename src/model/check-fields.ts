import type { VFileMessage } from 'vfile-message';
import { message } from '../source/message.ts';
import { unknownContact, unknownPicture } from '../writing/unknown-name.ts';
import { checkLetters, type PlaceOf } from './check-letters.ts';
import type { DocumentFields } from './document-schema.ts';

/** Checks what a schema cannot: that what document.yaml names is there, can be reached and can be printed. */
export function checkFields(
  fields: DocumentFields,
  placeOf: PlaceOf,
  file: string,
  pictures: ReadonlySet<string>,
): VFileMessage[] {
  return [
    ...checkPictures(fields, placeOf, file, pictures),
    ...checkLetters(fields, placeOf, file),
    ...checkHelp(fields, placeOf, file),
  ];
}

function checkPictures(
  fields: DocumentFields,
  placeOf: PlaceOf,
  file: string,
  pictures: ReadonlySet<string>,
): VFileMessage[] {
  const named: [path: PropertyKey[], picture: string | undefined][] = [
    [['picture'], fields.picture],
    [['subtitlePicture'], fields.subtitlePicture],
    ...Object.entries(fields.contacts).flatMap(([id, { picture, phonePicture }]): typeof named => [
      [['contacts', id, 'picture'], picture],
      [['contacts', id, 'phonePicture'], phonePicture],
    ]),
  ];
  return named.flatMap(([path, picture]) =>
    picture === undefined || pictures.has(picture) ? [] : [unknownPicture(picture, placeOf(path), file, pictures)],
  );
}

function checkHelp({ help, contacts }: DocumentFields, placeOf: PlaceOf, file: string): VFileMessage[] {
  const contact = Object.hasOwn(contacts, help) ? contacts[help] : undefined;
  if (!contact) return [unknownContact(help, placeOf(['help']), file, contacts)];
  if (contact.phone !== undefined || contact.email !== undefined) return [];
  return [
    message({
      file,
      place: placeOf(['contacts', help]),
      rule: 'help-without-way',
      found: `contact \`${help}\` without \`phone\` and \`email\``,
      expected: 'one of them at least, since `help` names this contact and each page shows them',
      todo: 'add one of them, or name another contact in `help`',
    }),
  ];
}
