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
    return probe.texts().flatMap(({ node }) => {
      const parent = node.parentElement;
      if (!parent) return [];
      const contrast = probe.contrast(parent);
      return contrast !== undefined && contrast < least
        ? [
            {
              where: probe.where(parent),
              found: `“${node.data.trim().slice(0, 30)}” with a contrast of ${contrast.toFixed(1)}:1 in forced colours`,
              expected: `${least}:1 at least`,
              todo: 'leave the colours to the device, or take a pair of its system colours',
            },
          ]
        : [];
    });
  },
};
