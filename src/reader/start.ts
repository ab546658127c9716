import { watchHardWords } from './hard-words/watch-hard-words.ts';
import { allowSpeech, putListenButtons } from './listen/buttons.ts';
import { putShareButtons } from './share/buttons.ts';
import { watchSteps } from './steps/watch-steps.ts';

/** What a control can start. Each is fetched when it is first used. */
const tools: Readonly<Record<string, () => Promise<{ use: (control: HTMLElement) => void | Promise<void> }>>> = {
  listen: () => import('./listen/listen.ts'),
  settings: () => import('./settings/panel.ts'),
  share: () => import('./share/share.ts'),
  steps: () => import('./steps/steps.ts'),
};

putListenButtons();
putShareButtons();
watchHardWords();
watchSteps();

document.addEventListener('click', (event) => {
  const control = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-control]') : null;
  if (!control) return;
  void use(control);
});

// Once is enough, and later it would cut off what is being said.
document.addEventListener('click', function allow({ target }) {
  if (!(target instanceof Element) || !target.closest('[data-control="listen"]')) return;
  document.removeEventListener('click', allow);
  allowSpeech();
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
