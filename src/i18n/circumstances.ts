/** In which state a page was, and how it was looked at: `the settings, dark`; empty for one as it opens. */
export function circumstances({ state, condition }: { state?: string; condition?: string }): string {
  return [state, condition].filter((one) => one !== undefined).join(', ');
}
