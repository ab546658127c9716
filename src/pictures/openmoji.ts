import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { getIconData, iconToSVG } from '@iconify/utils';
import { expandUses } from './expand-uses.ts';
import { recolourSkin } from './recolour.ts';
import { editBody } from './svg-tree.ts';

type IconSet = Parameters<typeof getIconData>[0];

let iconSet: IconSet | undefined;

/**
 * A drawing of OpenMoji, 72 units wide and high: what stands inside its `<svg>`.
 *
 * @param skin colour for people who have no skin tone
 * @returns nothing when OpenMoji has no drawing of that name
 */
export function openMojiBody(name: string, skin?: string): string | undefined {
  const icon = getIconData(readIconSet(), name);
  if (!icon) return undefined;
  return editBody(iconToSVG(icon).body, expandUses, ...(skin ? [recolourSkin(skin)] : []));
}

/** All names of OpenMoji. */
export function openMojiNames(): string[] {
  const { icons, aliases = {} } = readIconSet();
  return [...Object.keys(icons), ...Object.keys(aliases)];
}

function readIconSet(): IconSet {
  const path = createRequire(import.meta.url).resolve('@iconify-json/openmoji/icons.json');
  iconSet ??= JSON.parse(readFileSync(path, 'utf8')) as IconSet;
  return iconSet;
}
