/** What a control can start. Each is fetched when it is first used. */
const tools: Readonly<Record<string, () => Promise<{ use: (control: HTMLElement) => void | Promise<void> }>>> = {
  settings: () => import('./settings/panel.ts'),
};

document.addEventListener('click', (event) => {
  const control = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-control]') : null;
  if (!control) return;
  void use(control);
});

async function use(control: HTMLElement): Promise<void> {
  const tool = tools[control.dataset['control'] ?? ''];
  if (!tool) return;
  control.setAttribute('aria-busy', 'true');
  try {
    await (await tool()).use(control);
  } finally {
    control.removeAttribute('aria-busy');
  }
}
