import type { Probe } from '../looks/probe.ts';

declare const probe: Probe;

/** Where a press of Tab has led. */
export interface Stop {
  /** Its place among all controls of the page; -1 when it is none of them. */
  place: number;
  where: string;
  /** Whether all of it is on the screen, with nothing over it. */
  isInSight: boolean;
  /** Whether it shows that it has the focus. */
  isMarked: boolean;
}

/** A walk through a page by keyboard. */
export interface Walk {
  stops: Stop[];
  /** Whether the last press led out of the page, or round to the first stop again. */
  hasEnd: boolean;
}

/** What stands in the page while somebody walks. */
export interface Walking extends Walk {
  /** The stops themselves. */
  stoppedAt: Element[];
  /** Whether the page has moved the focus by itself. */
  moved: boolean;
  /** Whether each stop waits until the page has done all that it does about it. */
  waits: boolean;
  /** Notes where the focus is. */
  note: () => void;
}

/**
 * Runs in the page: notes from now on where each press leads.
 * @returns where the controls of the page are, in their order
 */
export function noteStops(): string[] {
  const controls: Element[] = probe.tabStops();
  const note = () => {
    const { activeElement: active } = document;
    const { stops, stoppedAt } = walking;
    // A page that takes the focus back can look like one that goes round.
    const isRound = stoppedAt.length > 1 && active === stoppedAt[0] && !walking.moved;
    walking.hasEnd ||= !active || active === document.body || isRound;
    // Some have several places to stop in them, as the browser's player does.
    if (!active || walking.hasEnd || active === stoppedAt.at(-1)) return;
    stoppedAt.push(active);
    stops.push({ place: controls.indexOf(active), where: probe.where(active), ...appearance(active) });
  };
  const walking: Walking = { stops: [], stoppedAt: [], hasEnd: false, moved: false, waits: false, note };
  Object.assign(window, { walking });
  const appearance = (active: Element) => {
    // What is pressed is the label, and the box in it may be hidden from the eye.
    const target = active instanceof HTMLInputElement ? (active.closest('label') ?? active) : active;
    const isMarked = [active, target].some((one) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      // The browser's own ring is called auto.
      return outlineStyle === 'auto' || (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2);
    });
    const isSeen = (x: number, y: number) => {
      const over = document.elementFromPoint(x, y);
      return over !== null && (target.contains(over) || over.contains(target));
    };
    const isInSight = [...target.getClientRects()]
      .filter(({ width, height }) => width > 4 && height > 4)
      .every(({ left, right, top, bottom }) => {
        const [middle, centre] = [(top + bottom) / 2, (left + right) / 2];
        return isSeen(centre, middle) && isSeen(left + 2, middle) && isSeen(right - 2, middle);
      });
    return { isInSight, isMarked };
  };
  // While a key goes down, the page may move the focus too. The browser's own move is the last of a press.
  let isPressed = false;
  const noteAtOnce = () => {
    isPressed = false;
    if (!walking.waits) note();
  };
  addEventListener('keyup', noteAtOnce, { capture: true });
  const seeWhoMoved = (event: FocusEvent & { sourceCapabilities?: unknown }) => {
    if (event.sourceCapabilities) isPressed = false;
    else walking.moved ||= !isPressed;
  };
  addEventListener('focusin', seeWhoMoved, { capture: true });
  // Presses that were sent after the one that led out would lead in again.
  const stay = (event: KeyboardEvent) => {
    isPressed = !walking.hasEnd;
    if (isPressed) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  addEventListener('keydown', stay, { capture: true });
  return controls.map((control) => probe.where(control));
}

/**
 * Runs in the page: gives it time, where the way ends or waits, for all that it does about the presses.
 * @param takesBack milliseconds in which a page that takes the focus back does so
 */
export async function stopsSoFar(takesBack: number): Promise<Walk & { moved: boolean }> {
  const { walking } = window as unknown as { walking: Walking };
  await new Promise((done) => setTimeout(done, walking.hasEnd || walking.waits ? takesBack : 0));
  if (walking.waits) walking.note();
  const { stops, hasEnd, moved } = walking;
  return { stops, hasEnd, moved };
}
