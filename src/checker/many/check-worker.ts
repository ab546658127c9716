import { checkOne } from './check-one.ts';
import { pack, type Packed } from './packed.ts';

/** What a thread does: it checks the folder of one document. */
export default function checkInThread(folder: string): Packed {
  return pack(checkOne(folder));
}
