import type { BlockContent, Link, PhrasingContent, Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import type { VFile } from 'vfile';
import { addressPieces } from './address-pieces.ts';
import type { Contact } from './contact.ts';
import { attribute, flowElement, lineMayBreak, paragraph } from './nodes.ts';
import { phoneUri } from './phone-links.ts';
import type { WritingSettings } from './settings.ts';
import { unknownContact } from './unknown-name.ts';

/** Puts the statements of a contact in the place of each `<Contact of="…" />`. */
export function contacts(tree: Root, file: VFile, settings: WritingSettings): void {
  tree.children = tree.children.flatMap((node) =>
    node.type === 'mdxJsxFlowElement' && node.name === 'Contact' ? contactAt(node, file, settings) : [node],
  );
}

function contactAt(node: MdxJsxFlowElement, file: VFile, settings: WritingSettings): BlockContent[] {
  const id = attribute(node, 'of');
  // Without a name it is not written as it should be, which has been told.
  if (id === undefined) return [];
  const contact = Object.hasOwn(settings.contacts, id) ? settings.contacts[id] : undefined;
  if (contact) return contactStatements(contact, settings);
  file.messages.push(unknownContact(id, node.position?.start, file.path, settings.contacts));
  return [];
}

/** A contact as statements: who it is, then each way to reach them, with its picture. */
function contactStatements(contact: Contact, { words, language }: WritingSettings): BlockContent[] {
  const { name, picture, text: about, website, email, phone, phoneNote, phonePicture, post } = contact;
  const who = flowElement('ContactName', {}, [paragraph([text(name)])]);
  const ways = [
    website && way('web', [text(`${words.website}: `), link(`https://${website}`, website)]),
    email && way('email', [text(`${words.email}: `), link(`mailto:${email}`, email)]),
    phone &&
      way(
        phonePicture ?? 'telephone',
        [text(`${words.phone}: `), link(phoneUri(phone, language), phone)],
        phoneNote ? [text(phoneNote)] : [],
      ),
    post && way('post', [text(`${words.post}:`)], lines(post)),
  ].filter((entry) => typeof entry === 'object');
  return [
    flowElement('Statement', { picture }, about === undefined ? [who] : [who, paragraph([text(about)])]),
    ...(ways.length > 0 ? [flowElement('StatementList', {}, ways)] : []),
  ];
}

/** One way to reach a contact; each further line of words is a paragraph of its own. */
function way(picture: string, ...wordLines: PhrasingContent[][]): MdxJsxFlowElement {
  const paragraphs = wordLines.filter((line) => line.length > 0).map(paragraph);
  return flowElement('StatementItem', { picture }, paragraphs);
}

function lines(post: readonly string[]): PhrasingContent[] {
  return post.flatMap((line, index) => (index === 0 ? [text(line)] : [{ type: 'break' as const }, text(line)]));
}

function link(url: string, address: string): Link {
  const children = addressPieces(address).flatMap((piece, index) =>
    index === 0 ? [text(piece)] : [lineMayBreak(), text(piece)],
  );
  return { type: 'link', url, children };
}

function text(value: string): { type: 'text'; value: string } {
  return { type: 'text', value };
}
