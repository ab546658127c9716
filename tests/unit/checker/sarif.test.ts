import { join } from 'node:path';
import type { Log } from 'sarif';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { preset } from '../../../src/checker/preset.ts';
import { contentFolder, type ContentFolder } from './content-folder.ts';
import { check } from './run-check.ts';

const percent = ':introduction: We empty 95% of bins.';

describe('the report in SARIF', () => {
  let content: ContentFolder;
  let log: Log;
  beforeAll(async () => {
    content = contentFolder();
    content.document('a', `${percent}\n\n${percent}`, 'nothing: x\n');
    content.document('b', percent, 'accepted: [{ rule: no-percentages, match: 95%, reason: The law says it so }]\n');
    content.document('c', `${percent}\n\n${percent}`);
    log = JSON.parse((await check('--format=sarif', content.path, 'nowhere')).stdout) as Log;
  });
  afterAll(() => content.discard());

  const run = () => log.runs[0];
  const resultsOf = (document: string) =>
    (run()?.results ?? []).filter(({ locations }) =>
      locations?.[0]?.physicalLocation?.artifactLocation?.uri?.includes(`/${document}/`),
    );
  const percentagesOf = (document: string) => resultsOf(document).filter(({ ruleId }) => ruleId === 'no-percentages');

  it('is of version 2.1.0, and has each rule with its reason', () => {
    expect(log.version).toBe('2.1.0');
    const rules = run()?.tool.driver.rules ?? [];
    expect(rules.map(({ id }) => id)).toEqual(expect.arrayContaining(preset.map(({ id }) => id)));
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    const rule = rules.find(({ id }) => id === 'no-percentages');
    expect(rule?.help?.text).toContain('docs/rules.md#no-percentages');
    expect(rule?.defaultConfiguration?.level).toBe('error');
  });

  it('has the mistakes of writing too, with a rule of their own', () => {
    expect(resultsOf('a').map(({ ruleId }) => ruleId)).toEqual(['unknown-field']);
    expect(run()?.tool.driver.rules?.map(({ id }) => id)).toContain('unknown-field');
  });

  it('names a file outside by its whole address, and the letters', () => {
    const [result] = percentagesOf('c');
    const { artifactLocation, region } = result?.locations?.[0]?.physicalLocation ?? {};
    expect(artifactLocation?.uri).toBe(`file://${join(content.path, 'c', '010-bins.mdx')}`);
    expect(region).toEqual({ startLine: 8, startColumn: 25, endLine: 8, endColumn: 28 });
  });

  it('knows the same words again when lines were put before them, and tells two apart', async () => {
    const prints = percentagesOf('c').map(({ partialFingerprints }) => partialFingerprints?.['words/v1']);
    expect(new Set(prints).size).toBe(2);
    content.document('c', `:introduction: We come early.\n\n${percent}\n\n${percent}`);
    log = JSON.parse((await check('--format=sarif', content.path, 'nowhere')).stdout) as Log;
    expect(percentagesOf('c').map(({ partialFingerprints }) => partialFingerprints?.['words/v1'])).toEqual(prints);
  });

  it('has what was accepted, with the reason', () => {
    expect(percentagesOf('b').map(({ suppressions }) => suppressions)).toEqual([
      [{ kind: 'inSource', justification: 'The law says it so' }],
    ]);
  });

  it('says what could not be checked', () => {
    const [invocation] = run()?.invocations ?? [];
    expect(invocation?.executionSuccessful).toBe(false);
    expect(invocation?.toolExecutionNotifications?.[0]?.message.text).toContain('There is no folder nowhere.');
  });
});
