import { makeDialog, showOnce } from '../dialog.ts';
import { element } from '../element.ts';
import { readerWords, type ReaderWords } from '../words.ts';
import { sharedBy, type Shared } from './shared.ts';

/** Offers a link to a statement or to the part: to copy, and to send. */
export async function use(control: HTMLElement): Promise<void> {
  const { share: words, close } = await readerWords();
  const shared = sharedBy(control);
  const status = element('p', { role: 'status' });
  const copy = element('button', { type: 'button', class: 'button' }, words.copy);
  copy.addEventListener('click', () => void copyLink(words, shared.link, status));
  const body = [
    element('p', { class: 'shared' }, shared.words),
    element('div', { class: 'choices' }, copy, ...waysToSend(words, shared)),
    status,
  ];
  showOnce(makeDialog({ name: 'share', title: words.title, body, close }));
}

/** The device's own way where it has one, else a text message and an email. */
function waysToSend(words: ReaderWords['share'], { title, words: text, link }: Shared): HTMLElement[] {
  if ('share' in navigator) {
    const send = element('button', { type: 'button', class: 'button' }, words.share);
    send.addEventListener('click', () => {
      // Whoever changes their mind has done nothing wrong.
      navigator.share({ title, text, url: link }).catch(() => undefined);
    });
    return [send];
  }
  const body = encodeURIComponent(`${text}\n${link}`);
  const way = (href: string, word: string) => element('a', { class: 'button', href }, word);
  return [
    way(`sms:?body=${body}`, words.message),
    way(`mailto:?subject=${encodeURIComponent(title)}&body=${body}`, words.email),
  ];
}

async function copyLink(words: ReaderWords['share'], link: string, status: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(link);
    status.textContent = words.copied;
  } catch {
    // A device may refuse, and an old one does not know how: then people copy by hand.
    const field = element('input', { type: 'text', readonly: '', 'aria-label': words.link, value: link });
    status.textContent = words.copyByHand;
    status.parentElement?.querySelector('input')?.remove();
    status.after(field);
    field.focus();
    field.select();
  }
}
