import type { Look } from './look.ts';
import type { Probe } from './probe.ts';

declare const probe: Probe;

/** Nothing makes the page scroll sideways, or has to be scrolled sideways itself, but tables. */
export const fits: Look = {
  rule: 'no-sideways-scrolling',
  criteria: ['1.4.10'],
  faults: () => {
    const wide = [...document.body.querySelectorAll('*')].filter((element) => {
      const { right, left } = element.getBoundingClientRect();
      return probe.isShown(element) && (right > innerWidth + 1 || left < -1);
    });
    const page =
      document.documentElement.scrollWidth > innerWidth
        ? [...wide.slice(0, 3), ...(wide.length > 0 ? [] : [document.body])]
        : [];
    const boxes = [...document.body.querySelectorAll('*')].filter(
      (element) =>
        /auto|scroll/.test(getComputedStyle(element).overflowX) &&
        element.scrollWidth > element.clientWidth + 1 &&
        !element.querySelector('table') &&
        probe.isShown(element),
    );
    return [...page, ...boxes].map((element) => ({
      where: probe.where(element),
      found: `something that reaches to ${Math.round(element.getBoundingClientRect().left + element.scrollWidth)} px`,
      expected: `all in a width of ${innerWidth} px`,
      todo: 'let it break into more lines, or become narrower',
    }));
  },
};
