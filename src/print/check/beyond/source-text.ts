import type { PdfFile } from '../file/pdf-file.ts';
import type { Finding } from '../report.ts';
import { oneLine, wordReader } from '../text/read-blocks.ts';
import type { Block } from '../text/read-blocks.ts';

/** After so many differences the rest would only tire. */
const most = 10;
/** How far to look for the place where both go on alike. */
const window = 40;

/** Compares the words of the tags with those of the source, block by block. */
export function sourceTextFindings(file: PdfFile, source: string): Finding[] {
  const wanted = source
    .split(/\r?\n/)
    .map(oneLine)
    .filter((line) => line !== '');
  const blocks = wordReader(file).blocks(file.structure.top);
  const findings: Finding[] = [];
  let [left, right] = [0, 0];
  while ((left < wanted.length || right < blocks.length) && findings.length < most) {
    const [line, block] = [wanted[left], blocks[right]];
    if (line !== undefined && line === block?.text) {
      left += 1;
      right += 1;
      continue;
    }
    const missing = block === undefined ? 1 : distance(wanted.slice(left, left + window), block.text);
    const extra = line === undefined ? 1 : distance(blocks.slice(right, right + window).map(textOf), line);
    if (missing > 0 && (extra <= 0 || missing <= extra) && line !== undefined) {
      findings.push(difference('nothing', `“${line}”`, block ?? blocks.at(-1)));
      left += 1;
    } else if (extra > 0 && block) {
      findings.push(difference(`“${block.text}”`, line === undefined ? 'no more text' : `“${line}”`, block));
      right += 1;
    } else {
      findings.push(difference(`“${block?.text ?? ''}”`, `“${line ?? ''}”`, block));
      left += 1;
      right += 1;
    }
  }
  return findings;
}

function textOf({ text }: Block): string {
  return text;
}

/** How many steps away a text comes again; 0 when it does not. */
function distance(texts: readonly string[], text: string): number {
  return Math.max(texts.indexOf(text), 0);
}

function difference(found: string, expected: string, block: Block | undefined): Finding {
  return { clause: 'text', test: 2, page: block?.page, found, expected };
}
