/** A device tells of its network a moment before anything comes through it; in milliseconds. */
const UNTIL_IT_WORKS = 1000;

/**
 * Plays a sound when it is opened, as its name says, and stops it when it is closed. Where there is no
 * network it says why a sound is not played or saved: the browser's player only turns grey. It is here
 * before anything is pressed, since without a network nothing can be fetched.
 */
export function watchSounds(): void {
  // The error is that of the last file, and does not bubble.
  document.addEventListener('error', ({ target }) => tellOf(target, 'source:last-child'), true);
  document.addEventListener('click', ({ target }) => navigator.onLine || tellOf(target, '[download]'));
  document.addEventListener('click', ({ target }) => playOrPause(target));
}

/** In the moment of the press: later Safari would not let it sound. */
function playOrPause(target: EventTarget | null): void {
  const player = target instanceof Element ? target.closest('.sound summary')?.closest('details') : null;
  const audio = player?.querySelector('audio');
  if (!player || !audio) return;
  if (player.open) audio.pause();
  else {
    // Why it cannot be played is told where the source fails.
    audio.play().catch(() => undefined);
    // The player is there when the press has opened it.
    setTimeout(() => audio.scrollIntoView({ block: 'nearest' }));
  }
}

function tellOf(target: EventTarget | null, what: string): void {
  const player = target instanceof Element ? target.closest(`.sound ${what}`)?.closest('.sound') : null;
  const message = player?.querySelector<HTMLElement>('[role=status]');
  const audio = player?.querySelector('audio');
  if (!player || !message || !audio) return;
  message.textContent = message.dataset['words'] ?? '';
  const tryAgain = () => {
    message.textContent = '';
    if (audio.networkState === HTMLMediaElement.NETWORK_NO_SOURCE) audio.load();
  };
  addEventListener('online', () => setTimeout(tryAgain, UNTIL_IT_WORKS), { once: true });
  player.addEventListener('toggle', tryAgain, { once: true });
}
