import type { XastChild, XastParent } from 'svgo';
import { shapes, type ShapeProblem } from './check-shapes.ts';
import type { Edit } from './svg-tree.ts';

/**
 * An edit that changes nothing: it tells what stands beside the elements of a drawing and is not
 * drawn, and a drawing in which nothing is.
 * @param problems is where they are told
 */
export function checkStrays(problems: ShapeProblem[]): Edit {
  return (root) => {
    const drawing = root.children.find((child) => child.type === 'element');
    if (drawing?.children.every((child) => child.type !== 'element') ?? true) problems.push(nothing);
    for (const { parent, child } of strays(root)) problems.push(problemWith(parent, child));
  };
}

/** Names that stand for other text. Nothing that draws needs them. */
export function entities(text: string): ShapeProblem[] {
  const [sign] = /<!ENTITY/i.exec(text) ?? [];
  if (sign === undefined) return [];
  return [
    {
      found: `\`${sign}\`, a name for other text`,
      expected: 'the text itself',
      todo: 'save the drawing once more as "plain SVG", or remove all between `<!DOCTYPE` and `<svg`',
      sign,
    },
  ];
}

const nothing: ShapeProblem = {
  found: 'drawing without a shape',
  expected: 'at least one shape inside <svg>',
  todo: 'draw it, or delete the file',
  sign: '<svg',
};

interface Stray {
  parent: XastParent;
  child: XastChild;
}

function* strays(parent: XastParent): Generator<Stray> {
  for (const child of parent.children) {
    if (child.type === 'element') {
      // What stands in an element that may not be there goes with it.
      if (child.name === 'svg' || shapes.includes(child.name)) yield* strays(child);
    } else if (!isHarmless(child, parent)) yield { parent, child };
  }
}

/** What programs write before a drawing, notes, spaces, and the words of <text>. */
function isHarmless(child: XastChild, parent: XastParent): boolean {
  switch (child.type) {
    case 'comment':
    case 'doctype':
      return true;
    case 'instruction':
      return parent.type === 'root' && child.name === 'xml';
    case 'text':
      return child.value.trim() === '' || (parent.type === 'element' && parent.name === 'text');
    default:
      return false;
  }
}

function problemWith(parent: XastParent, child: XastChild): ShapeProblem {
  const where = parent.type === 'element' ? `in <${parent.name}>` : 'beside <svg>';
  const [sign, found] =
    child.type === 'instruction'
      ? [`<?${child.name}`, `instruction <?${child.name}?> ${where}`]
      : child.type === 'cdata'
        ? ['<![CDATA[', `<![CDATA[…]]> ${where}`]
        : ['value' in child ? child.value.trim() : '', `words ${where}`];
  return { found, expected: 'only shapes, and words in <text>', todo: 'remove it', sign };
}
