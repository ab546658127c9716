import { nearestNames } from './nearest-names.ts';

/**
 * What an editor does about a name that is not there: `did you mean X or Y?`.
 *
 * @param name what was written
 * @param names what could have been written
 * @param otherwise what to do when no name is near
 * @param prefix what stands before each name where it is written
 */
export function didYouMean(name: string, names: Iterable<string>, otherwise: string, prefix = ''): string {
  const near = nearestNames(name, names).map((known) => `\`${prefix}${known}\``);
  return near.length > 0 ? `did you mean ${near.join(' or ')}?` : otherwise;
}
