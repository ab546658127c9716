import type { Nodes } from 'mdast';
import type { Mistake } from '../source/message.ts';

const image: Mistake = {
  rule: 'no-image',
  found: 'image',
  expected: 'a picture name, as in `:telephone:`, at the start of a paragraph or of a list item',
  todo: 'add the picture to icons/pictures.yaml (docs/pictures.md says how) and write its name',
};

const footnote: Mistake = {
  rule: 'no-footnote',
  found: 'footnote',
  expected: 'all words where they are read',
  todo: 'write what it says as a statement, or explain a hard word in document.yaml',
};

const backticks: Mistake = {
  rule: 'no-code',
  found: 'words between `` ` `` signs',
  expected: 'words without them, since readers do not read code',
  todo: 'take the signs out, or write `` \\` `` for the sign itself',
};

/** What Markdown has and a part has not, by the kind of node, and what to say of it. */
const notWords: Partial<Record<Nodes['type'], Mistake>> = {
  mdxjsEsm: inBraces('`import` or `export`'),
  image,
  imageReference: image,
  footnoteReference: footnote,
  footnoteDefinition: footnote,
  code: backticks,
  inlineCode: backticks,
};

/** The mistake that a node is by being there; undefined when it may be there. */
export function mistakeOf(node: Nodes): Mistake | undefined {
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    // `{/* a note */}` is a comment and not published.
    return node.data?.estree?.body.length === 0 ? undefined : inBraces(`code in \`{${node.value}}\``);
  }
  return node.type === 'listItem' && typeof node.checked === 'boolean' ? boxToTick(node.checked) : notWords[node.type];
}

function inBraces(found: string): Mistake {
  return { rule: 'no-code', found, expected: 'words', todo: 'take it out, or write `\\{` for the sign itself' };
}

function boxToTick(isTicked: boolean): Mistake {
  const box = isTicked ? '[x]' : '[ ]';
  return {
    rule: 'no-task-list',
    found: `box to tick \`${box}\``,
    expected: 'a picture or words behind the `-` of a list item, since a reader cannot tick the box',
    todo: `take \`${box}\` out`,
  };
}
