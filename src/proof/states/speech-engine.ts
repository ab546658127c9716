/** A scripted speech engine in the place of the browser's own. */
export interface Engine {
  voices: { name: string; lang: string; localService: boolean; default?: boolean }[];
  /** How many milliseconds after the page began the voices are there; 0 when at once. */
  voicesAfter: number;
  /** Whether the event `voiceschanged` comes. */
  tellsOfVoices: boolean;
  /** Which voices tell at which word they are. */
  boundaries: 'all' | 'local' | 'none';
  /** What must have happened before it speaks: a press at some time, or the one that is being handled. */
  needs: 'nothing' | 'a press once' | 'to be asked while a press is handled';
  /** After so many milliseconds of one utterance of a cloud voice nothing comes any more, not even its end. */
  silentAfter?: number;
  /** How long the events of an utterance that was cancelled take. */
  eventsLate: number;
  /** Whether it forgets an utterance that the page does not hold. */
  forgets: boolean;
  /** What goes wrong with texts that contain some words, and how often. */
  faults?: { words: string; fault: 'never ends' | 'never starts' | SpeechSynthesisErrorCode; times: number }[];
  /** How much faster than life everything is, the page's own clock too. */
  speed: number;
}

/** What a test can ask the page. */
export interface Spoken {
  /** All that was asked of the engine, in order. */
  asked: {
    what: 'speak' | 'cancel' | 'pause' | 'resume';
    text?: string;
    voice?: string;
    rate?: number;
    lang?: string;
  }[];
  /** What a voice began to say. */
  begun: string[];
  /** What was said to its end. */
  heard: string[];
  /** What is being said. */
  now: string | undefined;
}

const hazel = { name: 'Hazel', lang: 'en-GB', localService: true };
const zira = { name: 'Zira', lang: 'en-US', localService: true, default: true };
const cloud = { name: 'Google UK English', lang: 'en-GB', localService: false };
const german = { name: 'Hedda', lang: 'de-DE', localService: true };

const chrome: Engine = {
  voices: [cloud, german, zira, hazel],
  voicesAfter: 300,
  tellsOfVoices: true,
  boundaries: 'local',
  needs: 'a press once',
  silentAfter: 14_000,
  eventsLate: 0,
  forgets: false,
  speed: 20,
};

/** The browsers, each with its ways. */
export const engines = {
  chrome,
  chromeWithCloudOnly: { ...chrome, voices: [cloud, german] },
  safari: {
    ...chrome,
    voices: [
      { name: 'Samantha', lang: 'en-US', localService: true, default: true },
      { ...hazel, name: 'Daniel' },
    ],
    voicesAfter: 0,
    tellsOfVoices: false,
    boundaries: 'all',
    needs: 'to be asked while a press is handled',
    forgets: true,
  },
  firefox: { ...chrome, voicesAfter: 0, boundaries: 'all', needs: 'nothing', eventsLate: 400 },
  android: {
    ...chrome,
    voices: [
      { name: 'English United States', lang: 'en_US', localService: true, default: true },
      { name: 'English United Kingdom', lang: 'en_GB', localService: true },
    ],
    voicesAfter: 1200,
    tellsOfVoices: false,
    boundaries: 'none',
  },
  edgeOnAndroid: { ...chrome, voices: [], tellsOfVoices: false },
} as const satisfies Record<string, Engine>;

