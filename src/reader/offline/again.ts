/** Asks for the page once more: a website on the home screen may have no button for that. */
export function use(): void {
  location.reload();
}
