import { VFileMessage } from 'vfile-message';
import { visible } from './visible.ts';

/** Where something stands in a file; both are counted from 1. */
export interface Place {
  line: number;
  column: number;
}

/** What a message needs so that an editor can find and mend the mistake. */
export interface MessageParts {
  /** Path of the file, from the project's folder. */
  file: string;
  /** Where in the file; left out when the whole file is meant. */
  place?: Place | undefined;
  /** Short kebab-case name of the mistake. */
  rule: string;
  /** What is there. */
  found: string;
  /** What should be there. */
  expected: string;
  /** What the editor does next, as an instruction. */
  todo: string;
}

/** What a message says, without its place. */
export type Mistake = Omit<MessageParts, 'file' | 'place'>;

/**
 * One writing mistake, in the form that all tools of the unified family read:
 * `Unexpected FOUND, expected EXPECTED: TODO`.
 */
export function message({ file, place, rule, found, expected, todo }: MessageParts): VFileMessage {
  const made = new VFileMessage(visible(oneLine(`Unexpected ${short(found)}, expected ${expected}: ${todo}`)), {
    place: { line: place?.line ?? 1, column: place?.column ?? 1 },
    ruleId: rule,
    source: 'plainleaf',
  });
  made.file = file;
  made.expected = [expected];
  made.note = todo;
  return made;
}

/** What was found may be a whole line, and a line may have a million letters. */
const MOST_LETTERS = 400;

function short(found: string): string {
  return found.length > MOST_LETTERS ? `${found.slice(0, MOST_LETTERS).toWellFormed()}…` : found;
}

/** What was found may run over several lines; a message is one. */
function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}
