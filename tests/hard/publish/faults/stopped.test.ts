import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { smallProject, type SmallProject } from './small-project.ts';

const signals = [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const;

describe.runIf(process.platform === 'linux')('a build that is told to stop', () => {
  let project: SmallProject;
  beforeAll(async () => {
    project = await smallProject();
  }, 240_000);
  afterAll(() => project.discard());
  beforeEach(() => project.reset());

  const expectStopped = async (
    ended: Awaited<ReturnType<SmallProject['start']>['ended']>,
    signal: string,
    code: number,
  ) => {
    expect(ended.stderr).toBe(
      `\nStopped by ${signal}, before the end. Nothing half-made is left. Run it again to go on.\n`,
    );
    expect(ended.status).toBe(code);
    expect(project.published()).toBe('the good one');
    expect(await project.leftOver()).toEqual([]);
  };

  it.each(signals)('by %s while it speaks or makes pages', async (signal, code) => {
    const build = project.start();
    await build.says('Building the website');
    build.process.kill(signal);
    await expectStopped(await build.ended, signal, code);
  });

  it.each(signals)('by %s while it prints', async (signal, code) => {
    const moment = { method: 'Page.printToPDF', time: 1, does: signal };
    const ended = await project.start({ moment }).ended;
    await expectStopped(ended, signal, code);
  });

  it('by Ctrl+C, which all that it has started hears as well', async () => {
    const build = project.start();
    await build.says('Printing');
    process.kill(-(build.process.pid ?? NaN), 'SIGINT');
    await expectStopped(await build.ended, 'SIGINT', 130);
  });
});

describe.runIf(process.platform === 'linux')('two builds at once', () => {
  let project: SmallProject;
  beforeAll(async () => {
    project = await smallProject();
  }, 240_000);
  afterAll(() => project.discard());

  it('the second says what it waits for, and begins when the first has ended', async () => {
    const first = project.start();
    await first.says('Building the website');
    const second = project.start();
    const waits = `Another build is at work in ${project.root} (process ${first.process.pid}). This one begins when that has ended.\n`;
    await second.says(waits);
    const third = project.start();
    await third.says(waits);
    third.process.kill('SIGINT');
    expect(await third.ended).toMatchObject({ status: 130, stdout: waits });
    first.process.kill('SIGTERM');
    await first.ended;
    const { status, stdout, stderr } = await second.ended;
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.startsWith(`${waits}Reading the content`)).toBe(true);
    expect(project.published()).toBe('the new one');
  });
});
