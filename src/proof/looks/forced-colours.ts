import type { Look } from './look.ts';
import type { Probe } from './probe.ts';

declare const probe: Probe;

/**
 * With the device's own colours words can be told from what is behind them. axe cannot measure it: it takes the colour
 * of letters from a property that the browser leaves as it was.
 */
export const forcedContrast: Look = {
  rule: 'contrast-with-forced-colours',
  criteria: ['1.4.3'],
  faults: () => {
    const least = 4.5;
    // What lies under a dialog cannot be reached, and is read when the dialog is closed.
    const root = document.querySelector('dialog:modal') ?? document.body;
    return probe.texts().flatMap(({ node }) => {
      const parent = node.parentElement;
      if (!parent || !root.contains(parent)) return [];
      const contrast = probe.contrast(parent);
      if (contrast !== undefined && contrast >= least) return [];
      const words = `“${node.data.trim().slice(0, 30)}”`;
      const told = { where: probe.where(parent), expected: `${least}:1 at least` };
      return contrast === undefined
        ? {
            ...told,
            found: `${words} with a contrast that the styles do not say`,
            todo: 'look at it with forced colours: it lies on a picture or on something else, or its colours are mixed',
            isToJudge: true,
          }
        : {
            ...told,
            found: `${words} with a contrast of ${contrast.toFixed(1)}:1 in forced colours`,
            todo: 'leave the colours to the device, or take a pair of its system colours',
          };
    });
  },
};
