import { makeDialog } from '../dialog.ts';
import { element } from '../element.ts';
import { readerWords, type ReaderWords } from '../words.ts';
import { backToNormal, choose, chosen } from './choices.ts';
import { settingEntries, type Setting, type SettingName } from './settings.ts';

let panel: HTMLDialogElement | undefined;

/** Opens the settings. */
export async function use(): Promise<void> {
  if (!panel) {
    panel = makePanel(await readerWords());
    document.body.append(panel);
  }
  showChoices(panel);
  panel.showModal();
}

function makePanel({ close, settings }: ReaderWords): HTMLDialogElement {
  const groups = settingEntries.map(([name, setting]) => makeGroup(name, setting, settings.names));
  const normal = element('button', { type: 'button', class: 'button' }, settings.backToNormal);
  const status = element('p', { role: 'status' });
  const dialog = makeDialog({ name: 'settings', title: settings.title, body: groups, end: [status, normal], close });
  normal.addEventListener('click', () => {
    backToNormal();
    showChoices(dialog);
    status.textContent = settings.isNormal;
  });
  dialog.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    status.textContent = '';
    keepInPlace(target, () => choose(target.name as SettingName, target.value));
  });
  return dialog;
}

/** Larger letters make all above a choice taller: it stays under the finger all the same. */
function keepInPlace(input: HTMLElement, change: () => void): void {
  const before = input.getBoundingClientRect().top;
  change();
  input.closest('.panel-body')?.scrollBy(0, input.getBoundingClientRect().top - before);
}

function makeGroup(name: SettingName, { values }: Setting, names: ReaderWords['settings']['names']): HTMLElement {
  const own = names[name];
  const choices = values.map((value) =>
    element(
      'label',
      { class: 'choice' },
      element('input', { type: 'radio', name, value }),
      element('span', {}, own?.values[value] ?? value),
    ),
  );
  return element(
    'fieldset',
    { class: `setting-${name}` },
    element('legend', {}, own?.name ?? name),
    element('div', { class: 'choices' }, ...choices),
  );
}

function showChoices(dialog: HTMLDialogElement): void {
  for (const input of dialog.querySelectorAll('input'))
    input.checked = chosen(input.name as SettingName) === input.value;
}
