const root = document.documentElement;

/**
 * Shows one statement at a time where that is set or the address asks for it: the first script of
 * the page has put `data-one` on `<html>` then, and CSS hides what would only flash up.
 */
export function watchSteps(): void {
  if (!document.body.classList.contains('can-step')) return;
  if (root.dataset['one'] !== undefined) void load();
  document.addEventListener('plainleaf:setting', ({ detail }: CustomEventInit<string>) => {
    if (detail === 'steps') void load();
  });
}

async function load(): Promise<void> {
  try {
    (await import('./steps.ts')).follow();
  } catch (fault) {
    // It could not be fetched: all of the page is better than none of it.
    console.error(fault);
    delete root.dataset['one'];
  }
}
