import type { Look } from './look.ts';
import type { Probe } from './probe.ts';

declare const probe: Probe;

/** What can be pressed is 44 px wide and high, but for links within a sentence. */
export const targetSize: Look = {
  rule: 'target-of-44-px',
  criteria: ['2.5.5'],
  faults: () => {
    const least = 44;
    return probe
      .controls()
      .map((control) => (control instanceof HTMLInputElement ? (control.closest('label') ?? control) : control))
      .filter((control) => probe.isShown(control))
      .filter((control) => {
        const isInLine = getComputedStyle(control).display === 'inline';
        const around = probe.blockOf(control).textContent.replaceAll(/\s+/g, ' ').trim();
        return !isInLine || around === control.textContent.replaceAll(/\s+/g, ' ').trim();
      })
      .map((control) => ({ control, box: control.getBoundingClientRect() }))
      .filter(({ box }) => box.width < least - 0.5 || box.height < least - 0.5)
      .map(({ control, box }) => ({
        where: probe.where(control),
        found: `a target of ${Math.round(box.width)} × ${Math.round(box.height)} px`,
        expected: `${least} × ${least} px at least`,
        todo: 'give it more padding',
      }));
  },
};
