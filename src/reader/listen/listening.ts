import type { ReaderWords } from '../words.ts';
import { makeBar, type Bar } from './bar.ts';
import { LISTEN_TO_ONE, LISTEN_TO_STEP, nameButtons } from './button-names.ts';
import { keep, kept, rates } from './kept.ts';
import { Player, troubleWithVoices, type Trouble } from './player.ts';
import { Recording } from './recording.ts';
import { spokenPage, type Item } from './spoken-page.ts';
import { markStatement, unmark } from './statement-mark.ts';
import { openVoiceList } from './voice-list.ts';
import { areVoicesMissing, voicesHere, waitForVoices } from './voices.ts';
import { markWords, unmarkWords } from './word-marks.ts';

/** Listening on this page: what is read, who reads it, and the bar to steer it with. */
export class Listening {
  readonly #words: ReaderWords;
  readonly #player: Player;
  readonly #recording: Recording;
  readonly #bar: Bar;
  #starter: HTMLElement | undefined;
  #speed = '';
  #isClosed = false;
  #items: readonly Item[] = [];

  constructor(words: ReaderWords) {
    this.#words = words;
    this.#player = new Player({ changed: (trouble) => this.#show(trouble), saying: markWords });
    this.#recording = new Recording((trouble) => this.#onRecording(trouble));
    this.#bar = makeBar(words, {
      listenOrStop: () => this.#listenOrStop(),
      back: () => this.#player.move(-1),
      next: () => this.#player.move(1),
      slower: () => this.#changeRate(-1),
      faster: () => this.#changeRate(1),
      voice: () => openVoiceList(words, () => this.#sayAgain()),
      playOrStop: () => this.#playOrStop(),
      close: () => this.#close(),
      starter: () => this.#starter,
    });
    addEventListener('pagehide', () => this.#player.stop());
    document.addEventListener('keydown', (event) => this.#onKey(event));
  }

  /** Whether a press needs to wait for nothing. */
  get isReady(): boolean {
    return this.#recording.isPlaying || (this.#items.length > 0 && troubleWithVoices() === undefined);
  }

  /**
   * Gets what is needed to read, and shows meanwhile that something happens.
   * @param control what was pressed
   * @returns whether the reader still wants it
   */
  async prepare(control: HTMLElement): Promise<boolean> {
    this.#starter = control;
    this.#isClosed = false;
    if (areVoicesMissing()) this.#bar.wait();
    await Promise.all([this.#fetchItems(), waitForVoices()]);
    return !this.#isClosed;
  }

  /** Gets what is said of the page; without a network there may be nothing. */
  async #fetchItems(): Promise<void> {
    if (this.#items.length > 0) return;
    this.#items = await spokenPage().catch(() => []);
    this.#player.load(this.#items);
  }

  /** A press of the button at the top of the page, of the one beside a statement, or of that for the only one shown. */
  press(control: HTMLElement): void {
    this.#starter = control;
    const ofOne = control.matches(LISTEN_TO_STEP) ? document.querySelector('.step-now') : null;
    const beside = control.matches(LISTEN_TO_ONE) ? control.parentElement : ofOne;
    const one = this.#items.find(({ element }) => element && element === beside);
    if (!one) this.#listenOrStop();
    else if (this.#stopsRecording()) return;
    else if (this.#player.isReading && this.#player.item === one) this.#player.stop();
    else if (this.#canRead('recordingOfAll')) this.#player.readOne(one);
  }

  #listenOrStop(): void {
    if (this.#stopsRecording()) return;
    if (this.#player.isReading) this.#player.stop();
    else if (this.#canRead('recording')) this.#player.goOn();
  }

  /**
   * Whether nothing stands in the way; else the bar says what. Where no voice is, the recording
   * helps out: at once when the whole page is wanted, for it has no single statements.
   */
  #canRead(without: 'recording' | 'recordingOfAll'): boolean {
    const trouble = this.#items.length === 0 ? 'noWords' : troubleWithVoices();
    if (!trouble) return true;
    if (trouble === 'noWords' || !this.#recording.isThere) this.#show(trouble);
    else if (without === 'recording') void this.#recording.play();
    else this.#show(without);
    return false;
  }

  /** Stops the recording; a voice that is there does not speak into it. Returns whether the press was for that alone. */
  #stopsRecording(): boolean {
    const { isPlaying } = this.#recording;
    this.#recording.stop();
    return isPlaying && troubleWithVoices() !== undefined;
  }

  #onRecording(trouble: Trouble): void {
    // Who uses the player itself needs no bar.
    if (!this.#player.isReading && (this.#bar.isShown() || trouble !== 'recordingOfAll')) this.#show(trouble);
  }

  #playOrStop(): void {
    if (this.#recording.isPlaying) this.#recording.stop();
    else void this.#recording.play();
  }

  #changeRate(by: -1 | 1): void {
    const rate = rates[rates.indexOf(kept().rate ?? 1) + by];
    if (rate === undefined) return;
    keep({ rate });
    const { speed, normalSpeed } = this.#words.listen;
    this.#speed = (rate === 1 ? normalSpeed : speed)
      .replace('{n}', String(rates.indexOf(rate) + 1))
      .replace('{all}', String(rates.length));
    this.#sayAgain();
  }

  /** Lets what was changed be heard at once. */
  #sayAgain(): void {
    this.#player.again();
    if (!this.#player.isReading) this.#show();
  }

  #onKey({ key }: KeyboardEvent): void {
    if (key !== 'Escape' || !this.#bar.isShown() || document.querySelector('dialog[open]')) return;
    if (this.#recording.isPlaying) this.#recording.stop();
    else if (this.#player.isReading) this.#player.stop();
    else this.#close();
  }

  #close(): void {
    const hadFocus = document.activeElement?.closest('.listen-bar');
    this.#isClosed = true;
    this.#recording.stop();
    this.#player.stop();
    unmark();
    this.#speed = '';
    this.#bar.hide();
    if (hadFocus) this.#placeOfReader()?.focus();
  }

  /** The button beside what was read last, so that the page stays there; else the one that began it. */
  #placeOfReader(): HTMLElement | undefined {
    const beside = this.#player.item?.element?.querySelector<HTMLElement>(`:scope > ${LISTEN_TO_ONE}`);
    return beside?.checkVisibility() ? beside : this.#starter;
  }

  #show(trouble?: Trouble): void {
    const { isReading, item } = this.#player;
    const { isThere, isPlaying } = this.#recording;
    const rate = rates.indexOf(kept().rate ?? 1);
    this.#bar.show({
      isReading,
      hasVoice: troubleWithVoices() === undefined,
      trouble,
      speed: this.#speed,
      canBeSlower: rate > 0,
      canBeFaster: rate < rates.length - 1,
      hasVoices: voicesHere().length > 0,
      recording: isPlaying ? 'plays' : trouble && isThere ? 'stands' : 'none',
    });
    if (isReading) markStatement(item?.element);
    else unmarkWords();
    nameButtons(this.#words.listen, isReading ? item?.element : undefined, isReading || isPlaying);
  }
}
