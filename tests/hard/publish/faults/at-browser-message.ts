// Loaded into a build by a test, before all else: kills the browser, or the build itself, when the
// build sends the browser a certain message. So a fault comes at the same moment each time.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Moment } from './moment.ts';

const { method, time, isEachTime, does, done } = JSON.parse(process.env['AT_BROWSER_MESSAGE'] ?? '{}') as Moment;
const require = createRequire(createRequire(import.meta.url).resolve('puppeteer-core'));
const { WebSocket } = require('ws') as { WebSocket: { prototype: { send: (...args: unknown[]) => void } } };
const { send } = WebSocket.prototype;

let count = 0;
WebSocket.prototype.send = function (...args) {
  if (method === undefined || String(args[0]).includes(`"method":"${method}"`)) count += 1;
  send.apply(this, args);
  if (count !== time) return;
  count = isEachTime ? 0 : NaN;
  writeFileSync(done, String(method));
  process.kill(does === 'kill browser' ? browser() : process.pid, does === 'kill browser' ? 'SIGKILL' : does);
};

/** The process of the browser that this one has started. */
function browser(): number {
  const children = readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8').trim().split(' ').map(Number);
  const found = children.find((child) => readFileSync(`/proc/${child}/cmdline`, 'utf8').includes('--remote-debugging'));
  if (found === undefined) throw new Error('There is no browser to kill');
  return found;
}
