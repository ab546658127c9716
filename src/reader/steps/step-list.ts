/** What is shown at once. */
export interface Step {
  /** The statement. */
  now: HTMLElement;
  /** What is shown above it: the headings before it, and the words that lead to its list. */
  above: readonly HTMLElement[];
}

/** The headings of a part; the name of a contact heads what follows it too. */
const HEADS = 'h2, h3, h4, h5, h6, .contact-name';

/** The statements of the page one by one, each item of a list under the words that lead to it. */
export function stepsOf(column: HTMLElement): Step[] {
  const steps: Step[] = [];
  let heads: HTMLElement[] = [];
  let before: HTMLElement | undefined;
  const add = (now: HTMLElement, above: readonly HTMLElement[]) => {
    now.id ||= `step-${steps.length + 1}`;
    now.tabIndex = -1;
    steps.push({ now, above });
  };
  for (const child of column.querySelectorAll<HTMLElement>(':scope > *')) {
    if (child.matches(HEADS)) heads.push(child);
    else if (child.matches('ul, ol')) {
      const lead = heads.length === 0 ? before : heads.findLast((head) => head.matches('.contact-name'));
      for (const [index, item] of itemsOf(child).entries()) {
        add(item, index === 0 ? [...heads, ...only(lead)] : only(lead));
      }
      heads = [];
    } else {
      add(child, heads);
      heads = [];
    }
    before = child;
  }
  return steps;
}

function itemsOf(list: HTMLElement): HTMLElement[] {
  const items = [...list.querySelectorAll<HTMLElement>(':scope > li')];
  // An item keeps its number while those before it are not shown.
  if (list instanceof HTMLOListElement) {
    for (const [index, item] of items.entries()) item.setAttribute('value', String(list.start + index));
  }
  return items;
}

function only<Thing>(thing: Thing | undefined): Thing[] {
  return thing === undefined ? [] : [thing];
}
