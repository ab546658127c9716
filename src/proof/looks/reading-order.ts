import type { Look } from './look.ts';
import type { Probe } from './probe.ts';

declare const probe: Probe;

/** What comes next in the page stands below or to the right: who listens and who looks get the same order. */
export const readingOrder: Look = {
  rule: 'order-on-screen',
  criteria: ['1.3.2'],
  faults: () => {
    const blocks: { block: Element; box: DOMRect; words: string }[] = [];
    for (const { node, block } of probe.texts()) {
      if (probe.isApart(block) || blocks.some((one) => one.block.contains(block))) continue;
      blocks.push({ block, box: block.getBoundingClientRect(), words: node.data.trim().slice(0, 30) });
    }
    return blocks.slice(1).flatMap(({ block, box, words }, index) => {
      const before = blocks[index];
      if (!before) return [];
      const isAbove = box.bottom <= before.box.top + 1 && box.left < before.box.right - 1;
      const isSameLine = Math.min(box.bottom, before.box.bottom) - Math.max(box.top, before.box.top) > 2;
      const isLeft = isSameLine && box.right <= before.box.left + 1;
      return isAbove || isLeft
        ? [
            {
              where: probe.where(block),
              found: `“${words}” ${isAbove ? 'above' : 'to the left of'} “${before.words}”, which comes before it`,
              expected: 'the order of the page on the screen',
              todo: 'put both in the order in which they are to be read, without `order` or a grid that turns it round',
            },
          ]
        : [];
    });
  },
};
