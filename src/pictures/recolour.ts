import type { Edit } from './svg-tree.ts';
import { elementsOf } from './svg-tree.ts';

/** The yellow that OpenMoji gives to people who have no skin tone yet. */
const yellowSkin = '#fcea2b';

/** An edit that gives people a skin tone. The yellow of all else in the drawing changes too. */
export function recolourSkin(tone: string): Edit {
  return (root) => {
    for (const { attributes } of elementsOf(root)) {
      for (const paint of ['fill', 'stroke']) {
        if (attributes[paint]?.toLowerCase() === yellowSkin) attributes[paint] = tone;
      }
    }
  };
}
