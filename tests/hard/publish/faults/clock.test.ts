import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallProject, type SmallProject } from './small-project.ts';

/** Where Debian's package libfaketime puts what moves the clock of a program and of all that it starts. */
const fakeTime = '/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1';
const isThere = existsSync(fakeTime);

describe.runIf(isThere)('a clock in 2099 (needs libfaketime)', () => {
  let project: SmallProject;
  beforeAll(async () => {
    project = await smallProject();
  }, 240_000);
  afterAll(() => project.discard());

  it('and then one that is right again: each build is whole', async () => {
    project.reset();
    const then = { LD_PRELOAD: fakeTime, FAKETIME: '@2099-06-01 12:00:00' };
    const future = await project.start({ environment: then }).ended;
    expect({ ...future, stdout: '' }).toEqual({ status: 0, signal: null, stdout: '', stderr: '' });
    expect(project.published()).toBe('the new one');
    const present = await project.start().ended;
    expect({ ...present, stdout: '' }).toEqual({ status: 0, signal: null, stdout: '', stderr: '' });
    expect(present.stdout).toContain('(2 kept from before)');
    expect(project.published()).toBe('the new one');
    expect(await project.leftOver()).toEqual([]);
  });
});
