import { nearestNames } from './nearest-names.ts';

/** `did you mean X or Y?`, or what to do when no name is near. */
export function didYouMean(name: string, names: Iterable<string>, otherwise: string, prefix = ''): string {
  const near = nearestNames(name, names).map((known) => `\`${prefix}${known}\``);
  return near.length > 0 ? `did you mean ${near.join(' or ')}?` : otherwise;
}
