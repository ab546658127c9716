import { kept } from './kept.ts';

/** Chrome has no voices at first, and may never tell that they have come: so it is asked again, so long. */
const LONGEST_WAIT = 2000;
const ASK_EVERY = 100;

/** Whether the browser knows how to speak at all. */
const canSpeak = (): boolean => 'speechSynthesis' in window && 'SpeechSynthesisUtterance' in window;

/** What was waited for so far, on this page. */
let waited = 0;

/** Whether there are no voices, and may still come some. */
export function areVoicesMissing(): boolean {
  return canSpeak() && waited < LONGEST_WAIT && speechSynthesis.getVoices().length === 0;
}

/** Waits until the browser has its voices, but not for ever, and not again at each press. */
export async function waitForVoices(): Promise<void> {
  for (; areVoicesMissing(); waited += ASK_EVERY) {
    await new Promise((resolve) => setTimeout(resolve, ASK_EVERY));
  }
}

/**
 * The voices that speak the page's language, the best first: those on the device before those that
 * send the words away, and of each those of the page's region before others.
 */
export function voicesHere(): SpeechSynthesisVoice[] {
  if (!canSpeak()) return [];
  const page = tagOf(document.documentElement.lang);
  const [language] = page.split('-');
  const score = ({ lang, localService, default: isDefault }: SpeechSynthesisVoice) =>
    (localService ? 4 : 0) + (tagOf(lang) === page ? 2 : 0) + (isDefault ? 1 : 0);
  return speechSynthesis
    .getVoices()
    .filter(({ lang }) => tagOf(lang).split('-')[0] === language)
    .sort((one, other) => score(other) - score(one));
}

/**
 * The voice that reads: what the reader has chosen, else the best on the device. A voice that sends
 * the words of a page to somebody is never taken unless it was chosen.
 */
export function voiceToRead(): SpeechSynthesisVoice | undefined {
  const voices = voicesHere();
  return voices.find(({ voiceURI }) => voiceURI === kept().voice) ?? voices.find(({ localService }) => localService);
}

/** Android writes `en_GB`. */
function tagOf(language: string): string {
  return language.replaceAll('_', '-').toLowerCase();
}
