import type { Probe } from '../looks/probe.ts';
import type { FocusLook } from './focus-look.ts';

declare const probe: Probe;
declare const focusLook: FocusLook;

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
  /** Whether it led round, as it does in a dialog. */
  isRound: boolean;
  /** Whether something had the focus when it began: it may lead from the end of the page back into the middle. */
  fromInside: boolean;
}

/** What stands in the page while somebody walks. */
interface Walking extends Walk {
  /** The stops themselves. */
  stoppedAt: Element[];
  /** Whether the page has moved the focus by itself. */
  moved: boolean;
  /** Whether each stop waits until the page has done all that it does about it. */
  waits: boolean;
  /** How each control looks without the focus, where that was asked for. */
  plain: Map<Element, string>;
  /** Notes where the focus is. */
  note: () => void;
}

/** Milliseconds that a page has for what it does about presses. */
export interface Patience {
  /** At each stop of a walk that waits. */
  stop: number;
  /** Where the way ends: some pages take the focus back. */
  end: number;
}

/**
 * Runs in the page: notes from now on where each press leads.
 * @returns where the controls of the page are, in their order
 */
export function noteStops(): string[] {
  const controls: Element[] = probe.tabStops();
  // A page that glides to what has the focus is not there yet when the next press comes.
  const still = new CSSStyleSheet();
  still.replaceSync('* { scroll-behavior: auto !important }');
  document.adoptedStyleSheets.push(still);

  const note = () => {
    const { activeElement: active } = document;
    const { stops, stoppedAt } = walking;
    // A page that takes the focus back can look like one that goes round.
    walking.isRound ||= stoppedAt.length > 1 && active === stoppedAt[0] && !walking.moved && !walking.hasEnd;
    walking.hasEnd ||= !active || active === document.body || walking.isRound;
    // Some have several places to stop in them, as the browser's player does.
    if (!active || walking.hasEnd || active === stoppedAt.at(-1)) return;
    stoppedAt.push(active);
    stops.push({
      place: controls.indexOf(active),
      where: probe.where(active),
      isInSight: focusLook.isInSight(active),
      isMarked: focusLook.isMarked(active, walking.plain.get(active)),
    });
  };
  const walking: Walking = {
    stops: [],
    stoppedAt: [],
    hasEnd: false,
    isRound: false,
    fromInside: false,
    moved: false,
    waits: false,
    plain: new Map(),
    note,
  };
  Object.assign(window, { walking });

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
 * Runs in the page: a walk begins.
 * @param waits whether each stop waits until the page has done all that it does about it
 */
export function beginWalk(waits: boolean): void {
  const { walking } = window as unknown as { walking: Walking };
  const fromInside = document.activeElement !== null && document.activeElement !== document.body;
  const begun = { stops: [], stoppedAt: [], hasEnd: false, isRound: false, fromInside, moved: false, waits };
  Object.assign(walking, begun);
  if (!waits) return;
  // The way goes on from what had the focus.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  walking.plain = new Map(probe.tabStops().map((control) => [control, focusLook.look(control)]));
  walking.moved = false;
}

/** How far a walk has come. */
export interface WaySoFar extends Pick<Walking, 'hasEnd' | 'isRound' | 'moved'> {
  /** To how many different places it has led. */
  places: number;
  /** Whether each stop was in sight and marked. */
  isFine: boolean;
}

/** Runs in the page: gives it time, where the way ends or waits, for all that it does about the presses. */
export async function waySoFar({ stop, end }: Patience): Promise<WaySoFar> {
  const { walking } = window as unknown as { walking: Walking };
  const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));
  await pause(walking.waits ? stop : 0);
  if (walking.waits) walking.note();
  if (walking.hasEnd) {
    await pause(end);
    const isBack = document.activeElement !== null && document.activeElement !== document.body;
    if (walking.waits && isBack && !walking.isRound) walking.hasEnd = false;
  }
  const { stops, stoppedAt, hasEnd, isRound, moved } = walking;
  const isFine = stops.every(({ isInSight, isMarked }) => isInSight && isMarked);
  return { hasEnd, isRound, moved, isFine, places: new Set(stoppedAt).size };
}

/** Runs in the page: where the way has led. */
export function walked(): Walk {
  const { stops, hasEnd, isRound, fromInside } = (window as unknown as { walking: Walking }).walking;
  return { stops, hasEnd, isRound, fromInside };
}
