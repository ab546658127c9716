import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkDocument } from '../../../src/checker/check-document.ts';
import { checkDocumentFolder } from '../../../src/checker/check-document-folder.ts';
import { sampleDocument } from './sample-document.ts';

interface Hard {
  text: string;
  rule: string;
  as?: 'heading' | 'item' | 'statement' | 'list';
}

const folder = 'tests/fixtures/easy-read';
const hard = parse(readFileSync(`${folder}/hard.yaml`, 'utf8')) as Hard[];
const good = readdirSync(`${folder}/good`, { withFileTypes: true }).filter((entry) => entry.isDirectory());

function markdownOf({ text, as, rule }: Hard): string {
  if (as === 'heading') return rule === 'heading-levels' ? text : `## ${text}\n\nWords.`;
  return as === 'item' ? `We can:\n\n- ${text}\n- Help you` : text;
}

describe('a hard sentence', () => {
  it.each(hard.map((one) => [one.rule, one.text, one] as const))('is found by %s: %s', (rule, _, one) => {
    const { findings } = checkDocument(sampleDocument({ text: markdownOf(one), finds: [] }));
    expect(findings.map(({ message }) => message.ruleId)).toContain(rule);
  });

  it('is one of at least 60', () => expect(hard.length).toBeGreaterThanOrEqual(60));
});

describe('good easy read', () => {
  const checked = good.map(({ name }) => [name, checkDocumentFolder(`${folder}/good/${name}`)] as const);
  const told = (severity: string) =>
    checked.flatMap(([, { findings }]) =>
      findings
        .filter((finding) => finding.severity === severity)
        .map(({ message }) => `${message.file ?? ''}:${message.line ?? 1} ${message.reason} ${message.ruleId ?? ''}`),
    );
  const sentences = checked.reduce((sum, [, { measures }]) => sum + (measures?.sentences ?? 0), 0);

  it('has no errors', () => expect(told('error')).toEqual([]));

  it('has at most one warning in 20 sentences', () => {
    const warnings = told('warning');
    expect(warnings.length, warnings.join('\n')).toBeLessThanOrEqual(sentences / 20);
  });

  it('is at least 60 sentences, and nothing is accepted in it', () => {
    expect(sentences).toBeGreaterThanOrEqual(60);
    expect(checked.flatMap(([, { accepted }]) => accepted)).toEqual([]);
  });
});
