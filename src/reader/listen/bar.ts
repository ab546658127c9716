import { element } from '../element.ts';
import type { ReaderWords } from '../words.ts';
import { LISTEN, LISTEN_TO_STEP, nameButton, nameListenOrStop } from './button-names.ts';
import type { Trouble } from './player.ts';
import { sign, type Sign } from '../signs.ts';
import { tabBesideStarter } from './tab-order.ts';

/** What the bar's buttons do. */
export interface BarActions {
  listenOrStop: () => void;
  back: () => void;
  next: () => void;
  slower: () => void;
  faster: () => void;
  voice: () => void;
  playOrStop: () => void;
  close: () => void;
  /** The control that was pressed to listen. */
  starter: () => HTMLElement | undefined;
}

/** What the bar shows. */
interface BarState {
  isReading: boolean;
  /** Whether there is a voice to read with. */
  hasVoice: boolean;
  trouble: Trouble | undefined;
  /** How fast the voice is, once that was changed. */
  speed: string;
  canBeSlower: boolean;
  canBeFaster: boolean;
  /** Whether there is a voice to choose. */
  hasVoices: boolean;
  /** Whether there is a recording that helps out, and whether it plays. */
  recording: 'none' | 'stands' | 'plays';
}

/** The bar at the bottom of the screen. */
export interface Bar {
  show: (state: BarState) => void;
  /** Says that something is being fetched. */
  wait: () => void;
  hide: () => void;
  isShown: () => boolean;
}

/** Makes the bar. */
export function makeBar({ listen: words, close }: ReaderWords, actions: BarActions): Bar {
  const button = (shape: Sign, word: string, act: () => void, name: string = shape) => {
    const made = element('button', { type: 'button', class: `button listen-${name}` }, sign(shape));
    made.append(element('span', {}, word));
    made.addEventListener('click', act);
    return made;
  };
  const stop = button('stop', words.stop, actions.listenOrStop);
  const back = button('back', words.back, actions.back);
  const next = button('next', words.next, actions.next);
  const slower = button('slower', words.slower, actions.slower);
  const faster = button('faster', words.faster, actions.faster);
  const voice = button('voice', words.voice, actions.voice);
  const play = button('listen', words.play, actions.playOrStop, 'recording');
  const message = element('p', { role: 'status' });
  const group = (...ofGroup: HTMLElement[]) => element('div', { class: 'listen-group' }, ...ofGroup);
  const end = button('close', close, actions.close);
  const steps = group(back, stop, next);
  const buttons = element('div', { class: 'listen-buttons' }, steps, group(play, slower, faster, voice, end));
  const bar = element('section', { class: 'listen-bar', 'aria-label': words.title, hidden: '' }, message, buttons);
  const say = (text: string) => {
    // The same words once more would be said once more.
    if (message.textContent !== text) message.textContent = text;
  };
  const open = (hasVoice: boolean) => {
    bar.hidden = false;
    placeBar(bar);
    for (const one of [steps, slower, faster]) one.hidden = !hasVoice;
  };
  placeBar(bar);
  tabBesideStarter(bar, actions.starter);
  new ResizeObserver(() => keepClear(bar)).observe(bar);
  document.addEventListener('plainleaf:steps', () => {
    placeBar(bar);
    keepClear(bar);
  });
  return {
    show: ({ isReading, hasVoice, trouble, speed, canBeSlower, canBeFaster, hasVoices, recording }) => {
      open(hasVoice);
      say(trouble ? words.troubles[trouble] : speed);
      voice.hidden = !hasVoices;
      play.hidden = recording === 'none';
      nameListenOrStop(stop, words, isReading);
      nameButton(play, recording === 'plays' ? words.stop : words.play, recording === 'plays' ? 'stop' : 'listen');
      allow(slower, canBeSlower);
      allow(faster, canBeFaster);
      keepClear(bar);
    },
    wait: () => {
      open(false);
      voice.hidden = play.hidden = true;
      say(words.wait);
      keepClear(bar);
    },
    hide: () => {
      bar.hidden = true;
      say('');
      keepClear(bar);
    },
    isShown: () => !bar.hidden,
  };
}

/** Behind the button at the top of the page; where one statement is shown at a time, in the bar that is there already. */
function placeBar(bar: HTMLElement): void {
  const place = document.querySelector(`.is-stepping ${LISTEN_TO_STEP}`) ?? document.querySelector(LISTEN);
  if (bar.previousElementSibling !== place) place?.after(bar);
}

/** A button that can do no more stays where it is, and keeps the focus. */
function allow(button: Element, isAllowed: boolean): void {
  if (isAllowed) button.removeAttribute('aria-disabled');
  else button.setAttribute('aria-disabled', 'true');
}

/** Lets the page end above the bar, and what gets the focus stand above it. */
function keepClear(bar: HTMLElement): void {
  document.documentElement.style.setProperty('--bar', `${bar.offsetHeight}px`);
}
