import type { ReaderWords } from '../words.ts';
import { makeBar, type Bar } from './bar.ts';
import { LISTEN, LISTEN_TO_ONE, LISTEN_TO_STEP, nameButtons } from './button-names.ts';
import { keep, kept, rates } from './kept.ts';
import { Player, troubleWithVoices, type Trouble } from './player.ts';
import { spokenPage, type Item } from './spoken-page.ts';
import { markStatement, unmark } from './statement-mark.ts';
import { openVoiceList } from './voice-list.ts';
import { voicesHere } from './voices.ts';
import { markWords, unmarkWords } from './word-marks.ts';

/** Listening on this page: what is read, who reads it, and the bar to steer it with. */
export class Listening {
  readonly #words: ReaderWords;
  readonly #player: Player;
  readonly #bar: Bar;
  #items: readonly Item[] = [];

  constructor(words: ReaderWords) {
    this.#words = words;
    this.#player = new Player({ changed: (trouble) => this.#show(trouble), saying: markWords });
    this.#bar = makeBar(words, {
      listenOrStop: () => this.#listenOrStop(),
      back: () => this.#player.move(-1),
      next: () => this.#player.move(1),
      slower: () => this.#changeRate(-1),
      faster: () => this.#changeRate(1),
      voice: () => openVoiceList(words, () => this.#sayAgain()),
      close: () => this.#close(),
    });
    addEventListener('pagehide', () => this.#player.stop());
    document.addEventListener('keydown', (event) => this.#onKey(event));
  }

  get isReady(): boolean {
    return this.#items.length > 0 && troubleWithVoices() === undefined;
  }

  /** Gets what is said of the page; without a network there may be nothing. */
  async fetchItems(): Promise<void> {
    if (this.#items.length > 0) return;
    this.#items = await spokenPage().catch(() => []);
    this.#player.load(this.#items);
  }

  /** A press of the button at the top of the page, of the one beside a statement, or of that for the only one shown. */
  press(control: HTMLElement): void {
    const ofOne = control.matches(LISTEN_TO_STEP) ? document.querySelector('.step-now') : null;
    const beside = control.matches(LISTEN_TO_ONE) ? control.parentElement : ofOne;
    const one = this.#items.find(({ element }) => element && element === beside);
    if (!one) this.#listenOrStop();
    else if (this.#player.isReading && this.#player.item === one) this.#player.stop();
    else if (!this.#hasTrouble()) this.#player.readOne(one);
  }

  #listenOrStop(): void {
    if (this.#player.isReading) this.#player.stop();
    else if (!this.#hasTrouble()) this.#player.goOn();
  }

  /** Whether something stands in the way; then the bar says what. */
  #hasTrouble(): boolean {
    const trouble = this.#items.length === 0 ? 'noWords' : troubleWithVoices();
    if (trouble) this.#show(trouble);
    return trouble !== undefined;
  }

  #changeRate(by: -1 | 1): void {
    const rate = rates[rates.indexOf(kept().rate ?? 1) + by];
    if (rate === undefined) return;
    keep({ rate });
    this.#sayAgain();
  }

  /** Lets what was changed be heard at once. */
  #sayAgain(): void {
    this.#player.again();
    if (!this.#player.isReading) this.#show();
  }

  #onKey({ key }: KeyboardEvent): void {
    if (key !== 'Escape' || !this.#bar.isShown() || document.querySelector('dialog[open]')) return;
    if (this.#player.isReading) this.#player.stop();
    else this.#close();
  }

  #close(): void {
    const hadFocus = document.activeElement?.closest('.listen-bar');
    this.#player.stop();
    unmark();
    this.#bar.hide();
    if (hadFocus) document.querySelector<HTMLElement>(LISTEN)?.focus();
  }

  #show(trouble?: Trouble): void {
    const { isReading, item } = this.#player;
    const rate = rates.indexOf(kept().rate ?? 1);
    this.#bar.show({
      isReading,
      trouble,
      canBeSlower: rate > 0,
      canBeFaster: rate < rates.length - 1,
      hasVoices: voicesHere().length > 0,
    });
    if (isReading) markStatement(item?.element);
    else unmarkWords();
    nameButtons(this.#words.listen, isReading ? item?.element : undefined, isReading);
  }
}
