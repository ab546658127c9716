import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Moment } from './moment.ts';
import { smallProject, type SmallProject } from './small-project.ts';

/** With one processor one PDF is printed after the other: each in two passes. */
const by = ['taskset', '-c', '0'];

const moments: readonly [when: string, Pick<Moment, 'method' | 'time'>][] = [
  ['at its start', { time: 1 }],
  ['in the first PDF', { method: 'Page.printToPDF', time: 1 }],
  ['between two PDFs', { method: 'Target.createTarget', time: 2 }],
  ['in the last PDF', { method: 'Page.printToPDF', time: 4 }],
  ['when all is printed', { method: 'Browser.close', time: 1 }],
];

describe.runIf(process.platform === 'linux')('the browser is killed', () => {
  let project: SmallProject;
  beforeAll(async () => {
    project = await smallProject();
  }, 240_000);
  afterAll(() => project.discard());
  beforeEach(() => project.reset());

  it.each(moments)('%s: another one prints, and the new build is whole', async (_, moment) => {
    const { status, stderr } = await project.start({ by, moment: { ...moment, does: 'kill browser' } }).ended;
    expect(project.hasHappened()).toBe(true);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(project.published()).toBe('the new one');
    expect(await project.leftOver()).toEqual([]);
  });

  it('again and again: it says so, and the last good build stays', async () => {
    const moment = { method: 'Page.printToPDF', time: 1, isEachTime: true, does: 'kill browser' } as const;
    const { status, stderr } = await project.start({ by, moment }).ended;
    expect(stderr.trim().split('\n')).toEqual([
      'The browser stopped twice while it printed. Check that the machine has free memory, and build again.',
      expect.stringMatching(/^ {2}because: Protocol error/),
    ]);
    expect(status).toBe(2);
    expect(project.published()).toBe('the good one');
    expect(await project.leftOver()).toEqual([]);
  });
});
