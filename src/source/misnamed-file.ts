import { existsSync, readdirSync } from 'node:fs';
import type { VFileMessage } from 'vfile-message';
import { message } from './message.ts';

/**
 * The message for a file that was meant for another that is not there: with another ending, or with
 * capitals. Undefined when there is no such file.
 *
 * @param folder where it should be
 * @param name how messages name the folder
 * @param wanted how it should be named, such as `site.yaml`
 */
export function misnamedFile(folder: string, name: string, wanted: string): VFileMessage | undefined {
  const [stem = ''] = wanted.split('.');
  const meant = new RegExp(`^${stem}\\.(ya?ml|txt|ya?ml\\.txt)$`, 'i');
  const file = existsSync(folder) ? readdirSync(folder).find((entry) => meant.test(entry)) : undefined;
  if (file === undefined) return undefined;
  return message({
    file: `${name}/${file}`,
    rule: 'file-name',
    found: `file name \`${file}\``,
    expected: `\`${wanted}\``,
    todo: 'rename the file',
  });
}
