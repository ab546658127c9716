/**
 * Gives the focus to the statement that the address names, when the reader comes to it: a screen
 * reader then reads on from there, and Tab goes on from there. CSS shows which it is.
 */
export function arriveAtStatement(): void {
  const arrive = () => {
    const statement = document.querySelector<HTMLElement>('.statement:target, .hard-words li:target');
    if (!statement) return;
    statement.tabIndex = -1;
    statement.focus({ preventScroll: true });
  };
  addEventListener('hashchange', arrive);
  addEventListener('load', arrive);
}
