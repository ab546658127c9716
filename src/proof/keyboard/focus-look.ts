import type { Probe } from '../looks/probe.ts';

declare const probe: Probe;

/** What looks at the focus from inside a page; it stands there as `focusLook`. */
export interface FocusLook {
  /** Whether all of what has the focus is on the screen, with nothing over it. */
  isInSight: (active: Element) => boolean;
  /**
   * Whether it shows that it has the focus: by an outline, or by looking other than without it.
   * @param plain how it looks without, where that is known
   */
  isMarked: (active: Element, plain: string | undefined) => boolean;
  /** How a control and what stands beside it look now. */
  look: (control: Element) => string;
}

/** Runs in the page: puts there what looks at the focus. */
export function installFocusLook(): void {
  /** What is pressed may be a picture, or a label whose box is hidden from the eye. */
  const targetOf = (active: Element): Element => {
    if (active instanceof HTMLAreaElement) {
      const map = active.closest('map')?.name ?? '';
      return document.querySelector(`img[usemap="#${CSS.escape(map)}"]`) ?? active;
    }
    return active instanceof HTMLInputElement && !probe.isShown(active) ? (active.labels?.[0] ?? active) : active;
  };
  /** Empty where nothing of it is to be seen. */
  const outlineOf = ({ outline, outlineStyle, outlineColor }: CSSStyleDeclaration): string =>
    outlineStyle === 'none' || (outlineStyle !== 'auto' && outlineColor === 'rgba(0, 0, 0, 0)') ? '' : outline;
  const look: FocusLook['look'] = (control) => {
    const beside = [control, targetOf(control), control.parentElement, control.nextElementSibling];
    return beside
      .filter((one) => one !== null)
      .flatMap((one) => ['', '::before', '::after'].map((part) => getComputedStyle(one, part)))
      .flatMap((style) => [
        outlineOf(style),
        style.boxShadow,
        style.borderColor,
        style.borderWidth,
        style.background,
        style.color,
        style.textDecoration,
      ])
      .join();
  };
  const hasOutline = (one: Element): boolean => {
    const style = getComputedStyle(one);
    // The browser's own ring is called auto.
    return outlineOf(style) !== '' && (style.outlineStyle === 'auto' || parseFloat(style.outlineWidth) >= 2);
  };
  /** A part of a player or of a field for a date, which the browser marks and brings into sight. */
  const isInner = (active: Element): boolean => !active.matches(':focus');
  const isMarked: FocusLook['isMarked'] = (active, plain) =>
    isInner(active) || [active, targetOf(active)].some(hasOutline) || (plain !== undefined && plain !== look(active));
  /** Of what is too large for the screen, what fits. */
  const asSeen = ({ left, right, top, bottom }: DOMRect) => ({
    ...(right - left > innerWidth / 2
      ? { left: Math.max(left, 0), right: Math.min(right, innerWidth) }
      : { left, right }),
    ...(bottom - top > innerHeight / 2
      ? { top: Math.max(top, 0), bottom: Math.min(bottom, innerHeight) }
      : { top, bottom }),
  });
  const isInSight: FocusLook['isInSight'] = (active) => {
    const target = targetOf(active);
    const block = probe.blockOf(target);
    const isSeen = (x: number, y: number) => {
      const over = document.elementFromPoint(x, y);
      return over !== null && (target.contains(over) || (over.contains(target) && block.contains(over)));
    };
    const boxes = [...target.getClientRects()].filter(({ width, height }) => width > 4 && height > 4);
    return (
      boxes.length > 0 &&
      boxes.map(asSeen).every(({ left, right, top, bottom }) => {
        const [middle, centre] = [(top + bottom) / 2, (left + right) / 2];
        // Further in than where lines reach over each other.
        const edge = Math.min((bottom - top) / 4, 10);
        return (
          isSeen(left + 2, middle) &&
          isSeen(right - 2, middle) &&
          (isInner(active) || [top + edge, bottom - edge].every((y) => isSeen(centre, y)))
        );
      })
    );
  };
  Object.assign(window, { focusLook: { isInSight, isMarked, look } satisfies FocusLook });
}
