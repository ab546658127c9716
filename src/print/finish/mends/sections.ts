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
  for (const element of elementsIn(withinMain(top).kids)) {
    if (element.type === NO_MEANING && elementsIn(element.kids).some(({ type }) => type !== NO_MEANING)) {
      element.type = 'Sect';
    }
  }
  unwrap(top);
}

/** The element whose kids are the sections: Chromium makes one more of `<main>`, in which nothing else stands. */
function withinMain(top: Element): Element {
  const [only, ...others] = elementsIn(top.kids);
  const isMain = only && others.length === 0 && elementsIn(only.kids).every(({ type }) => type === NO_MEANING);
  return isMain ? only : top;
}

function unwrap(element: Element): void {
  for (const kid of elementsIn(element.kids)) unwrap(kid);
  element.kids = element.kids.flatMap((kid) => (kid.kind === 'element' && kid.type === NO_MEANING ? kid.kids : [kid]));
}
