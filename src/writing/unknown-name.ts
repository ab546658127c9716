import type { VFileMessage } from 'vfile-message';
import { didYouMean } from '../source/did-you-mean.ts';
import { message, type Place } from '../source/message.ts';

/** The message for a picture name that does not exist, with the names nearest to it. */
export function unknownPicture(
  name: string,
  place: Place | undefined,
  file: string,
  pictures: ReadonlySet<string>,
): VFileMessage {
  return message({
    file,
    place,
    rule: 'unknown-picture',
    found: `picture name \`${name}\``,
    expected: 'a name that stands in icons/pictures.yaml',
    todo: didYouMean(name, pictures, 'add the picture, or choose another'),
  });
}

/** The message for a contact that does not exist, with the contacts nearest to it. */
export function unknownContact(
  name: string,
  place: Place | undefined,
  file: string,
  contacts: Readonly<Record<string, unknown>>,
): VFileMessage {
  const known = Object.keys(contacts);
  const oneOf = known.map((contact) => `\`${contact}\``).join(', ');
  return message({
    file,
    place,
    rule: 'unknown-contact',
    found: `contact \`${name}\``,
    expected: 'a contact that stands under `contacts` in document.yaml',
    todo: didYouMean(name, known, known.length > 0 ? `write one of: ${oneOf}` : 'add the contact there'),
  });
}
