import type { Look } from './look.ts';
import type { Probe } from './probe.ts';

declare const probe: Probe;

/** Nothing moves by itself, blinks or glides. */
export const stillness: Look = {
  rule: 'nothing-moves',
  criteria: ['2.2.2', '2.3.3'],
  faults: () => {
    const told = (element: Element, found: string) => ({
      where: probe.where(element),
      found,
      expected: 'a page that keeps still',
      todo: 'take the movement out',
    });
    const moving = [...document.querySelectorAll('*')].flatMap((element) => {
      const { animationName, animationDuration, transitionDuration, scrollBehavior } = getComputedStyle(element);
      const lasts = (durations: string) => durations.split(',').some((one) => parseFloat(one) > 0);
      if (animationName !== 'none' && lasts(animationDuration))
        return [told(element, `the animation ${animationName}`)];
      if (lasts(transitionDuration)) return [told(element, `a transition of ${transitionDuration}`)];
      if (scrollBehavior === 'smooth') return [told(element, 'scrolling that glides')];
      return [];
    });
    const players = [...document.querySelectorAll('audio, video')]
      .filter((player) => player.hasAttribute('autoplay'))
      .map((player) => told(player, 'something that plays by itself'));
    return [...moving, ...players];
  },
};

/** Nothing jumps while the page loads. */
export const noJumps: Look = {
  rule: 'nothing-jumps',
  criteria: ['2.2.2'],
  faults: async () => {
    // What the browser calls a shift is also that letters of the page's own type are a hair larger than those that stood
    // in for them: some ten-thousandths. A line that moves by its own height is a hundred times as much.
    const most = 0.002;
    const shifted = await new Promise<number>((done) => {
      new PerformanceObserver((list) =>
        done(list.getEntries().reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0)),
      ).observe({ type: 'layout-shift', buffered: true });
      // Of what did not happen nobody is told.
      setTimeout(() => done(0), 100);
    });
    return shifted > most
      ? [
          {
            found: `jumps while it loaded, in all ${shifted.toFixed(3)}`,
            expected: 'a page that keeps still',
            todo: 'keep the place free for what comes later',
          },
        ]
      : [];
  },
};
