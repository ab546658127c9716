import type { ReaderWords } from '../words.ts';
import { breaths } from './breaths.ts';
import { kept } from './kept.ts';
import { hush, say, type Outcome } from './say.ts';
import type { Item, Sentence } from './spoken-page.ts';
import { voicesHere, voiceToRead } from './voices.ts';

export type Trouble = keyof ReaderWords['listen']['troubles'];

/** What the player tells of while it reads. */
export interface Listener {
  /** It began or stopped, or came to another item. */
  changed: (trouble?: Trouble) => void;
  /** It says a sentence, and is at a letter of it where the voice tells. */
  saying: (item: Item, sentence: Sentence, at?: number) => void;
}

/** How often one sentence is tried, and how many may fail in a row. */
const TRIES = 2;
const MOST_FAILED = 3;

/** Reads the items of a page one by one. */
export class Player {
  #items: readonly Item[] = [];
  readonly #listener: Listener;
  #place = 0;
  #sentence = 0;
  #isReading = false;
  #isOnlyOne = false;
  /** The item at which it stands was read to its end. */
  #isDone = false;
  /** Counts up whenever what was begun no longer holds. */
  #run = 0;
  /** A voice that needs a network which is not there. */
  #withoutNetwork = false;

  constructor(listener: Listener) {
    this.#listener = listener;
  }

  /** Gives it what there is to read. */
  load(items: readonly Item[]): void {
    this.#items = items;
  }

  get isReading(): boolean {
    return this.#isReading;
  }

  /** The item at which it is or was. */
  get item(): Item | undefined {
    return this.#items[this.#place];
  }

  /** Reads on from where it was, or from the beginning. */
  goOn(): void {
    const next = this.#place + 1;
    if (this.#isDone) this.#read(next < this.#items.length ? next : 0, 0);
    else this.#read(this.#place, this.#sentence);
  }

  /** Reads an item, and nothing after it. */
  readOne(item: Item): void {
    this.#read(this.#items.indexOf(item), 0, true);
  }

  /** Reads from the item so many before or behind. */
  move(by: -1 | 1): void {
    this.#read(Math.max(0, Math.min(this.#place + by, this.#items.length - 1)), 0);
  }

  /** Says the sentence again when something has changed how it is said. */
  again(): void {
    this.#withoutNetwork = false;
    if (this.#isReading) this.#read(this.#place, this.#sentence, this.#isOnlyOne);
  }

  /** Stops; `goOn` begins with the same sentence. */
  stop(trouble?: Trouble): void {
    this.#run += 1;
    this.#isReading = false;
    hush();
    this.#listener.changed(trouble);
  }

  /** Speaks at once, without waiting for anything: Safari lets a page speak only while a press is handled. */
  #read(place: number, sentence: number, isOnlyOne = false): void {
    [this.#place, this.#sentence, this.#isOnlyOne, this.#isDone] = [place, sentence, isOnlyOne, false];
    this.#run += 1;
    this.#isReading = true;
    this.#listener.changed();
    void this.#readOn(this.#run);
  }

  async #readOn(run: number): Promise<void> {
    let [tries, failed] = [0, 0];
    for (let item = this.item; item; item = this.item) {
      const sentence = item.sentences[this.#sentence];
      if (!sentence) {
        if (!this.#toNext()) return;
        continue;
      }
      const outcome = await this.#say(item, sentence, run);
      if (run !== this.#run) return;
      if (outcome === 'said') failed = 0;
      else {
        const trouble = this.#troubleOf(outcome);
        if (trouble) {
          this.stop(trouble);
          return;
        }
        tries += 1;
        if (tries < TRIES) continue;
        failed += 1;
        if (failed >= MOST_FAILED) {
          this.stop('broken');
          return;
        }
      }
      tries = 0;
      this.#sentence += 1;
    }
  }

  /** Goes to the next item; when there is none to read, it stops and says so. */
  #toNext(): boolean {
    this.#isDone = this.#isOnlyOne || this.#place === this.#items.length - 1;
    if (this.#isDone) {
      this.stop();
      return false;
    }
    [this.#place, this.#sentence] = [this.#place + 1, 0];
    this.#listener.changed();
    return true;
  }

  async #say(item: Item, sentence: Sentence, run: number): Promise<Outcome> {
    const voice = this.#withoutNetwork ? localVoice() : voiceToRead();
    if (!voice) return 'voice-unavailable';
    const rate = kept().rate ?? 1;
    this.#listener.saying(item, sentence);
    let start = 0;
    for (const breath of breaths(sentence.said, rate)) {
      const from = start;
      const outcome = await say(breath, { voice, rate }, (at) => this.#listener.saying(item, sentence, from + at));
      if (outcome !== 'said' || run !== this.#run) return outcome;
      start += breath.length;
    }
    return 'said';
  }

  /** What a reader must know and do; nothing when trying again may help. */
  #troubleOf(outcome: Outcome): Trouble | undefined {
    if (outcome === 'not-allowed') return 'notAllowed';
    if (outcome !== 'network') return voiceToRead() ? undefined : troubleWithVoices();
    if (this.#withoutNetwork || !localVoice()) return 'network';
    this.#withoutNetwork = true;
    return undefined;
  }
}

/** Why there is no voice to read with; nothing when there is one. */
export function troubleWithVoices(): Trouble | undefined {
  if (voiceToRead()) return undefined;
  return voicesHere().length > 0 ? 'onlyInternet' : 'noVoice';
}

function localVoice(): SpeechSynthesisVoice | undefined {
  return voicesHere().find(({ localService }) => localService);
}
