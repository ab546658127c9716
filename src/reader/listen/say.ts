/** How saying something ended: as it should, without a sound for too long, by us, or with an error of the browser. */
export type Outcome = 'said' | 'silent' | 'stopped' | SpeechSynthesisErrorCode;

/** How something is said. */
export interface Manner {
  voice: SpeechSynthesisVoice;
  rate: number;
}

/** A voice needs less for a letter. */
const MOST_FOR_LETTER = 130;
/** How long a browser may take beyond that. */
const GRACE = 4000;

/** What is being said. Safari forgets an utterance that nobody holds, and its events with it. */
let current: { utterance: SpeechSynthesisUtterance; settle: (outcome: Outcome) => void } | undefined;

/**
 * Says a text, and tells how it ended. When no event comes for longer than the rest of the text can
 * take, the voice has fallen silent (desktop Chrome after 14 seconds) and is stopped.
 *
 * @param onWord called where the voice tells at which letter it is
 */
export function say(text: string, { voice, rate }: Manner, onWord: (at: number) => void): Promise<Outcome> {
  hush();
  return new Promise((resolve) => {
    const utterance = new SpeechSynthesisUtterance(text);
    let watchdog: ReturnType<typeof setTimeout> | undefined;
    // Events that come late, for what is no longer said, find that it has ended.
    const isCurrent = () => current?.utterance === utterance;
    const settle = (outcome: Outcome) => {
      if (!isCurrent()) return;
      current = undefined;
      clearTimeout(watchdog);
      resolve(outcome);
    };
    const watch = (letters: number) => {
      clearTimeout(watchdog);
      if (!isCurrent()) return;
      watchdog = setTimeout(
        () => {
          settle('silent');
          speechSynthesis.cancel();
        },
        GRACE + (letters * MOST_FOR_LETTER) / rate,
      );
    };
    current = { utterance, settle };
    utterance.voice = voice;
    utterance.lang = voice.lang.replaceAll('_', '-');
    utterance.rate = rate;
    utterance.onstart = () => watch(text.length);
    utterance.onboundary = ({ name, charIndex }) => {
      watch(text.length - charIndex);
      if (isCurrent() && name !== 'sentence') onWord(charIndex);
    };
    utterance.onend = () => settle('said');
    utterance.onerror = ({ error }) => settle(error);
    watch(text.length);
    speechSynthesis.speak(utterance);
  });
}

/** Stops what is being said. Never `pause()`: on Android that is the end of it. */
export function hush(): void {
  if (!current) return;
  current.settle('stopped');
  speechSynthesis.cancel();
}
