import type { Nodes, PhrasingContent } from 'mdast';
import type { location } from 'vfile-location';
import { indexAt } from './index-at.ts';
import { Prose, type ProseKind, type Span, type SpanKind } from './prose.ts';

/** The file that words are read from. */
export interface SourceFile {
  /** How messages name it. */
  file: string;
  /** Its places, by how many letters stand before them. */
  location: ReturnType<typeof location>;
}

/** Letters of the text, and where they come from. */
interface Run {
  start: number;
  sourceStart: number;
}

const spanKinds: Partial<Record<Nodes['type'], SpanKind>> = { strong: 'bold', emphasis: 'italic', link: 'link' };
const tagKinds: Readonly<Record<string, SpanKind>> = {
  u: 'underline',
  ins: 'underline',
  i: 'italic',
  em: 'italic',
  b: 'bold',
  strong: 'bold',
  a: 'link',
  Words: 'foreign',
};

/**
 * The words of a paragraph, a heading or a cell, without the signs of Markdown.
 * @param skip how many letters at its start are no words (a picture name)
 */
export function readProse(
  nodes: readonly PhrasingContent[],
  kind: ProseKind,
  { file, location }: SourceFile,
  skip = 0,
): Prose {
  const runs: Run[] = [];
  const spans: Span[] = [];
  let text = '';

  function add(letters: string, sourceStart: number): void {
    // Each piece between white space is a run, since a new line in the source is one space in the text.
    for (const { 0: piece, index } of letters.matchAll(/\s+|\S+/g)) {
      const isSpace = /^\s/.test(piece);
      if (isSpace && (text === '' || text.endsWith(' '))) continue;
      runs.push({ start: text.length, sourceStart: sourceStart + index });
      text += isSpace ? ' ' : piece;
    }
  }

  function read(node: PhrasingContent, isFirst: boolean): void {
    const sourceStart = node.position?.start.offset ?? 0;
    if (node.type === 'text' || node.type === 'inlineCode') {
      const from = isFirst ? skip : 0;
      add(node.value.slice(from), sourceStart + from);
    } else if (node.type === 'break') {
      add(' ', sourceStart);
    } else if ('children' in node) {
      const start = text.length;
      node.children.forEach((child) => read(child, false));
      const spanKind = node.type === 'mdxJsxTextElement' ? tagKinds[node.name ?? ''] : spanKinds[node.type];
      if (spanKind && text.length > start) spans.push({ kind: spanKind, start, end: text.length });
    }
  }

  nodes.forEach((node, index) => read(node, index === 0));
  return new Prose({
    kind,
    file,
    text: text.trimEnd(),
    spans,
    placeAt: (offset) => {
      const run = runs[Math.max(indexAt(runs, offset), 0)];
      const point = location.toPoint(run ? run.sourceStart + offset - run.start : 0);
      return { line: point?.line ?? 1, column: point?.column ?? 1 };
    },
  });
}
