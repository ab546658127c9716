import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { anchors } from './anchors.ts';
import { contacts } from './contacts.ts';
import { headings } from './headings.ts';
import { hardWords } from './hard-words.ts';
import { languages } from './languages.ts';
import { letters } from './letters.ts';
import { links } from './links.ts';
import { numbers } from './numbers.ts';
import { onlyWords } from './only-words.ts';
import { partIdOf } from './part-file.ts';
import { phoneLinks } from './phone-links.ts';
import { sentenceLines } from './sentence-lines.ts';
import type { WritingSettings } from './settings.ts';
import { statements } from './statements.ts';
import { strayPictures } from './stray-pictures.ts';
import { straySigns } from './stray-signs.ts';

/**
 * The way of writing as one remark plugin, after remark-gfm: picture names, hard words, contacts,
 * links and anchors. Mistakes become messages of the file; the tree is made as well as it can be.
 *
 * @param settingsOf what to know of the document that a file belongs to, by the file's path
 */
export function remarkEasyRead(settingsOf: (path: string) => WritingSettings) {
  return (tree: Root, file: VFile): void => {
    const settings = settingsOf(file.path);
    onlyWords(tree, file);
    letters(tree, file);
    headings(tree, file);
    links(tree, file);
    phoneLinks(tree, settings.language);
    languages(tree);
    statements(tree, file, settings);
    strayPictures(tree, file, settings.pictures);
    straySigns(tree, file);
    hardWords(tree, file, settings);
    contacts(tree, file, settings);
    numbers(tree);
    sentenceLines(tree);
    anchors(tree, partIdOf(file.path));
  };
}
