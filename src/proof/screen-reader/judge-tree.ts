import type { Fault } from '../result/own-result.ts';
import { allNodes, saidOf, type Node } from './read-tree.ts';

/** Pictures that are told of: beside each stand the words that say the same. */
export function pictureFaults(tree: Node): Fault[] {
  return allNodes(tree)
    .filter(({ role }) => /^(image|img|graphics-|Canvas|SvgRoot)/.test(role))
    .map(({ role, name }) => ({
      found: `a picture that is told of, as ${role} “${name}”`,
      expected: 'silent pictures, since the words beside them say the same',
      todo: 'set alt="" or aria-hidden="true" on it',
    }));
}

const once = ['banner', 'main', 'contentinfo'];
const named = ['navigation', 'region', 'complementary', 'form', 'search'];

/** The parts of a page between which listeners jump. */
export function landmarkFaults(tree: Node): Fault[] {
  const nodes = allNodes(tree);
  const counts = once.flatMap((role) => {
    const count = nodes.filter((node) => node.role === role).length;
    return count === 1
      ? []
      : [{ found: `${count} landmarks of the kind ${role}`, expected: 'one', todo: 'mend the frame of the page' }];
  });
  const others = nodes.filter(({ role }) => named.includes(role));
  const same = others.filter((node, index) =>
    others.some((other, at) => at < index && other.role === node.role && other.name === node.name),
  );
  return [
    ...counts,
    ...same.map(({ role, name }) => ({
      found: `two landmarks of the kind ${role} that are both called “${name}”`,
      expected: 'names that tell them apart',
      todo: 'give each an aria-label or aria-labelledby of its own',
    })),
  ];
}

const controls = /^(link|button|textbox|searchbox|combobox|checkbox|radio|slider|DisclosureTriangle|Audio)$/;

/** Controls without a name, and links that are called the same and lead to different pages. */
export function nameFaults(tree: Node): Fault[] {
  const all = allNodes(tree).filter(({ role }) => controls.test(role));
  const here = `${tree.url ?? ''}#`;
  const links = all.filter(({ role, name, url }) => role === 'link' && name !== '' && !url?.startsWith(here));
  const unclear = links.filter((link, index) =>
    links.some((other, at) => at < index && other.name === link.name && other.url !== link.url),
  );
  return [
    ...all
      .filter(({ name }) => name.trim() === '')
      .map((node) => ({
        found: `a ${node.role} without a name, with “${saidOf(node)}” in it`,
        expected: 'a name that says what it does',
        todo: 'put words into it, or give it an aria-label',
      })),
    ...unclear.map(({ name, url = '' }) => ({
      found: `a link “${name}” to ${url}, beside one of the same name to another place`,
      expected: 'names that tell them apart',
      todo: 'say in its words where it leads',
    })),
  ];
}
