import type { Page } from 'puppeteer-core';
import type { Fault } from '../result/own-result.ts';
import type { Expected } from './expected.ts';
import { allNodes, elementsOf, saidOf, type Node } from './read-tree.ts';

/**
 * Whether each column says all its words, in order, and nothing else but what its buttons are called, and of links that
 * they lead to another website.
 */
export async function contentFaults(tab: Page, tree: Node, { columns }: Expected): Promise<Fault[]> {
  const { selector, words } = columns;
  const nodes = allNodes(tree);
  const numbers = await elementsOf(tab, selector);
  const notes = await tab.$$eval('.elsewhere', (all) => all.map(({ textContent }) => textContent.trim()));
  const isOfPage = ({ role, name }: Node) =>
    role === 'button' || (role === 'StaticText' && notes.includes(name.trim()));
  if (numbers.length !== words.length) {
    return [
      {
        found: `${numbers.length} columns ${selector}`,
        expected: `${words.length}, as in the content`,
        todo: 'find out which is missing',
      },
    ];
  }
  return words.flatMap((expected, index) => {
    const column = nodes.find(({ element }) => element === numbers[index]);
    const said = column ? saidOf(column, isOfPage) : '';
    const difference = firstDifference(letters(said), letters(expected));
    return difference
      ? [
          {
            where: selector,
            found: `“${difference.found}” heard`,
            expected: `“${difference.expected}” as in the content`,
            todo: 'mend what hides, adds or moves these words',
          },
        ]
      : [];
  });
}

/** Whether the headings above and in the columns are those of the content, with their levels. */
export function headingFaults(tree: Node, { headings }: Expected): Fault[] {
  const heard = allNodes(tree)
    .filter(({ role }) => role === 'heading')
    .map(({ level, name }) => `${level ?? 0} ${squash(name)}`);
  // The interface has headings of its own among them.
  let from = 0;
  return headings.flatMap(({ level, name }) => {
    const line = `${level} ${squash(name)}`;
    const at = heard.indexOf(line, from);
    if (at !== -1) {
      from = at + 1;
      return [];
    }
    return [
      {
        found: `no heading “${name}” of level ${level} in its place`,
        expected: 'each heading of the content, in order',
        todo: 'find out what became of it',
      },
    ];
  });
}

/** Whether the links that lead on are there, in order, and say where they lead. */
export function linkFaults(tree: Node, { links }: Expected, origin: string): Fault[] {
  const heard = allNodes(tree).filter(({ role }) => role === 'link');
  let from = 0;
  return links.flatMap(({ address, name }) => {
    const at = heard.findIndex(
      (link, index) => index >= from && link.url === origin + address && squash(link.name).includes(squash(name)),
    );
    if (at !== -1) {
      from = at + 1;
      return [];
    }
    return [
      {
        found: `no link “${name}” to ${address} in its place`,
        expected: 'a link to each part, in order',
        todo: 'find out what became of it',
      },
    ];
  });
}

/** Letters alone: a screen reader makes pauses of spaces, and the browser makes more of them than were written. */
function letters(text: string): string {
  return text.replaceAll(/\s+/g, '');
}

function squash(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

const SHOWN = 40;

function firstDifference(found: string, expected: string): { found: string; expected: string } | undefined {
  if (found === expected) return undefined;
  let at = 0;
  while (at < found.length && found[at] === expected[at]) at += 1;
  const from = Math.max(0, at - 10);
  return { found: found.slice(from, from + SHOWN), expected: expected.slice(from, from + SHOWN) };
}
