import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describeComputer } from '../machine.ts';

const run = promisify(execFile);

/** How hard a server is asked. */
export interface Load {
  connections: number;
  seconds: number;
}

/** What came of asking one address as often as it answers. */
export interface LoadResult {
  requestsPerSecond: number;
  /** How long an answer took, in milliseconds: half of them, and 99 of 100, were faster. */
  median: number;
  slowest: number;
  /** Of all answers, with their headers. */
  bytes: number;
  requests: number;
  /** Connections that failed or were silent, and answers that were no answer. */
  errors: number;
}

/** What wrk is told to say in the end, so that nobody has to read its words. */
const SUMMARY = `done = function(summary, latency)
  local failed = summary.errors
  io.write(string.format('\\n{"requests":%d,"microseconds":%d,"bytes":%d,"errors":%d,"median":%d,"slowest":%d}\\n',
    summary.requests, summary.duration, summary.bytes,
    failed.connect + failed.read + failed.write + failed.status + failed.timeout,
    latency:percentile(50), latency:percentile(99)))
end
`;

/**
 * Asks an address again and again, over many connections at once, as a browser that takes all that
 * is compressed.
 * @param folder a folder to write in
 */
export async function askHard(url: string, { connections, seconds }: Load, folder: string): Promise<LoadResult> {
  const script = join(folder, 'summary.lua');
  await writeFile(script, SUMMARY);
  const { atOnce } = describeComputer();
  const { stdout } = await run('wrk', [
    ...['-t', `${atOnce}`, '-c', `${connections}`, '-d', `${seconds}s`, '-s', script],
    ...['-H', 'Accept-Encoding: gzip, deflate, br, zstd', url],
  ]);
  const said = JSON.parse(stdout.slice(stdout.lastIndexOf('\n{'))) as Record<
    'requests' | 'microseconds' | 'bytes' | 'errors' | 'median' | 'slowest',
    number
  >;
  const { requests, microseconds, bytes, errors } = said;
  return {
    requestsPerSecond: requests / (microseconds / 1e6),
    median: said.median / 1000,
    slowest: said.slowest / 1000,
    bytes,
    requests,
    errors,
  };
}
