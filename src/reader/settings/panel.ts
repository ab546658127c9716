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
  const title = element('h2', { id: 'settings-title' }, settings.title);
  const groups = settingEntries.map(([name, setting]) => makeGroup(name, setting, settings.names));
  const normal = element('button', { type: 'button', class: 'button' }, settings.backToNormal);
  const done = element('button', { type: 'button', class: 'button strong' }, close);
  const dialog = element(
    'dialog',
    { class: 'settings', 'aria-labelledby': title.id },
    title,
    ...groups,
    element('div', { class: 'settings-end' }, normal, done),
  );
  normal.addEventListener('click', () => {
    backToNormal();
    showChoices(dialog);
  });
  done.addEventListener('click', () => dialog.close());
  dialog.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) choose(target.name as SettingName, target.value);
  });
  // A press outside the panel closes it, as people expect.
  dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
  return dialog;
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
