import { element } from '../element.ts';
import { readerWords } from '../words.ts';

/** A device tells of its network a moment before anything comes through it; in milliseconds. */
const UNTIL_IT_WORKS = 1000;

/** Says why nothing is saved, when there is no network; else the browser saves the file. */
export async function use(control: HTMLElement): Promise<void> {
  const player = control.closest<HTMLElement>('.sound');
  if (player && !navigator.onLine) await tellWithoutNetwork(player);
}

/** Says why the player is silent, until the network may be back: then it can be played again. */
export async function tellWithoutNetwork(player: HTMLElement): Promise<void> {
  if (player.querySelector('[role=status]')) return;
  const message = element('p', { role: 'status' });
  const audio = player.querySelector('audio');
  audio?.after(message);
  const words = await readerWords();
  message.textContent = words.listen.troubles.noRecording;
  const tryAgain = () => {
    message.remove();
    if (audio?.networkState === HTMLMediaElement.NETWORK_NO_SOURCE) audio.load();
  };
  addEventListener('online', () => setTimeout(tryAgain, UNTIL_IT_WORKS), { once: true });
  player.addEventListener('toggle', tryAgain, { once: true });
}
