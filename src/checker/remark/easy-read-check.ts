import { resolve } from 'node:path';
import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import { checkPart } from './check-part.ts';
import { whenTypingPauses } from './when-typing-pauses.ts';

/** One for all files: the language server makes the plugin anew at each key. */
const check = whenTypingPauses(checkPart);

/**
 * The checker as a remark plugin, for editors: adds what it finds in a part, as it stands in the
 * editor, to the file's messages. Any other file is left alone.
 */
export const easyReadCheck: Plugin = function () {
  // The checker reads the text by itself. A tree of it could only fail, at a tag that is not closed.
  this.parser = () => ({ type: 'root' });
  // Whoever lets the editor format a part gets it back as it is: remark would write its signs anew.
  this.compiler = (_, file) => String(file);
  return async (_, file: VFile) => {
    file.messages.push(...(await check(resolve(file.cwd, file.path), String(file))));
  };
};
