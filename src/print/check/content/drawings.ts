import { Name } from '../../content-stream/operand.ts';
import type { Operator } from '../../content-stream/read-operators.ts';
import { Dictionary } from '../../values/dictionary.ts';
import { named } from './graphics-state.ts';

/** A content stream of its own that something is painted with. */
export interface Drawing {
  stream: Dictionary;
  resources: Dictionary | undefined;
}

/**
 * What an operator brings into use that has drawings of its own: a font of Type 3 (ISO 32000-1, 9.6.5), a tiling
 * pattern (8.7.3) or a soft mask (11.6.5.2).
 */
export function drawerOf({ operator, operands }: Operator, resources: Dictionary | undefined): Dictionary | undefined {
  switch (operator) {
    case 'Tf': {
      const font = named(resources, 'Font', operands[0]);
      return font?.name('Subtype') === 'Type3' ? font : undefined;
    }
    case 'scn':
    case 'SCN':
      return named(resources, 'Pattern', operands.findLast((operand) => operand instanceof Name));
    case 'gs':
      return named(resources, 'ExtGState', operands[0])?.dictionary('SMask')?.dictionary('G');
    default:
      return undefined;
  }
}

/** The drawings of a font of Type 3, one for each glyph; a pattern or a mask is one itself. */
export function drawingsIn(drawer: Dictionary): Drawing[] {
  const resources = drawer.dictionary('Resources');
  if (drawer.isStream) return [{ stream: drawer, resources }];
  const glyphs = drawer.dictionary('CharProcs');
  return (glyphs?.keys ?? []).flatMap((name): Drawing[] => {
    const stream = glyphs?.dictionary(name);
    return stream?.isStream === true ? [{ stream, resources: stream.dictionary('Resources') ?? resources }] : [];
  });
}
