/**
 * Lets Tab lead from the control that started the listening into the bar, and from there on to what
 * comes after the control; Shift and Tab lead back to it. Else the whole page would be between them.
 */
export function tabBesideStarter(bar: HTMLElement, starter: () => HTMLElement | undefined): void {
  let cameFromStarter = false;
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof Node && !bar.contains(target)) cameFromStarter = false;
  });
  document.addEventListener('keydown', (event) => {
    const control = starter();
    const buttons = [...bar.querySelectorAll('button')].filter((one) => one.getClientRects().length > 0);
    // Where they stand side by side the browser leads from one to the other by itself.
    if (event.key !== 'Tab' || !control || !buttons[0] || bar.previousElementSibling === control) return;
    const now = document.activeElement;
    if (!event.shiftKey && now === control) {
      event.preventDefault();
      buttons[0].focus();
      cameFromStarter = true;
    } else if (cameFromStarter && event.shiftKey && now === buttons[0]) {
      event.preventDefault();
      control.focus();
    } else if (cameFromStarter && !event.shiftKey && now === buttons.at(-1)) {
      // From there the browser goes on by itself.
      control.focus({ preventScroll: true });
    }
  });
}
