import type { Look } from './look.ts';
import type { Probe } from './probe.ts';

declare const probe: Probe;

/** No words are cut off by the box that they stand in. */
export const nothingCutOff: Look = {
  rule: 'no-words-cut-off',
  criteria: ['1.4.4', '1.4.12'],
  faults: () =>
    probe.texts().flatMap(({ node, boxes }) => {
      for (let box = node.parentElement; box && box !== document.body; box = box.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(box);
        const edges = box.getBoundingClientRect();
        // What is hidden from the eye on purpose stands in a box of one pixel.
        if (edges.width < 3 || edges.height < 3) return [];
        // What stands in a box that scrolls can be brought to be seen; `fits` says whether it may scroll.
        if (/auto|scroll/.test(overflowY) && box.scrollHeight > box.clientHeight) return [];
        const isCut = boxes.some(
          ({ left, right, top, bottom }) =>
            (/hidden|clip/.test(overflowX) && (right > edges.right + 1 || left < edges.left - 1)) ||
            // The box of a line is higher than its letters.
            (/hidden|clip/.test(overflowY) &&
              (bottom - edges.bottom > (bottom - top) / 4 || edges.top - top > (bottom - top) / 4)),
        );
        if (isCut) {
          return [
            {
              where: probe.where(box),
              found: `“${node.data.trim().slice(0, 40)}” cut off`,
              expected: 'all its words',
              todo: 'let the box grow with them',
            },
          ];
        }
      }
      return [];
    }),
};

/** No words lie on other words. */
export const nothingOverlaps: Look = {
  rule: 'no-words-on-words',
  criteria: ['1.4.4', '1.4.12'],
  faults: () => {
    const lines = probe
      .texts()
      .filter(({ node }) => node.parentElement && !probe.isApart(node.parentElement))
      .flatMap(({ node, block, boxes }) => boxes.map((box) => ({ node, block, box })));
    return lines.flatMap((one, index) => {
      const other = lines.slice(index + 1).find(({ block, box }) => {
        if (block === one.block || block.contains(one.block) || one.block.contains(block)) return false;
        const across = Math.min(one.box.right, box.right) - Math.max(one.box.left, box.left);
        const down = Math.min(one.box.bottom, box.bottom) - Math.max(one.box.top, box.top);
        // The boxes of lines are higher than letters, and may meet.
        return across > 2 && down > Math.min(one.box.height, box.height) * 0.4;
      });
      if (!other) return [];
      const words = ({ data }: Text) => `“${data.trim().slice(0, 30)}”`;
      return [
        {
          where: probe.where(one.block),
          found: `${words(one.node)} on ${words(other.node)}`,
          expected: 'words beside or below each other',
          todo: 'let the boxes grow with their words',
        },
      ];
    });
  },
};
