import { makeDialog, showOnce } from '../dialog.ts';
import { element } from '../element.ts';
import type { ReaderWords } from '../words.ts';
import { keep } from './kept.ts';
import { voicesHere, voiceToRead } from './voices.ts';

/**
 * Shows the voices to choose from, and keeps the choice.
 * @param chosen called when another was chosen
 */
export function openVoiceList({ listen: words, close }: ReaderWords, chosen: () => void): void {
  const voices = voicesHere();
  const now = voiceToRead();
  const choices = voices.map((voice) => {
    const input = element('input', { type: 'radio', name: 'voice', value: voice.voiceURI });
    input.checked = voice.voiceURI === now?.voiceURI;
    const label = element('label', { class: 'choice' }, input, element('span', {}, nameOf(voice, words)));
    return label;
  });
  const dialog = makeDialog({
    name: 'voices',
    title: words.voices,
    body: [
      element('div', { class: 'choices', role: 'radiogroup', 'aria-labelledby': 'voices-title' }, ...choices),
      ...(voices.every(({ localService }) => localService) ? [] : [element('p', {}, words.whatInternetMeans)]),
    ],
    close,
  });
  dialog.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    keep({ voice: target.value });
    chosen();
  });
  showOnce(dialog);
}

function nameOf({ name, localService }: SpeechSynthesisVoice, words: ReaderWords['listen']): string {
  return localService ? name : `${name} (${words.usesInternet})`;
}
