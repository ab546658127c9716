import { LineCounter, parseDocument, type Document, type YAMLParseError } from 'yaml';
import type { Mistake, Place } from '../message.ts';
import { linePieces, type LinePieces } from './line-pieces.ts';

/** A slip that an editor made, in plain words, and where. */
export type Slip = Omit<Mistake, 'rule'> & { place: Place };

/** YAML and the places in it. */
export interface YamlText {
  /** The tree, as far as it could be read. */
  yaml: Document;
  placeOf: (offset: number) => Place;
  /** The line at an offset, in pieces. */
  lineAt: (offset: number) => LinePieces & Place;
  lines: readonly string[];
}

/** YAML that could not be read, and the line at which the parser stopped. */
export interface BrokenYaml extends YamlText {
  error: Pick<YAMLParseError, 'code' | 'message' | 'pos'>;
  at: LinePieces & Place;
}

/** Reads YAML as far as it can be read. */
export function parseYaml(text: string): YamlText {
  const counter = new LineCounter();
  const yaml = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const lines = text.split('\n');
  const placeOf = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { line, column: col };
  };
  const lineAt = (offset: number) => {
    const place = placeOf(offset);
    return { ...linePieces(lines[place.line - 1] ?? ''), ...place };
  };
  return { yaml, lines, placeOf, lineAt };
}
