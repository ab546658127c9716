import type { Page } from 'puppeteer-core';
import sharp from 'sharp';
import type { Probe } from '../looks/probe.ts';
import type { Fault } from '../result/own-result.ts';

declare const probe: Probe;

/** How far round a control its mark is looked for, in px. */
const AROUND = 14;

/** The contrast of the change that WCAG 2.4.13 asks for. */
const CONTRAST = 3;

/**
 * Makes an open page ready to be measured.
 * @param known the kinds of controls that were measured elsewhere; those of this page are added
 * @returns how many controls there are to measure: one of each kind
 */
export async function noteKinds(tab: Page, known: Set<string>): Promise<number> {
  const kinds = await tab.evaluate(note, [...known]);
  for (const kind of kinds) known.add(kind);
  return kinds.length;
}

/**
 * Measures on pictures of the screen what changes when a control gets the focus: by WCAG 2.4.13 as many pixels as a line
 * of 2 px round it has, each with a contrast of 3:1 to what was there.
 * @param count how many controls were noted
 */
export async function focusFaults(tab: Page, count: number): Promise<Fault[]> {
  const faults: Fault[] = [];
  for (let place = 0; place < count; place += 1) {
    const box = await tab.evaluate(show, place);
    const clip = {
      x: Math.max(0, box.x - AROUND),
      y: Math.max(0, box.y - AROUND),
      width: box.width + 2 * AROUND,
      height: box.height + 2 * AROUND,
    };
    const before = await pixelsOf(tab, clip);
    await tab.evaluate(focus, place);
    const changed = countChanged(before, await pixelsOf(tab, clip));
    const needed = 4 * (box.width + box.height) - 16;
    if (changed < needed) {
      faults.push({
        where: box.where,
        found: `${changed} px that change with the focus`,
        expected: `${Math.round(needed)} px with a contrast of 3:1, as a line of 2 px round it has`,
        todo: 'make its outline thicker, or of another colour',
      });
    }
  }
  return faults;
}

/** Runs in the page: notes one control of each kind that is not known, and gives the kinds. */
function note(known: readonly string[]): string[] {
  const noted = window as unknown as { kinds: HTMLElement[] };
  const kinds = new Map<string, HTMLElement>();
  for (const control of probe.controls()) {
    // What stands under the thing that is measured may be pushed away by what it opens.
    const kind = `${control.parentElement?.className ?? ''} ${control.localName} ${control.className}`;
    const target = control.closest('label') ?? control;
    if (probe.isShown(target) && !kinds.has(kind) && !known.includes(kind)) kinds.set(kind, control);
  }
  noted.kinds = [...kinds.values()];
  const style = new CSSStyleSheet();
  // What a hard word shows when it has the focus is no mark of it; a cursor that blinks is none either.
  style.replaceSync(
    '[popover]:not(:focus-within, :has(.measured)) { visibility: hidden !important } * { caret-color: transparent !important }',
  );
  document.adoptedStyleSheets.push(style);
  return [...kinds.keys()];
}

/** Runs in the page: brings a control on the screen, without the focus. Its place is that on the whole page. */
function show(place: number): { x: number; y: number; width: number; height: number; where: string } {
  const control = (window as unknown as { kinds: HTMLElement[] }).kinds[place] ?? document.body;
  const target = control.closest('label') ?? control;
  document.querySelector('.measured')?.classList.remove('measured');
  control.classList.add('measured');
  (document.activeElement as HTMLElement | null)?.blur();
  target.scrollIntoView({ block: 'center' });
  // Of a link over several lines the first is measured.
  const { x, y, width, height } = target.getClientRects()[0] ?? target.getBoundingClientRect();
  return { x: x + scrollX, y: y + scrollY, width, height, where: probe.where(control) };
}

/** Runs in the page. */
function focus(place: number): void {
  (window as unknown as { kinds: HTMLElement[] }).kinds[place]?.focus({ focusVisible: true, preventScroll: true });
}

/** The colours of a piece of the screen: three bytes for each pixel. */
async function pixelsOf(tab: Page, clip: { x: number; y: number; width: number; height: number }): Promise<Uint8Array> {
  const picture = await tab.screenshot({ clip, captureBeyondViewport: false, optimizeForSpeed: true });
  return sharp(picture).removeAlpha().toColourspace('srgb').raw().toBuffer();
}

function countChanged(before: Uint8Array, after: Uint8Array): number {
  let changed = 0;
  for (let at = 0; at + 2 < before.length; at += 3) {
    const [one, other] = [luminance(before, at), luminance(after, at)];
    if ((Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05) >= CONTRAST) changed += 1;
  }
  return changed;
}

/** WCAG 2.2, relative luminance. */
function luminance(pixels: Uint8Array, at: number): number {
  const linear = (value = 0) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(pixels[at]) + 0.7152 * linear(pixels[at + 1]) + 0.0722 * linear(pixels[at + 2]);
}
