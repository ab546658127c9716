import { arriveAtStatement } from './arrive.ts';
import { watchHardWords } from './hard-words/watch-hard-words.ts';
import { allowSpeech, putListenButtons } from './listen/buttons.ts';
import { layOutParts } from './lay-out-parts.ts';
import { keepForOffline } from './offline/keep-for-offline.ts';
import { putShareButtons } from './share/buttons.ts';
import { watchSounds } from './sound/watch-sounds.ts';
import { watchSteps } from './steps/watch-steps.ts';

/** What a control can start. Each is fetched when it is first used. */
const tools: Readonly<Record<string, () => Promise<{ use: (control: HTMLElement) => void | Promise<void> }>>> = {
  listen: () => import('./listen/listen.ts'),
  settings: () => import('./settings/panel.ts'),
  find: () => import('./find/box.ts'),
  again: () => import('./offline/again.ts'),
  share: () => import('./share/share.ts'),
  steps: () => import('./steps/steps.ts'),
};

/** A control starts its tool when it is pressed. */
document.addEventListener('click', ({ target }) => start(target, 'control'));

/** Where words are typed, a tool starts as soon as the focus comes: it may be there already. */
document.addEventListener('focusin', ({ target }) => start(target, 'tool'));
document.addEventListener('input', ({ target }) => start(target, 'tool'));
document.addEventListener('submit', (event) => {
  const tool = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-tool]') : null;
  if (!tool) return;
  // There is no server to send anything to. A tool that is on its way answers when it is there.
  event.preventDefault();
  tool.dataset['sent'] = '';
});
start(document.activeElement, 'tool');
// Who comes back to what was found has typed already.
if ((history.state as { find?: string } | null)?.find) start(document.querySelector('[data-tool="find"]'), 'tool');

// Once is enough, and later it would cut off what is being said.
document.addEventListener('click', function allow({ target }) {
  if (!(target instanceof Element) || !target.closest('[data-control="listen"]')) return;
  document.removeEventListener('click', allow);
  allowSpeech();
});

putListenButtons();
putShareButtons();
watchHardWords();
watchSounds();
watchSteps();
arriveAtStatement();
layOutParts();
if (import.meta.env.PROD) keepForOffline();

function start(target: EventTarget | null, kind: 'control' | 'tool'): void {
  const control = target instanceof Element ? target.closest<HTMLElement>(`[data-${kind}]`) : null;
  if (control) void use(control, control.dataset[kind] ?? '');
}

async function use(control: HTMLElement, name: string): Promise<void> {
  const tool = tools[name];
  if (!tool || control.getAttribute('aria-busy') !== null) return;
  control.setAttribute('aria-busy', 'true');
  try {
    await (await tool()).use(control);
  } catch (fault) {
    // What could not be fetched is fetched at the next press: nothing else of the page depends on it.
    console.error(fault);
  } finally {
    control.removeAttribute('aria-busy');
  }
}
