import { PDFHexString } from '@cantoo/pdf-lib';
import { Name } from '../../content-stream/operand.ts';
import type { Operand } from '../../content-stream/operand.ts';
import type { Dictionary } from '../../values/dictionary.ts';

/** What the property list of marked content says. */
export interface Properties {
  /** The number by which the structure tree knows the content. */
  number: number | undefined;
  language: string | undefined;
  actualText: string | undefined;
  alternative: string | undefined;
  expansion: string | undefined;
}

/** Reads a property list (ISO 32000-1, 14.6.2): it stands in the content itself, or in the resources under a name. */
export function readProperties(operand: Operand | undefined, resources: Dictionary | undefined): Properties | undefined {
  const named = operand instanceof Name ? resources?.dictionary('Properties')?.dictionary(operand.text) : undefined;
  if (named) return gather((key) => named.number(key), (key) => named.text(key));
  if (!(operand instanceof Map)) return undefined;
  return gather(
    (key) => {
      const value = operand.get(key);
      return typeof value === 'number' ? value : undefined;
    },
    (key) => {
      const value = operand.get(key);
      return value instanceof Uint8Array ? decodeText(value) : undefined;
    },
  );
}

function gather(
  number: (key: string) => number | undefined,
  text: (key: string) => string | undefined,
): Properties {
  return {
    number: number('MCID'),
    language: text('Lang'),
    actualText: text('ActualText'),
    alternative: text('Alt'),
    expansion: text('E'),
  };
}

function decodeText(bytes: Uint8Array): string {
  return PDFHexString.of(Buffer.from(bytes).toString('hex')).decodeText();
}
