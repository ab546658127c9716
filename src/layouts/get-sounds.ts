import type { Sound } from '../model/sounds.ts';

/** The sounds that the build has made before the pages; astro.config.mjs and src/publish/build-site.ts give them. */
declare const PLAINLEAF_SOUNDS: readonly Sound[];

/** All sounds, for pages. Only a build makes them. */
export const sounds: readonly Sound[] = PLAINLEAF_SOUNDS;

/** The sound of a page; undefined when it has none. */
export function getSound(page: string): Sound | undefined {
  return sounds.find((sound) => sound.page === page);
}
