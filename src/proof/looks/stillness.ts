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
    const lasts = (durations: string) => durations.split(',').some((one) => parseFloat(one) > 0);
    const styled = [...document.querySelectorAll('*')].flatMap((element) => {
      for (const pseudo of ['', '::before', '::after']) {
        const { content, animationName, animationDuration, transitionDuration, scrollBehavior } = getComputedStyle(
          element,
          pseudo,
        );
        if (pseudo && content === 'none') continue;
        if (animationName !== 'none' && lasts(animationDuration))
          return [told(element, `the animation ${animationName}`)];
        if (lasts(transitionDuration)) return [told(element, `a transition of ${transitionDuration}`)];
        if (scrollBehavior === 'smooth') return [told(element, 'scrolling that glides')];
      }
      return [];
    });
    // Those of styles are known, whether they run yet or not.
    const scripted = document.getAnimations().flatMap((animation) => {
      const { effect, playState } = animation;
      const element = effect instanceof KeyframeEffect ? effect.target : null;
      const isOfStyles = animation instanceof CSSAnimation || animation instanceof CSSTransition;
      const isLong = Number(effect?.getComputedTiming().activeDuration) > 0;
      return element && !isOfStyles && isLong && playState === 'running'
        ? [told(element, 'an animation that a script runs')]
        : [];
    });
    const moving = [...document.querySelectorAll('marquee, animate, animateTransform, animateMotion, set')].map(
      (element) => told(element, `the moving element <${element.localName}>`),
    );
    const players = [...document.querySelectorAll('audio[autoplay], video[autoplay]')].map((player) =>
      told(player, 'something that plays by itself'),
    );
    const pictures = [...document.images]
      .filter(({ currentSrc }) => /\.gif$/i.test(currentSrc.replace(/[?#].*/, '')))
      .map((picture) => ({
        ...told(picture, 'a GIF, which may move'),
        todo: 'look at it, and if it moves, take it out',
        isToJudge: true as const,
      }));
    return [...styled, ...scripted, ...moving, ...players, ...pictures];
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
