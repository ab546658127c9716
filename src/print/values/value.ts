import type { Name } from '../content-stream/operand.ts';
import type { Dictionary } from './dictionary.ts';
import type { List } from './list.ts';
import type { Text } from './text.ts';

/** A value of a PDF file. A reference is followed before anyone sees it; null is the same as nothing. */
export type Value = Dictionary | List | Name | Text | number | boolean | undefined;
