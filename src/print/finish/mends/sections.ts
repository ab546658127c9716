import { elementsIn, type Element } from '../tree/structure.ts';

/** Chromium's name for what has no meaning of its own. */
const NO_MEANING = 'NonStruct';

/**
 * Gives the sections of the document their name, Sect, and takes away the wrappers round each
 * stretch of text: Chromium calls both by one name that means nothing.
 *
 * @param top the uppermost element
 */
export function nameSections(top: Element): void {
  for (const element of elementsIn(top.kids)) {
    if (element.type === NO_MEANING && elementsIn(element.kids).some(({ type }) => type !== NO_MEANING)) {
      element.type = 'Sect';
    }
  }
  unwrap(top);
}

function unwrap(element: Element): void {
  for (const kid of elementsIn(element.kids)) unwrap(kid);
  element.kids = element.kids.flatMap((kid) => (kid.kind === 'element' && kid.type === NO_MEANING ? kid.kids : [kid]));
}
