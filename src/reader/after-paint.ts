/** Waits until the screen has answered a press: what takes a slow phone a while comes after that. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
