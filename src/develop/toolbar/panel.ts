import { make, makeButton } from './make.ts';
import type { PageFindings, RuleShown } from './page-findings.ts';
import type { PlacedFinding } from './place-findings.ts';
import { countOf, severities } from './severities.ts';

/** The list of findings. */
export interface Panel {
  element: HTMLElement;
  /** Brings a finding into view and into focus. */
  choose: (index: number) => void;
}

interface PanelOptions {
  /** Called when somebody wants to see the words of a finding. */
  show: (index: number) => void;
  close: () => void;
}

/** Makes the list of what was found on a page, with a word to each rule. */
export function makePanel(
  { others, isChecked }: PageFindings,
  findings: readonly PlacedFinding[],
  { show, close }: PanelOptions,
): Panel {
  const items = findings.map((finding, index) => makeItem(finding, index, () => show(index)));
  const element = make(
    'section',
    { class: 'panel', 'aria-labelledby': 'easy-read-title' },
    make('header', {}, make('h2', { id: 'easy-read-title' }, 'Easy read'), makeButton('Close', close)),
    make('p', { role: 'status' }, statusOf(findings, isChecked)),
    make('ol', {}, ...items),
  );
  if (others.length > 0) element.append(makeOthers(others));
  return {
    element,
    choose: (index) => {
      const item = items[index];
      item?.scrollIntoView({ block: 'nearest' });
      item?.focus();
    },
  };
}

function statusOf(findings: readonly PlacedFinding[], isChecked: boolean): string {
  if (!isChecked) return 'No words of a document stand on this page. Open a document, or one of its parts.';
  if (findings.length > 0) return `On this page: ${countOf(findings.map(({ finding }) => finding))}.`;
  return 'The rules find nothing on this page. They do not know whether people understand it: ask people who read easy read.';
}

function makeItem({ finding, element }: PlacedFinding, index: number, show: () => void): HTMLElement {
  const { severity, text, place, rule } = finding;
  const item = make(
    'li',
    { tabindex: '-1', 'data-severity': severity },
    make('p', { class: 'severity' }, make('span', { class: 'number' }, String(index + 1)), severities[severity][0]),
    make('p', {}, ...withCode(text)),
    make('p', { class: 'place' }, place),
  );
  const open = makeButton('Open the file', () => void fetch(`/__open-in-editor?file=${encodeURIComponent(place)}`), {
    'aria-label': `Open ${place}`,
  });
  const ways = make('p', { class: 'ways' });
  if (element)
    ways.append(makeButton('Show on the page', show, { 'aria-label': `Show finding ${index + 1} on the page` }));
  ways.append(open);
  item.append(ways);
  if (rule) item.append(makeRule(rule));
  return item;
}

function makeRule({ id, summary, because, link, example }: RuleShown): HTMLElement {
  const rule = make(
    'details',
    {},
    make('summary', {}, 'What the rule says'),
    make('p', {}, make('strong', {}, summary), ` ${because}`),
  );
  if (example) {
    rule.append(
      make(
        'dl',
        {},
        make('dt', {}, 'Not'),
        make('dd', {}, example.text),
        make('dt', {}, 'But'),
        make('dd', {}, example.better),
      ),
    );
  }
  const docs = make('a', { href: link, target: '_blank' }, `The rule ${id}`);
  return make('div', { class: 'rule' }, make('p', {}, docs), rule);
}

function makeOthers(others: PageFindings['others']): HTMLElement {
  const all = others.reduce((sum, { count }) => sum + count, 0);
  const links = others.map(({ page, count }) => make('li', {}, make('a', { href: page }, page), `: ${count}`));
  return make('details', {}, make('summary', {}, `On other pages of this document: ${all}`), make('ul', {}, ...links));
}

/** Words between backticks as code. */
function withCode(text: string): (Node | string)[] {
  return text.split('`').map((piece, index) => (index % 2 === 0 ? piece : make('code', {}, piece)));
}
