import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { checkDocumentFolder } from '../checker/check-document-folder.ts';
import type { Finding } from '../checker/finding.ts';
import { preset } from '../checker/preset.ts';
import { allAddress, documentAddress, hardWordsAddress, partAddress } from '../model/addresses.ts';
import { readPartFileName } from '../writing/part-file.ts';
import type { PageFinding, PageFindings, RuleShown, Statement } from './toolbar/page-findings.ts';
import { wordsOfPart } from './words-at.ts';

/**
 * What the checker finds on a page of the website, as its files stand now.
 * @param root the project's folder
 * @param page the address of the page
 * @param rules where the page about the rules is
 */
export function findingsOfPage(root: string, page: string, rules: string): PageFindings {
  const [, document = ''] = page.split('/');
  const folder = join(root, 'content', document);
  if (document === '' || !existsSync(join(folder, 'document.yaml'))) {
    return { page, isChecked: false, findings: [], others: [] };
  }
  const yaml = readFileSync(join(folder, 'document.yaml'), 'utf8').split('\n');
  const findings = checkDocumentFolder(folder).findings.map((finding) => ({
    finding,
    address: addressOf(finding, document, yaml),
  }));
  const shown = findings.filter(({ address }) => address === page || page === allAddress(document));
  const others = Map.groupBy(
    findings.filter((one) => !shown.includes(one)),
    ({ address }) => address,
  );
  const statementOf = statements();
  return {
    page,
    isChecked: true,
    findings: shown.map(({ finding }) => toPageFinding(finding, statementOf(finding), root, rules)),
    others: Array.from(others, ([address, { length }]) => ({ page: address, count: length })),
  };
}

/** The page that shows the words that a finding is about. */
function addressOf({ message: { file = '', line = 1 } }: Finding, document: string, yaml: readonly string[]): string {
  const part = readPartFileName(file);
  if (part) return partAddress(document, part.id);
  return isInHardWords(line, yaml) ? hardWordsAddress(document) : documentAddress(document);
}

function isInHardWords(line: number, yaml: readonly string[]): boolean {
  const field = yaml.slice(0, line).findLast((text) => /^\w/.test(text));
  return field?.startsWith('hardWords:') === true;
}

/** Finds the words on a page that findings are about, and reads each part once. */
function statements(): (finding: Finding) => Statement {
  const parts = new Map<string, ReturnType<typeof wordsOfPart>>();
  return ({ message: { file = '', line = 1, column = 1 }, about }) => {
    const part = readPartFileName(file)?.id;
    if (part === undefined) return { words: about, part, nth: 0 };
    const wordsAt = parts.get(file) ?? wordsOfPart(file, readFileSync(file, 'utf8'));
    parts.set(file, wordsAt);
    return { part, ...(wordsAt(line, column) ?? { words: about, nth: 0 }) };
  };
}

function toPageFinding({ severity, message }: Finding, statement: Statement, root: string, rules: string): PageFinding {
  const { file = '', line = 1, column = 1, reason, ruleId } = message;
  const rule = ruleShown(ruleId, rules);
  return {
    severity,
    text: reason,
    place: `${relative(root, resolve(file))}:${line}:${column}`,
    statement,
    ...(rule && { rule }),
  };
}

function ruleShown(id: string | undefined, rules: string): RuleShown | undefined {
  const rule = preset.find((one) => one.id === id);
  if (!rule) return undefined;
  const { summary, because, examples } = rule;
  const example = examples.find(({ text, better }) => text !== undefined && better !== undefined);
  return {
    id: rule.id,
    summary,
    because,
    link: `${rules}#${rule.id}`,
    ...(example?.text !== undefined &&
      example.better !== undefined && { example: { text: example.text, better: example.better } }),
  };
}
