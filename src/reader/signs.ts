/** The signs of the buttons, drawn in a square of 24. */
const shapes = {
  listen: 'M7 4l13 8-13 8z',
  stop: 'M6 6h12v12H6z',
  back: 'M18 5v14l-9-7zM6 5v14',
  next: 'M6 5v14l9-7zM18 5v14',
  slower: 'M5 12h14',
  faster: 'M5 12h14M12 5v14',
  voice: 'M4 9h4l5-4v14l-5-4H4zM17 9v6',
  close: 'M6 6l12 12M18 6L6 18',
  left: 'M15 5l-7 7 7 7',
  right: 'M9 5l7 7-7 7',
  all: 'M4 6h16M4 12h16M4 18h16',
  share: 'M5 12h.01M12 12h.01M19 12h.01',
  help: 'M8 8a4 4 0 1 1 6 3.500c-1.500 1-2 1.500-2 3.500M12 20h.01',
} as const;

export type Sign = keyof typeof shapes;

/** A sign for a button, in the button's own colour. */
export function sign(name: Sign): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  for (const [attribute, value] of [
    ['class', 'icon'],
    ['viewBox', '0 0 24 24'],
    ['aria-hidden', 'true'],
    ['focusable', 'false'],
    ['fill', 'none'],
    ['stroke', 'currentColor'],
    ['stroke-width', '2.5'],
    ['stroke-linecap', 'round'],
    ['stroke-linejoin', 'round'],
  ] as const) {
    svg.setAttribute(attribute, value);
  }
  svg.append(document.createElementNS('http://www.w3.org/2000/svg', 'path'));
  changeSign(svg, name);
  return svg;
}

/** Makes a sign into another. */
export function changeSign(svg: Element, name: Sign): void {
  svg.querySelector('path')?.setAttribute('d', shapes[name]);
}
