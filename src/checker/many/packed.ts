import { VFileMessage } from 'vfile-message';
import type { Finding } from '../finding.ts';
import type { DocumentChecked, NotChecked } from './check-one.ts';

/** What is sent of a message: an error would lose all but its words. */
type PackedMessage = Pick<
  VFileMessage,
  'reason' | 'place' | 'line' | 'column' | 'ruleId' | 'source' | 'fatal' | 'file' | 'url' | 'note' | 'expected'
>;

type PackedFinding<T extends Finding> = Omit<T, 'message'> & { message: PackedMessage };

/** What came of a document, to be sent between threads. */
export type Packed =
  | NotChecked
  | (Omit<DocumentChecked, 'findings' | 'accepted'> & {
      findings: PackedFinding<DocumentChecked['findings'][number]>[];
      accepted: PackedFinding<DocumentChecked['accepted'][number]>[];
    });

/** Makes ready to be sent. */
export function pack(outcome: DocumentChecked | NotChecked): Packed {
  if (outcome.fault !== undefined) return outcome;
  return { ...outcome, findings: outcome.findings.map(packFinding), accepted: outcome.accepted.map(packFinding) };
}

/** Makes what was sent as it was before. */
export function unpack(packed: Packed): DocumentChecked | NotChecked {
  if (packed.fault !== undefined) return packed;
  return { ...packed, findings: packed.findings.map(unpackFinding), accepted: packed.accepted.map(unpackFinding) };
}

function packFinding<T extends Finding>({ message, ...rest }: T): PackedFinding<T> {
  const { reason, place, line, column, ruleId, source, fatal, file, url, note, expected } = message;
  return { ...rest, message: { reason, place, line, column, ruleId, source, fatal, file, url, note, expected } };
}

function unpackFinding<T extends Finding>({ message, ...rest }: PackedFinding<T>) {
  return { ...rest, message: Object.assign(new VFileMessage(message.reason), message) };
}
