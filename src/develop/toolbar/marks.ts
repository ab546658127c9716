import type { PlacedFinding } from './place-findings.ts';
import { make, makeButton } from './make.ts';
import { gravest, severities } from './severities.ts';

/** Space between the words and the line round them, in CSS pixels. */
const GAP = 6;

/** The marks on a page. */
export interface Marks {
  element: HTMLElement;
  /** Brings the words of a finding into view and its number into focus. */
  show: (index: number) => void;
  /** Puts the marks where the words are now. */
  place: () => void;
}

/**
 * Marks the words of findings: a line round them, and a button with the number of each finding. They
 * lie over the page, which itself stays as it is.
 *
 * @param choose called with the place of a finding in the list when its number is pressed
 */
export function makeMarks(findings: readonly PlacedFinding[], choose: (index: number) => void): Marks {
  const numbers = findings.map(({ finding: { severity, text } }, index) =>
    makeButton(String(index + 1), () => choose(index), {
      class: 'number',
      'data-severity': severity,
      'aria-label': `Finding ${index + 1}, ${severities[severity][0].toLowerCase()}: ${text}`,
    }),
  );
  const boxes = new Map<Element, HTMLElement>();
  for (const [target, indexes] of Map.groupBy(findings.keys(), (index) => findings[index]?.element)) {
    const severity = gravest(indexes.flatMap((index) => findings[index]?.finding ?? [])) ?? 'look';
    const inside = indexes.flatMap((index) => numbers[index] ?? []);
    if (target) boxes.set(target, make('div', { class: 'mark', 'data-severity': severity }, ...inside));
  }

  function place(): void {
    for (const [target, box] of boxes) {
      const { left, top, width, height } = target.getBoundingClientRect();
      box.hidden = width === 0;
      box.style.left = `${left + window.scrollX - GAP}px`;
      box.style.top = `${top + window.scrollY - GAP}px`;
      box.style.width = `${width + 2 * GAP}px`;
      box.style.height = `${height + 2 * GAP}px`;
    }
  }

  return {
    element: make('div', {}, ...boxes.values()),
    place,
    show: (index) => {
      const top = findings[index]?.element?.getBoundingClientRect().top;
      if (top === undefined) return;
      // Not to the middle: on a phone the list lies there.
      window.scrollTo({ top: top + window.scrollY - window.innerHeight / 8 });
      numbers[index]?.focus({ preventScroll: true });
    },
  };
}