/** Runs in the page, before all else: puts the engine in the place of the browser's own. */
export function installEngine(engine: Engine): void {
  const spoken: Spoken = { asked: [], begun: [], heard: [], now: undefined };
  const clock = window.setTimeout.bind(window);
  const later = (act: () => void, after: number) => clock(act, after / engine.speed);
  window.setTimeout = ((act: () => void, after = 0) => later(act, after)) as unknown as typeof window.setTimeout;

  class FakeUtterance extends EventTarget {
    voice: SpeechSynthesisVoice | null = null;
    lang = '';
    rate = 1;
    readonly text: string;
    onstart?: (event: unknown) => void;
    onend?: (event: unknown) => void;
    onerror?: (event: unknown) => void;
    onboundary?: (event: unknown) => void;
    constructor(text = '') {
      super();
      this.text = text;
    }
  }

  type Held = { deref: () => FakeUtterance | undefined };
  let queue: Held[] = [];
  interface Saying {
    held: Held;
    isOver: boolean;
  }
  let current: Saying | undefined;
  let mayUseVoice = false;
  let isPressHandled = false;
  window.addEventListener('click', ({ isTrusted }) => (isPressHandled = isTrusted), true);
  window.addEventListener('click', () => (isPressHandled = false));
  const listeners: (() => void)[] = [];
  const voices = engine.voices.map((voice) => ({ voiceURI: voice.name, default: false, ...voice }));
  let areVoicesThere = engine.voicesAfter === 0;
  later(() => {
    areVoicesThere = true;
    if (engine.tellsOfVoices) for (const listener of listeners) listener();
  }, engine.voicesAfter);

  const hold = (utterance: FakeUtterance): Held =>
    engine.forgets ? new WeakRef(utterance) : { deref: () => utterance };

  function fail(held: Held, error: SpeechSynthesisErrorCode): void {
    const tell = () => held.deref()?.onerror?.({ error });
    if (engine.eventsLate > 0) later(tell, engine.eventsLate);
    else tell();
  }

  function isAllowed(): boolean {
    if (engine.needs === 'a press once') return navigator.userActivation.hasBeenActive;
    if (engine.needs === 'to be asked while a press is handled') {
      mayUseVoice ||= isPressHandled;
      return mayUseVoice;
    }
    return true;
  }

  function begin(): void {
    if (current) return;
    const held = queue.shift();
    const utterance = held?.deref();
    if (!held || !utterance) return;
    const { text, rate, voice } = utterance;
    const one: Saying = { held, isOver: false };
    current = one;
    const end = (tell: () => void) => {
      if (one.isOver) return;
      one.isOver = true;
      current = undefined;
      spoken.now = undefined;
      tell();
      begin();
    };
    const planned = engine.faults?.find(({ words, times }) => times > 0 && text.includes(words));
    if (planned) planned.times -= 1;
    const fault = planned?.fault;
    if (fault === 'never starts') return;
    later(() => {
      if (one.isOver) return;
      if (fault !== undefined && fault !== 'never ends') {
        end(() => held.deref()?.onerror?.({ error: fault }));
        return;
      }
      spoken.now = text;
      spoken.begun.push(text);
      held.deref()?.onstart?.({});
      const isLocal = voice?.localService ?? true;
      const takes = (text.length * 70) / rate;
      const isCut = !isLocal && engine.silentAfter !== undefined && takes > engine.silentAfter;
      if (engine.boundaries === 'all' || (engine.boundaries === 'local' && isLocal)) {
        for (const { index } of text.matchAll(/\S+/g)) {
          later(
            () => {
              if (!one.isOver) held.deref()?.onboundary?.({ name: 'word', charIndex: index });
            },
            (index * 70) / rate,
          );
        }
      }
      if (fault === 'never ends' || isCut) return;
      later(
        () =>
          end(() => {
            spoken.heard.push(text);
            held.deref()?.onend?.({});
          }),
        takes,
      );
    }, 50);
  }

  const synthesis = {
    get speaking() {
      return current !== undefined;
    },
    get pending() {
      return queue.length > 0;
    },
    paused: false,
    getVoices: () => (areVoicesThere ? voices : []),
    addEventListener: (_: string, listener: () => void) => listeners.push(listener),
    speak: (utterance: FakeUtterance) => {
      const { text, rate, lang, voice } = utterance;
      spoken.asked.push({ what: 'speak', text, rate, lang, voice: voice?.name ?? '' });
      const held = hold(utterance);
      if (isAllowed()) {
        queue.push(held);
        begin();
      } else later(() => fail(held, 'not-allowed'), 10);
    },
    cancel: () => {
      spoken.asked.push({ what: 'cancel' });
      const [was, waiting] = [current, queue];
      current = undefined;
      queue = [];
      spoken.now = undefined;
      if (was) {
        was.isOver = true;
        fail(was.held, 'interrupted');
      }
      for (const held of waiting) fail(held, 'canceled');
    },
    // On Android there is no way back from it; nothing here may ever use it.
    pause: () => {
      spoken.asked.push({ what: 'pause' });
      synthesis.cancel();
    },
    resume: () => void spoken.asked.push({ what: 'resume' }),
  };
  Object.defineProperty(window, 'speechSynthesis', { value: synthesis, configurable: true });
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: FakeUtterance, configurable: true });
  Object.defineProperty(window, 'spoken', { value: spoken });
}
