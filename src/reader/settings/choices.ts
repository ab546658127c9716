import { settingEntries, settings, STORED_AS, type SettingName } from './settings.ts';

/** What is set now. */
export function chosen(name: SettingName): string {
  const value = document.documentElement.dataset[name];
  return value !== undefined && isValue(name, value) ? value : settings[name].values[0];
}

/** Sets something, at once and for the next pages. */
export function choose(name: SettingName, value: string): void {
  show(name, value);
  keep();
}

/** Sets everything back to the page as it is made, and forgets what was chosen. */
export function backToNormal(): void {
  for (const [name, { values }] of settingEntries) show(name, values[0]);
  keep();
}

function show(name: SettingName, value: string): void {
  if (value === settings[name].values[0]) document.documentElement.removeAttribute(`data-${name}`);
  else document.documentElement.setAttribute(`data-${name}`, value);
  document.dispatchEvent(new CustomEvent('plainleaf:setting', { detail: name }));
}

/** A device may refuse to keep anything: then it holds for this page. */
function keep(): void {
  const all = settingEntries.flatMap(([name, { values }]) =>
    chosen(name) === values[0] ? [] : [[name, chosen(name)]],
  );
  try {
    if (all.length === 0) localStorage.removeItem(STORED_AS);
    else localStorage.setItem(STORED_AS, JSON.stringify(Object.fromEntries(all)));
  } catch {
    // The page shows it all the same.
  }
}

function isValue(name: SettingName, value: string): boolean {
  return (settings[name].values as readonly string[]).includes(value);
}
