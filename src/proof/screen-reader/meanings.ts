import type { Page } from 'puppeteer-core';
import type { EasyRead } from '../../model/easy-read.ts';
import { hardWordId } from '../../writing/hard-word.ts';
import type { Fault } from '../result/own-result.ts';
import { allNodes, elementsOf, type Node } from './read-tree.ts';

/** Hard words whose meaning is not heard with them, or that lead elsewhere than to it. */
export async function meaningFaults(tab: Page, tree: Node, { hardWords }: EasyRead): Promise<Fault[]> {
  const numbers = await elementsOf(tab, 'a.hard-word');
  const nodes = allNodes(tree);
  return numbers.flatMap((number) => {
    const link = nodes.find(({ element }) => element === number);
    const anchor = link?.url?.split('#')[1];
    const entry = hardWords.find(({ word }) => hardWordId(word) === anchor);
    if (entry && link?.description === entry.meaning) return [];
    return [
      {
        where: 'a.hard-word',
        found: `the hard word “${link?.name ?? ''}” with the meaning “${link?.description ?? ''}”`,
        expected: entry ? `“${entry.meaning}”` : 'a link to its meaning',
        todo: 'put the word under hardWords in document.yaml',
      },
    ];
  });
}
