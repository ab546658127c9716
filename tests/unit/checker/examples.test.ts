import { describe, expect, it } from 'vitest';
import { checkDocument } from '../../../src/checker/check-document.ts';
import { preset } from '../../../src/checker/preset.ts';
import type { Example } from '../../../src/checker/rule.ts';
import { sampleBeside, sampleDocument } from './sample-document.ts';

function messagesOf(rule: string, example: Example): string[] {
  return checkDocument(sampleDocument(example), sampleBeside(example))
    .findings.filter(({ message }) => message.ruleId === rule)
    .map(({ message }) => message.reason);
}

describe.each(preset.map((rule) => [rule.id, rule] as const))('%s', (id, { examples }) => {
  it.each(examples.map((example) => [example.text ?? example.title ?? id, example] as const))('%s', (_, example) => {
    expect(messagesOf(id, example)).toEqual(example.finds);
    if (example.better !== undefined) expect(messagesOf(id, { ...example, text: example.better })).toEqual([]);
  });

  it('has an example that it reports, with a better way, and one that it does not', () => {
    // No words mend a licence that is missing.
    expect(examples.some(({ finds, better, licence }) => finds.length > 0 && (better ?? licence) !== undefined)).toBe(
      true,
    );
    expect(examples.some(({ finds }) => finds.length === 0)).toBe(true);
  });
});
