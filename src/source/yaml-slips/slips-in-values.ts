import { isScalar, visit } from 'yaml';
import { curlyQuotes } from './curly-quotes.ts';
import { colonWithoutSpace, noColon } from './names.ts';
import { signSlip } from './values.ts';
import type { Slip, YamlText } from './yaml-text.ts';

/** Slips in YAML that can be read, but means something else than what was meant. */
export function slipsInValues({ yaml, placeOf, lineAt }: YamlText): Slip[] {
  if (isScalar(yaml.contents) && typeof yaml.contents.value === 'string') {
    const at = lineAt(yaml.contents.range?.[0] ?? 0);
    return [colonWithoutSpace({ at }) ?? noColon({ at }) ?? []].flat();
  }
  const slips: Slip[] = yaml.warnings
    .filter(({ code }) => code === 'TAG_RESOLVE_FAILED')
    .map(({ pos }) => signSlip(lineAt(pos[0])));
  const anchors = new Set<string>();
  visit(yaml, {
    // `*name` without its `&name`: a star before words means that in YAML.
    Alias: (_, alias) => {
      if (!anchors.has(alias.source)) slips.push(signSlip(lineAt(alias.range?.[0] ?? 0)));
    },
    Collection: (_, { anchor }) => {
      if (anchor !== undefined) anchors.add(anchor);
    },
    Scalar: (_, { anchor, type, value, range }) => {
      if (anchor !== undefined) anchors.add(anchor);
      const mistake = type === 'PLAIN' && typeof value === 'string' ? curlyQuotes(value) : undefined;
      if (mistake) slips.push({ ...mistake, place: placeOf(range?.[0] ?? 0) });
    },
  });
  return slips;
}
