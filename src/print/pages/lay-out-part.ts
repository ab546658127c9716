import type { ElementHandle } from 'puppeteer-core';
import { planPages, type PagePlan } from './plan-pages.ts';
import type { Row } from './row.ts';

/** The heights that a picture may have, in millimetres, the largest first. */
const pictureHeights = [36, 34, 32, 30] as const;

/** What each step to a smaller picture costs, in the currency of planPages. */
const COST_OF_SMALLER = 25;

/**
 * Chooses the size of the pictures of one part and where its pages begin, and writes both into
 * the page: `--picture-height` on the part, the class `new-page` on the first row of a page.
 *
 * @param part the element of the part
 * @param height what fits on a page, in CSS pixels
 */
export async function layOutPart(part: ElementHandle, height: number): Promise<void> {
  let best: (PagePlan & { picture: number }) | undefined;
  for (const [step, picture] of pictureHeights.entries()) {
    const plan = planPages(await measureRows(part, picture), height);
    const cost = plan.cost + step * COST_OF_SMALLER;
    if (!best || cost < best.cost) best = { ...plan, cost, picture };
  }
  if (best) await part.evaluate(beginPages, best.picture, best.breaks, ROWS);
}

/** The rows of a part, in their order: a CSS selector, since it goes to the browser. */
const ROWS = [
  ':scope > :not(.statements, .part-heading, .hard-words)',
  ':scope > .statements > li',
  ':scope > .hard-words > li',
].join(', ');

function measureRows(part: ElementHandle, picture: number): Promise<Row[]> {
  return part.evaluate(
    (element, height, selector) => {
      const section = element as HTMLElement;
      section.style.setProperty('--picture-height', `${height}mm`);
      const { top: from } = section.getBoundingClientRect();
      const lists = [...section.querySelectorAll('.statements')];
      return [...section.querySelectorAll(selector)].map((row) => {
        const { top, bottom } = row.getBoundingClientRect();
        const { nextElementSibling: next, parentElement: parent } = row;
        const isLeadIn = next?.matches('.statements') ?? false;
        const list = lists.findIndex((candidate) => candidate === (isLeadIn ? next : parent));
        const isContact = lists[list]?.previousElementSibling?.querySelector('.contact-name') != null;
        return {
          top: top - from,
          bottom: bottom - from,
          staysWithNext: isLeadIn || row.matches('h2, h3'),
          list: list < 0 ? undefined : list,
          isContact,
        };
      });
    },
    picture,
    ROWS,
  );
}

function beginPages(element: Element, picture: number, breaks: number[], selector: string): void {
  const section = element as HTMLElement;
  section.style.setProperty('--picture-height', `${picture}mm`);
  const rows = [...section.querySelectorAll(selector)];
  for (const index of breaks) rows[index]?.classList.add('new-page');
}
