import type { Page } from 'puppeteer-core';
import { planPages, type PagePlan } from './plan-pages.ts';
import type { Row } from './row.ts';

/** What each step to a smaller picture costs, in the currency of planPages. */
const COST_OF_SMALLER = 25;

/** The sections that are cut into pages, each for itself. */
const SECTIONS = '.part, .contents';

/** The rows of a section, in their order. */
const ROWS = ':scope > :not(ul, ol, table, .part-heading, .strip), :scope > :is(ul, ol) > li, :scope > table tr';

/**
 * Chooses for each section the size of its pictures and where its pages begin, and writes both into
 * the page: `--picture-height` on the section, the class `new-page` on the first row of a page.
 *
 * @param page the page that is to be printed
 * @param height what fits on a sheet, in CSS pixels
 */
export async function layOutPages(page: Page, height: number): Promise<void> {
  await markWideTables(page);
  const heights = await page.evaluate(() => (document.body.dataset['pictureHeights'] ?? '').split(' ').map(Number));
  const measured = await measureSections(page, heights);
  const plans = measured.map((rowsAt) => {
    const candidates = heights.map((picture, step) => {
      const plan = planPages(rowsAt[step] ?? [], height);
      return { ...plan, picture, cost: plan.cost + step * COST_OF_SMALLER };
    });
    return candidates.reduce((best, candidate) => (candidate.cost < best.cost ? candidate : best));
  });
  await beginPages(page, plans);
}

/**
 * Measures the rows of every section with every size of picture, in one visit to the browser.
 * @returns for each section, for each size, its rows
 */
function measureSections(page: Page, heights: readonly number[]): Promise<Row[][][]> {
  return page.evaluate(
    (sizes, sectionSelector, rowSelector) => {
      const sections = [...document.querySelectorAll<HTMLElement>(sectionSelector)];
      const measured = sections.map((): Row[][] => []);
      for (const size of sizes) {
        for (const section of sections) section.style.setProperty('--picture-height', `${size}mm`);
        for (const [index, section] of sections.entries()) measured[index]?.push(rowsOf(section));
      }
      return measured;

      function rowsOf(section: HTMLElement) {
        const { top: from } = section.getBoundingClientRect();
        const lists = [...section.querySelectorAll(':scope > :is(ul, ol)')];
        return [...section.querySelectorAll(rowSelector)].map((row) => {
          const { top, bottom } = row.getBoundingClientRect();
          const { nextElementSibling: next, parentElement: parent } = row;
          const isLeadIn = parent === section && (next?.matches('ul, ol, table') ?? false);
          const list = lists.findIndex((candidate) => candidate === (isLeadIn ? next : parent));
          const who = lists[list]?.previousElementSibling;
          const isContact = who?.matches('.contact-name, :has(.contact-name)') ?? false;
          return {
            top: top - from,
            bottom: bottom - from,
            staysWithNext: isLeadIn || row.matches('h1, h2, h3, h4, thead > tr'),
            list: list < 0 ? undefined : list,
            isContact,
          };
        });
      }
    },
    heights,
    SECTIONS,
    ROWS,
  );
}

function beginPages(page: Page, plans: readonly (PagePlan & { picture: number })[]): Promise<void> {
  return page.evaluate(
    (planned, sectionSelector, rowSelector) => {
      const sections = [...document.querySelectorAll<HTMLElement>(sectionSelector)];
      for (const [index, section] of sections.entries()) {
        const { picture = 0, breaks = [] } = planned[index] ?? {};
        section.style.setProperty('--picture-height', `${picture}mm`);
        const rows = [...section.querySelectorAll(rowSelector)];
        for (const row of breaks) rows[row]?.classList.add('new-page');
      }
    },
    plans,
    SECTIONS,
    ROWS,
  );
}

function markWideTables(page: Page): Promise<void> {
  return page.$$eval('table', (tables) => {
    for (const table of tables) {
      if (table.offsetWidth > (table.parentElement?.clientWidth ?? 0)) table.classList.add('too-wide');
    }
  });
}
