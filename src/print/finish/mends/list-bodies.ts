import { allElements, newElement, type Element } from '../tree/structure.ts';

/**
 * Puts what a list item says into a body, LBody, beside its label: Chromium writes none, no HTML
 * asks for one, and PDF/UA-1, 7.2 (test 20) wants it.
 *
 * @param top the uppermost element
 */
export function giveItemsBodies(top: Element): void {
  for (const item of allElements(top)) {
    if (item.type !== 'LI') continue;
    const isPart = (type: string) => (kid: Element['kids'][number]) => kid.kind === 'element' && kid.type === type;
    if (item.kids.some(isPart('LBody'))) continue;
    const labels = item.kids.filter(isPart('Lbl'));
    const rest = item.kids.filter((kid) => !labels.includes(kid));
    item.kids = rest.length > 0 ? [...labels, newElement('LBody', rest, item.entries.context)] : labels;
  }
}
