import { allElements, type Element } from '../tree/structure.ts';

/** Elements whose paths are their content. */
const drawn: ReadonlySet<string> = new Set(['Figure', 'Formula', 'Lbl', 'Form']);

/**
 * Takes borders, rules and backgrounds out of the structure: Chromium gives them to the element
 * that they belong to, as if they were words. They become artifacts.
 *
 * @param top the uppermost element
 */
export function releaseDecoration(top: Element): void {
  for (const element of allElements(top)) {
    if (drawn.has(element.type)) continue;
    element.kids = element.kids.filter((kid) => {
      if (kid.kind !== 'mark' || kid.mark.paintings.some(({ kind }) => kind !== 'path')) return true;
      kid.mark.page.edits.instead(kid.mark.begin, '/Artifact BMC');
      return false;
    });
  }
}
