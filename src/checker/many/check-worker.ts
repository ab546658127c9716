import { checkOne } from './check-one.ts';
import { pack, type Packed } from './packed.ts';

// Each message of a finding would get a stack that nobody sees, which takes longer than some rules.
Error.stackTraceLimit = 0;

/** What a thread does: it checks the folder of one document. */
export default function checkInThread(folder: string): Packed {
  return pack(checkOne(folder));
}
