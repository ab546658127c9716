/** What the system says of a file, in words for people. */
const reasons: Readonly<Record<string, string>> = {
  EACCES: 'You have no right to read it. Expected a file that you may read.',
  EISDIR: 'It is a folder. Expected a PDF: name the files in it, such as folder/*.pdf.',
  ENOENT: 'There is no such file. Expected the path of a PDF: look for a slip in its name.',
};

/**
 * Says why a file cannot be opened.
 * @param code the system's name for the reason, such as ENOENT
 * @param words the system's own words, for any other reason
 */
export function notOpened(code: unknown, words: string): string {
  return reasons[String(code)] ?? `It cannot be opened: ${words}. Expected a file that can be read.`;
}
