/** What is shared. */
export interface Shared {
  /** What the message is about: the title of the page. */
  title: string;
  /** The words of a statement, or of the part's title. */
  words: string;
  /** Where it stands. */
  link: string;
}

/**
 * What a button shares: its statement, the only one that is shown, or the whole part.
 * @param control the button
 */
export function sharedBy(control: HTMLElement): Shared {
  const statement = control.matches('.step-share')
    ? document.querySelector<HTMLElement>('.step-now.statement')
    : control.closest<HTMLElement>('.statement');
  const page = location.origin + location.pathname;
  const title = document.querySelector('h1')?.textContent.trim() ?? document.title;
  if (!statement) return { title, words: title, link: page };
  return { title, words: wordsOf(statement), link: `${page}#${statement.id}` };
}

/** The words, one paragraph or line after the other, without what the page says of links. */
function wordsOf(statement: HTMLElement): string {
  const words = statement.querySelector<HTMLElement>('.words') ?? statement;
  const notes = [...words.querySelectorAll('.elsewhere')].map(({ textContent }) => textContent);
  return notes
    .reduce((text, note) => text.replace(note, ''), words.innerText)
    .replaceAll(/\s+/g, ' ')
    .trim();
}
