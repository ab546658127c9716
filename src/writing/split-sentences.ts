import { ParseEnglish } from 'parse-english';

const english = new ParseEnglish();

/** Where the sentences of a text begin and end, in order; the spaces between them belong to none. */
export function splitSentences(text: string): [start: number, end: number][] {
  return english.parse(text).children.flatMap((paragraph) => {
    if (paragraph.type !== 'ParagraphNode') return [];
    return paragraph.children.flatMap((node): [number, number][] => {
      const [start, end] = [node.position?.start.offset, node.position?.end.offset];
      return node.type === 'SentenceNode' && start !== undefined && end !== undefined ? [[start, end]] : [];
    });
  });
}
