import { circumstances } from '../../i18n/circumstances.ts';
import { toolName } from '../../i18n/tool-name.ts';
import type { Result, Tool } from '../../proof/result/result.ts';
import type { Report } from '../report.ts';
import { criteria } from '../wcag/criteria.ts';

/** The words of EARL 1.0 and of what it builds on; `@id` where a value names something else. */
const context = {
  earl: 'http://www.w3.org/ns/earl#',
  dct: 'http://purl.org/dc/terms/',
  doap: 'http://usefulinc.com/ns/doap#',
  ptr: 'http://www.w3.org/2009/pointers#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  assertedBy: { '@id': 'earl:assertedBy', '@type': '@id' },
  subject: { '@id': 'earl:subject', '@type': '@id' },
  test: { '@id': 'earl:test', '@type': '@id' },
  result: 'earl:result',
  mode: { '@id': 'earl:mode', '@type': '@id' },
  outcome: { '@id': 'earl:outcome', '@type': '@id' },
  info: 'earl:info',
  pointer: 'earl:pointer',
  expression: 'ptr:expression',
  lineNumber: 'ptr:lineNumber',
  reference: { '@id': 'ptr:reference', '@type': '@id' },
  title: 'dct:title',
  description: 'dct:description',
  isPartOf: { '@id': 'dct:isPartOf', '@type': '@id' },
  date: { '@id': 'dct:date', '@type': 'xsd:dateTime' },
  name: 'doap:name',
  version: 'dct:hasVersion',
} as const;

/** The results in W3C's language for reports, EARL 1.0, as JSON-LD. */
export function earl({ by, results, website, forPeople, pages, pdfs }: Report): string {
  const names = namer();
  // The address alone is that of the first page.
  const whole = new URL('/#website', website.address).href;
  const titles = new Map([
    ...pages.map(({ page, title }) => [page, title] as const),
    ...pdfs.map(({ file, title }) => [file, title] as const),
  ]);
  const assertions = results.map((result) => ({
    '@type': 'earl:Assertion',
    assertedBy: names('tool', toolName(result.tool)),
    subject: subjectName(result, website.address, names),
    test: names('test', testKey(result)),
    mode: 'earl:automatic',
    result: {
      '@type': 'earl:TestResult',
      // What is accepted with a reason is no fault; whoever reads it may judge otherwise.
      outcome: `earl:${result.ignoredBecause === undefined ? result.outcome : 'cantTell'}`,
      date: result.when,
      ...(result.ignoredBecause !== undefined && { description: `Accepted, because: ${result.ignoredBecause}` }),
      ...(result.found.length > 0 && {
        info: result.found.map(({ what }) => what),
        pointer: result.found.flatMap(({ where }) =>
          where === undefined ? [] : [pointerTo(where, addressOf(result, website.address))],
        ),
      }),
    },
  }));
  const tasks = [
    ...forPeople.website.map(({ check, how, criteria: own }) => ({ title: check, description: how, ...partOf(own) })),
    ...forPeople.easyRead.map(({ ask, source }) => ({ title: ask, description: source })),
  ];
  const untested = tasks.map((task, index) => ({
    '@type': 'earl:Assertion',
    assertedBy: names('tool', toolName(by)),
    subject: whole,
    test: { '@id': `_:by-hand${index}`, '@type': 'earl:TestCase', ...task },
    mode: 'earl:manual',
    result: { '@type': 'earl:TestResult', outcome: 'earl:untested' },
  }));
  const graph = [
    { '@id': whole, '@type': 'earl:TestSubject', title: website.name },
    ...unique([by, ...results.map(({ tool }) => tool)], toolName).map((tool) => assertor(tool, names)),
    ...unique(results, (result) => subjectName(result, website.address, names)).map((result) => ({
      '@id': subjectName(result, website.address, names),
      '@type': 'earl:TestSubject',
      title: titles.get(result.page) ?? result.page,
      ...(circumstances(result) === ''
        ? { isPartOf: whole }
        : { description: circumstances(result), isPartOf: addressOf(result, website.address) }),
    })),
    ...unique(results, testKey).map((result) => ({
      '@id': names('test', testKey(result)),
      '@type': 'earl:TestCase',
      title: result.rule,
      description: `The check “${result.check}” of ${toolName(result.tool)}`,
      ...partOf(result.criteria),
    })),
    ...assertions,
    ...untested,
  ];
  return `${JSON.stringify({ '@context': context, '@graph': graph })}\n`;
}

type Names = (kind: string, key: string) => string;

/** Gives each thing a short name that holds in this file. */
function namer(): Names {
  const known = new Map<string, string>();
  return (kind, key) => {
    const whole = `${kind} ${key}`;
    const name = known.get(whole) ?? `_:${kind}${known.size}`;
    known.set(whole, name);
    return name;
  };
}

function assertor(tool: Tool, names: Names) {
  return {
    '@id': names('tool', toolName(tool)),
    '@type': ['earl:Assertor', 'earl:Software'],
    title: toolName(tool),
    name: tool.name,
    version: tool.version,
  };
}

function testKey({ check, tool, rule }: Result): string {
  return `${check} ${tool.name} ${rule}`;
}

function addressOf({ page }: Result, website: string): string {
  return new URL(page, website).href;
}

/** A page as it opens has its address; in a state, or looked at in another way, it is a subject of its own. */
function subjectName(result: Result, website: string, names: Names): string {
  const page = addressOf(result, website);
  return circumstances(result) === '' ? page : names('subject', `${page} ${circumstances(result)}`);
}

/** Findings in what was written are in a line of a file, all others in an element of a page. */
function pointerTo(where: string, page: string) {
  const [, file, line] = /^(content\/.+):(\d+)$/.exec(where) ?? [];
  return file === undefined
    ? { '@type': 'ptr:CSSSelectorPointer', expression: where, reference: page }
    : {
        '@type': 'ptr:LineCharPointer',
        lineNumber: Number(line),
        reference: { '@id': `urn:plainleaf:${encodeURI(file)}`, title: file },
      };
}

function partOf(own: readonly string[]) {
  const addresses = criteria.filter(({ id }) => own.includes(id)).map(({ address }) => address);
  return addresses.length > 0 ? { isPartOf: addresses } : {};
}

function unique<T>(all: readonly T[], keyOf: (one: T) => string): T[] {
  return [...new Map(all.map((one) => [keyOf(one), one])).values()];
}
