import { element } from '../element.ts';
import { fetchJson } from '../fetch-json.ts';
import { readerWords, type ReaderWords } from '../words.ts';
import type { FindFile } from './find-file.ts';
import { makeFinder, type Hit } from './finder.ts';
import { MOST_SHOWN, showHits } from './show-hits.ts';

/** So long nothing was typed before it is looked for: a screen reader would say each number on the way; in milliseconds. */
const PAUSE = 250;

/**
 * Makes a search box find, from when it first has the focus.
 * @param control the `<search>` with the box
 */
export async function use(control: HTMLElement): Promise<void> {
  const input = control.querySelector('input');
  const status = control.querySelector<HTMLElement>('[role=status]');
  if (!input || !status || control.dataset['ready'] !== undefined) return;
  const [words, finder] = await Promise.all([readerWords(), fetchFinder(control.dataset['file'] ?? '')]);
  control.dataset['ready'] = '';
  const hits = element('ol', { class: 'ways hits', role: 'list' });
  status.after(hits);
  const find = () => {
    const found = finder(input.value);
    showHits(hits, words, found ?? []);
    tell(status, words, input.value, found);
    // Who comes back from what was found finds it again, also where the browser has forgotten the page.
    history.replaceState({ ...history.state, find: input.value }, '');
  };
  const clear = () => {
    input.value = '';
    find();
    input.focus();
  };

  let pause: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(find, input.value === '' ? 0 : PAUSE);
  });
  control.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && input.value !== '') clear();
  });
  // Enter has found already: it leads to how many, before the hits, and puts a phone's keyboard away.
  const answer = () => {
    clearTimeout(pause);
    find();
    if (input.value.trim() === '') status.textContent = words.find.empty;
    else if (status.textContent !== '') status.focus();
  };
  control.addEventListener('submit', answer);
  input.value ||= keptWords();
  if (control.dataset['sent'] === undefined) find();
  else answer();
}

/** What was typed when the reader left the page. */
function keptWords(): string {
  const state = history.state as { find?: unknown } | null;
  return typeof state?.find === 'string' ? state.find : '';
}

async function fetchFinder(address: string): Promise<ReturnType<typeof makeFinder>> {
  return makeFinder((await fetchJson(address)) as FindFile);
}

/** @param hits what was found; undefined when nothing was looked for */
function tell(status: HTMLElement, { find }: ReaderWords, typed: string, hits: readonly Hit[] | undefined): void {
  status.replaceChildren();
  if (!hits) return;
  const withTyped = (words: string) => words.replace('{typed}', () => typed.trim());
  const count = hits.length;
  if (count > 0) {
    const found = count === 1 ? find.oneFound : count > MOST_SHOWN ? find.manyFound : find.found;
    status.append(found.replace('{n}', String(count)).replace('{shown}', String(MOST_SHOWN)));
    if (hits.every(({ isAlike }) => isAlike)) status.append(element('span', {}, withTyped(find.alike)));
    return;
  }
  status.append(
    element('strong', {}, withTyped(find.nothing)),
    ...find.instead.map((line) => element('span', {}, line)),
    element('a', { href: '#page-help' }, find.ask),
  );
}
