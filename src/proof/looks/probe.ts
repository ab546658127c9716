import type { Page } from 'puppeteer-core';
import { bringContrast } from './measure-contrast.ts';

/** What looks at a page from inside it; it stands there as `probe`. */
export interface Probe {
  /** A short CSS selector that leads to an element. */
  where: (element: Element) => string;
  /** Whether something of an element is to be seen when one scrolls to it. */
  isShown: (element: Element) => boolean;
  /** The nearest element around that is not part of a line: the paragraph of a word. */
  blockOf: (node: Node) => Element;
  /** Every text that is to be seen, in the order of the page, with the boxes of its lines. */
  texts: () => { node: Text; block: Element; boxes: DOMRect[] }[];
  /** Whether an element, or one around it, stays where it is while the page scrolls, or lies over others. */
  isApart: (element: Element) => boolean;
  /**
   * The contrast of the letters of an element with the colour behind them, from the styles alone; undefined where they
   * do not say it: over a picture or on what is not around the element, or where colours are mixed.
   */
  contrast: (element: Element) => number | undefined;
  /** Everything that can be pressed or filled in, in the order of the page; while a dialog is open, in it alone. */
  controls: () => HTMLElement[];
  /** Those of them that Tab should stop at. */
  tabStops: () => HTMLElement[];
}

/** Puts the probe into each page that a tab opens from now on. */
export async function installProbe(tab: Page): Promise<void> {
  await tab.evaluateOnNewDocument(() => {
    const where = (element: Element): string => {
      if (element.id) return `#${CSS.escape(element.id)}`;
      const { parentElement: parent, localName } = element;
      if (!parent || localName === 'body') return localName;
      const alike = [...parent.children].filter((child) => child.localName === localName);
      const place = alike.length > 1 ? `:nth-of-type(${alike.indexOf(element) + 1})` : '';
      return `${where(parent)} > ${localName}${place}`;
    };
    const isShown = (element: Element): boolean => {
      const { width, height, right, bottom } = element.getBoundingClientRect();
      const isThere = element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
      return isThere && width > 1 && height > 1 && right + scrollX > 0 && bottom + scrollY > 0;
    };
    const blockOf = (node: Node): Element => {
      const parent = node instanceof Element ? node : node.parentElement;
      if (!parent) return document.body;
      const isInLine = /^inline$|^contents$/.test(getComputedStyle(parent).display);
      return isInLine && parent.parentElement ? blockOf(parent.parentElement) : parent;
    };
    const texts: Probe['texts'] = () => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: ReturnType<Probe['texts']> = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (!(node instanceof Text) || !/\S/.test(node.data) || !node.parentElement || !isShown(blockOf(node)))
          continue;
        if (!node.parentElement.checkVisibility({ visibilityProperty: true })) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
        if (boxes.length > 0) found.push({ node, block: blockOf(node), boxes });
      }
      return found;
    };
    const isApart = (element: Element): boolean => {
      for (let one: Element | null = element; one && one !== document.body; one = one.parentElement) {
        if (/^(fixed|sticky|absolute)$/.test(getComputedStyle(one).position)) return true;
        if (one.matches('dialog[open], [popover]')) return true;
      }
      return false;
    };
    const isRadio = (one: HTMLElement): one is HTMLInputElement => one.matches('input[type=radio]');
    /** Of a group of radio buttons Tab reaches the one that is chosen; where none is, the first, or the last on the way back. */
    const isPassedOver = (one: HTMLElement, _: number, all: readonly HTMLElement[]): boolean => {
      if (!isRadio(one) || one.name === '') return false;
      const group = all.filter(isRadio).filter(({ name, form }) => name === one.name && form === one.form);
      return one !== (group.find(({ checked }) => checked) ?? group[0]);
    };
    const controls = (): HTMLElement[] => {
      const root = document.querySelector('dialog:modal') ?? document;
      return [
        ...root.querySelectorAll<HTMLElement>(
          'a[href], button, input:not([type=hidden]), select, textarea, summary, audio[controls], video[controls], [tabindex]',
        ),
      ]
        .filter((one) => one.tabIndex >= 0 && !one.matches(':disabled') && !one.closest('[inert]'))
        .filter((one) => one.checkVisibility({ visibilityProperty: true }));
    };
    const tabStops = () => controls().filter((...control) => !isPassedOver(...control));
    Object.assign(window, {
      probe: { where, isShown, blockOf, texts, isApart, controls, tabStops } satisfies Omit<Probe, 'contrast'>,
    });
  });
  await tab.evaluateOnNewDocument(bringContrast);
}
