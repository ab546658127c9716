import type { Probe } from './probe.ts';

/** Lets the probe of a page measure contrast. Runs in the page, and nothing from outside it is there. */
export function bringContrast(): void {
  const pictures = 'img, svg, svg *, video, canvas, iframe, object, embed';
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const bytes = (colour: string): readonly number[] => {
    if (!canvas) return [0, 0, 0, 0];
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const luminance = ([red = 0, green = 0, blue = 0]: readonly number[]): number => {
    const linear = (value: number) =>
      value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  };
  const isOpaque = ([, , , alpha]: readonly number[]) => alpha === 255;
  const around = (element: Element | null): Element[] => (element ? [element, ...around(element.parentElement)] : []);
  const hasBackground = ({ backgroundColor, backgroundImage }: CSSStyleDeclaration) =>
    backgroundImage !== 'none' || bytes(backgroundColor)[3] !== 0;
  /** What is painted before or after the content of an element, and lies over or under others. */
  const generatedBoxes = (element: Element): DOMRect[] =>
    ['::before', '::after'].flatMap((pseudo) => {
      const style = getComputedStyle(element, pseudo);
      const { content, position, left, top, width, height } = style;
      if (content === 'none' || !/absolute|fixed/.test(position)) return [];
      if (!content.includes('url(') && !hasBackground(style)) return [];
      const holder = around(element).find((one) => getComputedStyle(one).position !== 'static');
      const { x = 0, y = 0 } = position === 'fixed' ? {} : (holder ?? document.documentElement).getBoundingClientRect();
      return [new DOMRect(x + parseFloat(left), y + parseFloat(top), parseFloat(width), parseFloat(height))];
    });
  const isPainted = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    (element.matches(pictures) || hasBackground(getComputedStyle(element)));
  const isIn = ({ left, right, top, bottom }: DOMRect, { x, y }: DOMPoint) =>
    x >= left && x <= right && y >= top && y <= bottom;
  /** Points in the middle of the lines of an element's own words, so near to each other that no picture is between. */
  const points = (element: Element): DOMPoint[] => {
    const words = [...element.childNodes].filter((node): node is Text => node instanceof Text && /\S/.test(node.data));
    const boxes = words.flatMap((node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return [...range.getClientRects()];
    });
    return (words.length > 0 ? boxes : [...element.getClientRects()])
      .filter(({ width, height }) => width > 1 && height > 1)
      .flatMap(({ left, top, width, height }) => {
        const steps = Math.ceil(width / 24);
        return Array.from(
          { length: steps },
          (_, step) => new DOMPoint(left + ((step + 0.5) * width) / steps, top + height / 2),
        );
      });
  };
  let kept: { painted: { one: Element; box: DOMRect }[]; generated: DOMRect[] } | undefined;
  /** Where the page is painted; kept until the script that asks has ended, since each of its words asks. */
  const paintings = () => {
    if (kept) return kept;
    const all = [...document.body.querySelectorAll('*')];
    const painted = all.filter(isPainted).map((one) => ({ one, box: one.getBoundingClientRect() }));
    kept = { painted, generated: all.flatMap(generatedBoxes) };
    queueMicrotask(() => (kept = undefined));
    return kept;
  };
  /** Whether anything else has a place where the words are; what is far away need not be looked at more closely. */
  const isMet = (element: Element): boolean => {
    const at = points(element);
    const meets = (box: DOMRect) => at.some((point) => isIn(box, point));
    const { painted, generated } = paintings();
    return painted.some(({ one, box }) => !one.contains(element) && meets(box)) || generated.some(meets);
  };
  /** Whether an element hides what lies under it. */
  const isLid = (element: Element) => {
    const { backgroundColor, backgroundImage, opacity } = getComputedStyle(element);
    return isOpaque(bytes(backgroundColor)) && backgroundImage === 'none' && opacity === '1';
  };
  /** Whether something that is not around the words is painted between them and a background, or shows them through. */
  const liesOnOther = (element: Element, background: Element): boolean => {
    return points(element).some((point) => {
      const stack = document.elementsFromPoint(point.x, point.y);
      const words = stack.indexOf(element);
      if (stack.some((one, place) => place < words && !element.contains(one) && isLid(one))) return false;
      // The background of the page lies under all, also under what CSS puts behind its box.
      const end = /^(html|body)$/.test(background.localName) ? stack.length : stack.indexOf(background);
      return (
        stack.length === 0 ||
        end < 0 ||
        stack.slice(0, end).some((one) => !one.contains(element) && isPainted(one)) ||
        stack.slice(0, end + 1).some((one) => generatedBoxes(one).some((box) => isIn(box, point)))
      );
    });
  };
  /** Whether the words of an element have a background under them, and nothing else. */
  const isAlone = (element: Element, background: Element): boolean => {
    const isPage = /^(html|body)$/.test(background.localName);
    const isOn = () =>
      isPage || points(element).every((point) => [...background.getClientRects()].some((box) => isIn(box, point)));
    if (isOn() && !isMet(element)) return true;
    const scrolled = around(element).map((one) => ({ one, left: one.scrollLeft, top: one.scrollTop }));
    const hitAll = new CSSStyleSheet();
    hitAll.replaceSync('* { pointer-events: auto !important }');
    document.adoptedStyleSheets.push(hitAll);
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const found = isOn() && !liesOnOther(element, background);
    document.adoptedStyleSheets.pop();
    for (const { one, left, top } of scrolled) one.scrollTo({ left, top, behavior: 'instant' });
    return found;
  };
  const contrast: Probe['contrast'] = (element) => {
    const letters = bytes(getComputedStyle(element).color);
    const styles = around(element).map((one) => ({ one, style: getComputedStyle(one) }));
    const isMixed = styles.some(
      ({ style: { opacity, filter, mixBlendMode } }) =>
        opacity !== '1' || filter !== 'none' || mixBlendMode !== 'normal',
    );
    if (isMixed || !isOpaque(letters)) return undefined;
    const behind = styles.find(({ style }) => hasBackground(style));
    if (behind && behind.style.backgroundImage !== 'none') return undefined;
    const colour = bytes(behind?.style.backgroundColor ?? 'Canvas');
    if (!isOpaque(colour) || !isAlone(element, behind?.one ?? document.documentElement)) return undefined;
    const [one, other] = [luminance(letters), luminance(colour)];
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  };
  const { probe } = window as unknown as { probe: Probe };
  Object.assign(probe, { contrast });
}
