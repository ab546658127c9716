import axe, { type NodeResult, type RunOptions } from 'axe-core';
import type { Page } from 'puppeteer-core';
import type { Probe } from '../looks/probe.ts';
import type { Finding, Outcome, Result } from '../result/result.ts';
import { criteriaOfAxe } from './criteria.ts';

/** What axe says of one rule, with no more than is needed of it. */
interface Said {
  rule: string;
  outcome: Outcome;
  found: Finding[];
}

/** What is looked at, and as what it goes into the results. */
export type Seen = Pick<Result, 'check' | 'page' | 'state' | 'condition'>;

declare const probe: Probe;

/**
 * The rules of contrast, for level AA and AAA. Only that for AA tells of what axe cannot measure, as under a dialog: the
 * other lets it pass. So they are asked together.
 */
export const contrastRules = ['color-contrast', 'color-contrast-enhanced'] as const;

/**
 * What axe cannot measure must have so much by the styles; where they do not say it, it is a fault: else words that
 * nobody can read would pass.
 */
const ENOUGH = 7;

/** Brings axe into a page where the probe is; it stays until another page is opened. */
export async function bringAxe(tab: Page): Promise<void> {
  await tab.evaluate(axe.source);
}

/** All that axe has for level A and AA, and its best practices: what is on by default, and the one rule of WCAG 2.2. */
const everyRule = { rules: { 'target-size': { enabled: true } } } satisfies RunOptions;

/** A few rules alone. */
export function onlyRules(...rules: string[]): RunOptions {
  return { runOnly: { type: 'rule', values: rules } };
}

/** Every rule but a few. */
export function withoutRules(...rules: string[]): RunOptions {
  return { rules: { ...everyRule.rules, ...Object.fromEntries(rules.map((rule) => [rule, { enabled: false }])) } };
}

/** Runs axe in a page that it was brought into. */
export async function runAxe(tab: Page, seen: Seen, options: RunOptions = everyRule): Promise<Result[]> {
  const said = await tab.evaluate(ask, options, contrastRules[0], ENOUGH);
  return said.map(({ rule, outcome, found }) => ({
    ...seen,
    tool: { name: 'axe-core', version: axe.version },
    rule,
    criteria: criteriaOfAxe(rule),
    outcome,
    found,
    when: new Date().toISOString(),
  }));
}

/** Runs in the page. */
async function ask(options: RunOptions, measured: string, enough: number): Promise<Said[]> {
  const { axe: here } = window as unknown as { axe: typeof axe };
  // While a dialog is open nothing else can be reached, and what lies under it cannot be measured.
  const context = document.querySelector<HTMLElement>('dialog:modal') ?? document;
  const { passes, violations, incomplete: unclear, inapplicable } = await here.run(context, options);
  const isEnough = (rule: string, { target }: NodeResult) => {
    const [selector, ...others] = target;
    const element = typeof selector === 'string' && others.length === 0 ? document.querySelector(selector) : null;
    return rule === measured && element !== null && (probe.contrast(element) ?? 0) >= enough;
  };
  const weighed = unclear.map((one) => ({ ...one, nodes: one.nodes.filter((node) => !isEnough(one.id, node)) }));
  const incomplete = weighed.filter(({ nodes }) => nodes.length > 0);
  const found = (nodes: readonly NodeResult[]) =>
    nodes.map(({ target, failureSummary }) => ({ where: target.flat().join(' '), what: failureSummary ?? '' }));
  const failed = new Set(violations.map(({ id }) => id));
  const open = new Set(incomplete.map(({ id }) => id));
  return [
    ...violations.map(({ id, nodes }) => ({ rule: id, outcome: 'failed' as const, found: found(nodes) })),
    ...incomplete.map(({ id, nodes }) => ({
      rule: id,
      outcome: id === measured ? ('failed' as const) : ('cantTell' as const),
      found: found(nodes),
    })),
    ...[...new Map([...passes, ...weighed].map((one) => [one.id, one])).values()]
      .filter(({ id }) => !failed.has(id) && !open.has(id))
      .map(({ id }) => ({ rule: id, outcome: 'passed' as const, found: [] })),
    ...inapplicable.map(({ id }) => ({ rule: id, outcome: 'inapplicable' as const, found: [] })),
  ];
}
