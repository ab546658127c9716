import type { Trouble } from './player.ts';

/** The recording of the page, in the browser's own player: for devices that have no voice. */
export class Recording {
  readonly #audio = document.querySelector<HTMLAudioElement>('.sound audio');
  readonly #changed: (trouble: Trouble) => void;

  /** @param changed called when it began or stopped, also by the reader in the player itself */
  constructor(changed: (trouble: Trouble) => void) {
    this.#changed = changed;
    this.#audio?.addEventListener('pause', () => !this.#hasFailed && changed('recordingOfAll'));
    // Browsers do not tell who plays it: without a network they wait for ever.
    this.#audio?.addEventListener('error', () => this.#hasFailed && changed('noRecording'), true);
  }

  get isThere(): boolean {
    return this.#audio !== null;
  }

  get isPlaying(): boolean {
    return this.#audio?.paused === false && !this.#hasFailed;
  }

  /** Whether none of its files could be had. */
  get #hasFailed(): boolean {
    return this.#audio?.networkState === HTMLMediaElement.NETWORK_NO_SOURCE;
  }

  /** Plays on from where it was, and shows the player. */
  async play(): Promise<void> {
    const audio = this.#audio;
    if (!audio) return;
    audio.closest('details')?.setAttribute('open', '');
    // It may have failed before, without a network.
    if (this.#hasFailed) audio.load();
    try {
      await audio.play();
      this.#changed('recording');
    } catch (fault) {
      // A browser may want another press, for this alone.
      const wantsPress = fault instanceof DOMException && fault.name === 'NotAllowedError';
      this.#changed(wantsPress ? 'recordingOfAll' : 'noRecording');
    }
  }

  stop(): void {
    this.#audio?.pause();
  }
}
