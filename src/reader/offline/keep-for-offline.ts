import { NEWER, type KeepMessage } from './messages.ts';

/**
 * Lets the worker keep the document that the page belongs to, when nothing else is to be done. A
 * reader who saves data keeps nothing. Where workers or storage are refused, the page stays as it is.
 */
export function keepForOffline(): void {
  if (!('serviceWorker' in navigator)) return;
  addEventListener('load', () => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => void keep(), { timeout: 5000 });
    else setTimeout(() => void keep(), 2000);
  });
}

async function keep(): Promise<void> {
  try {
    const { serviceWorker } = navigator;
    serviceWorker.addEventListener('message', ({ data }) => {
      if (data === NEWER) void import('./newer.ts').then(({ tellOfNewer }) => tellOfNewer());
    });
    serviceWorker.startMessages();
    await serviceWorker.register('/sw.js');
    const { active } = await serviceWorker.ready;
    const list = document.body.dataset['keep'];
    if (list !== undefined && !savesData()) active?.postMessage({ keep: list } satisfies KeepMessage);
  } catch {
    // Nothing is kept.
  }
}

/** Not all browsers tell. */
function savesData(): boolean {
  return 'connection' in navigator && (navigator.connection as { saveData?: boolean }).saveData === true;
}
