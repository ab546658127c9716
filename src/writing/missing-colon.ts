import { KEBAB_CASE } from '../source/kebab-case.ts';
import type { Mistake } from '../source/message.ts';
import { hasPicture } from './nodes.ts';
import type { TextAt } from './texts.ts';

const NAME_AND_COLON = new RegExp(`^(${KEBAB_CASE}):(?=\\s|$)`);

/** A picture name without its first colon, as in `telephone: Call us`, where it is sure that a picture was meant. */
export function missingColon({ text, around, isFirst }: TextAt, pictures: ReadonlySet<string>): Mistake | undefined {
  const [, name] = NAME_AND_COLON.exec(text.value) ?? [];
  if (!isFirst || name === undefined || !pictures.has(name)) return undefined;
  const [outer, inner] = around.slice(-2);
  const isParagraph = inner?.type === 'paragraph' && outer?.type === 'root';
  const isAmongPictures = outer?.type === 'mdxJsxFlowElement' && !hasPicture(outer);
  // In a list without pictures `email: …` may be words, but no words have hyphens and small letters only.
  const isInPlainList = outer?.type === 'listItem' && name.includes('-');
  if (!isParagraph && !isAmongPictures && !isInPlainList) return undefined;
  return {
    rule: 'stray-picture',
    found: `picture name \`${name}:\` with one colon`,
    expected: `a colon before and behind it: \`:${name}:\``,
    todo: 'write the first colon',
  };
}
