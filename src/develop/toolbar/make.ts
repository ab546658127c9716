/**
 * Makes an element.
 * @param content its words, or what is in it
 */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...content);
  return element;
}

/** Makes a button. */
export function makeButton(words: string, click: () => void, attributes: Readonly<Record<string, string>> = {}) {
  const button = make('button', { type: 'button', ...attributes }, words);
  button.addEventListener('click', click);
  return button;
}
