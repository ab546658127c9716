import { choose, chosen } from '../settings/choices.ts';
import { readerWords, type ReaderWords } from '../words.ts';
import { addressOf, anchorInAddress, asksForLast, asksForOne } from './address.ts';
import { makeBar, type Bar } from './bar.ts';
import { onSwipesAndArrows } from './gestures.ts';
import { bringIntoSight } from './in-sight.ts';
import { stepsOf, type Step } from './step-list.ts';
import { markStep, unmarkStep } from './step-marks.ts';

/** What the browser keeps of a place in its history: which statement Back leads to. */
interface Place {
  before?: number;
}

let showing: Promise<Steps> | undefined;

/** Begins to show one statement at a time; a press of Back leads out of it again. */
export async function use(): Promise<void> {
  const steps = await prepare();
  history.pushState({}, '', addressOf(steps.anchorInSight(), true));
  steps.followAddress({ moveFocus: true });
}

/** Shows one statement or all, as it is set and as the address has it. */
export function follow(): void {
  void prepare().then((steps) => steps.followAddress({ moveFocus: false }));
}

function prepare(): Promise<Steps> {
  showing ??= readerWords().then((words) => new Steps(words));
  showing.catch(() => {
    showing = undefined;
    delete document.documentElement.dataset['one'];
  });
  return showing;
}

/** One statement of the page at a time. */
class Steps {
  readonly #steps: readonly Step[];
  readonly #bar: Bar;
  #index = 0;

  constructor(words: ReaderWords) {
    const column = document.querySelector<HTMLElement>('.statements-column');
    const main = document.querySelector('main');
    if (!column || !main) throw new Error('No statements');
    this.#steps = stepsOf(column);
    this.#bar = makeBar(words, {
      move: (by) => this.#move(by),
      showEverything: () => this.#showEverything(),
      resized: () => this.#bringIntoSight(),
    });
    // While a page loads, the browser goes to the place in its address by itself.
    addEventListener('load', () => this.#bringIntoSight());
    onSwipesAndArrows(main, (by) => this.#isOn && this.#move(by));
    addEventListener('popstate', () => this.followAddress({ moveFocus: true }));
    document.addEventListener('plainleaf:reading', ({ detail }: CustomEventInit<HTMLElement>) => this.#read(detail));
  }

  get #isOn(): boolean {
    return document.body.classList.contains('is-stepping');
  }

  /** The statement at the top of what is to be seen. */
  anchorInSight(): string {
    if (scrollY === 0) return this.#steps[0]?.now.id ?? '';
    return this.#steps.find(({ now }) => now.getBoundingClientRect().top >= 0)?.now.id ?? '';
  }

  /** Shows what the address says. */
  followAddress({ moveFocus }: { moveFocus: boolean }): void {
    const wasOn = this.#isOn;
    const isOn = asksForOne() || chosen('steps') === 'on';
    const at = this.#indexInAddress();
    document.documentElement.toggleAttribute('data-one', isOn);
    document.body.classList.toggle('is-stepping', isOn);
    if (isOn !== wasOn) document.dispatchEvent(new CustomEvent('plainleaf:steps'));
    if (isOn) this.#show(at ?? (wasOn && location.hash !== '' ? this.#index : 0), moveFocus);
    if (isOn || !wasOn) return;
    this.#bar.hide();
    unmarkStep();
    this.#arrive(at ?? this.#index);
  }

  #indexInAddress(): number | undefined {
    if (!asksForLast()) return this.#indexOf(document.getElementById(anchorInAddress()));
    const last = this.#steps.length - 1;
    history.replaceState(history.state, '', addressOf(this.#steps[last]?.now.id ?? '', chosen('steps') !== 'on'));
    return last;
  }

  #indexOf(element: HTMLElement | null | undefined): number | undefined {
    if (!element) return undefined;
    const index = this.#steps.findIndex(({ now, above }) => now.contains(element) || above.includes(element));
    return index === -1 ? undefined : index;
  }

  #move(by: -1 | 1): void {
    const to = this.#index + by;
    const anchor = this.#steps[to]?.now.id;
    if (anchor === undefined) {
      this.#bar.focusWay(by);
      return;
    }
    // The way back takes from the history what the way there has put into it.
    if (by === -1 && (history.state as Place | null)?.before === to) {
      history.back();
      return;
    }
    history.pushState({ before: this.#index } satisfies Place, '', addressOf(anchor, asksForOne()));
    this.#show(to, true);
  }

  #show(index: number, moveFocus: boolean): void {
    this.#index = index;
    const step = this.#steps[index];
    if (!step) return;
    const isRead = document.querySelector('.step-now.being-read') !== null;
    markStep(step);
    // Its picture was not in sight until now, and the next will be soon.
    for (const near of [step, this.#steps[index + 1]]) {
      for (const picture of near?.now.querySelectorAll('img') ?? []) picture.loading = 'eager';
    }
    this.#bar.show(index, this.#steps.length);
    bringIntoSight(step.now);
    if (!moveFocus) return;
    step.now.focus({ preventScroll: true });
    // Who listens goes on listening.
    if (isRead) step.now.querySelector<HTMLElement>(':scope > .listen-one')?.click();
  }

  #bringIntoSight(): void {
    const now = this.#steps[this.#index]?.now;
    if (this.#isOn && now) bringIntoSight(now);
  }

  /** What is read aloud is what is shown. */
  #read(element: HTMLElement | undefined): void {
    const index = this.#isOn ? this.#indexOf(element) : undefined;
    if (index === undefined || index === this.#index) return;
    history.replaceState(history.state, '', addressOf(this.#steps[index]?.now.id ?? '', asksForOne()));
    this.#show(index, false);
  }

  #showEverything(): void {
    const anchor = this.#steps[this.#index]?.now.id ?? '';
    if (asksForOne()) history.pushState({}, '', addressOf(anchor, false));
    choose('steps', 'off');
    this.followAddress({ moveFocus: false });
  }

  /** Among all the others again, the statement is where the reader looks. */
  #arrive(index: number): void {
    const now = this.#steps[index]?.now;
    now?.scrollIntoView({ block: 'center' });
    now?.focus({ preventScroll: true });
  }
}
