import { circumstances } from '../../i18n/circumstances.ts';
import { visible } from '../../source/visible.ts';
import { readableAddress } from '../site/proof-page.ts';
import { isFault, type Finding, type Result } from '../result/result.ts';

/** What a check came to, in a few words: `35 pages, no faults`. */
export function outcomeOf(results: readonly Result[]): string {
  const pages = new Set(results.map(({ page }) => page)).size;
  return `${counted(pages, 'page')}, ${faultCount(results)}`;
}

/** Everything that is to be mended, by rule, and the counts. */
export function tellResults(results: readonly Result[]): string {
  const byRule = Map.groupBy(results.filter(isFault), ({ check, rule }) => `${check} ${rule}`);
  const faults = [...byRule.values()].map(tellRule);
  return [...faults, tellCounts(results)].join('\n');
}

/** Of so many pages as many places each are shown; the others are counted. */
const PAGES = 10;
const PLACES = 5;

function tellRule(results: readonly Result[]): string {
  const [first] = results;
  const criteria = first && first.criteria.length > 0 ? ` (WCAG ${first.criteria.join(', ')})` : '';
  const byPage = [...Map.groupBy(results, ({ page }) => page).values()];
  return [
    `${first?.rule ?? ''}${criteria}, found by ${first?.check ?? ''}:`,
    ...byPage.slice(0, PAGES).flatMap(tellPage),
    ...(byPage.length > PAGES ? [`  and ${counted(byPage.length - PAGES, 'more page')}`] : []),
    '',
  ].join('\n');
}

function tellPage(results: readonly Result[]): string[] {
  const places = results.flatMap((result) => result.found.map((finding) => tellPlace(result, finding)));
  const others = places.length - PLACES;
  return [...places.slice(0, PLACES), ...(others > 0 ? [`  ${results[0]?.page}  and ${others} more`] : [])];
}

/** `/all/ (dark)  main > p  Unexpected …` */
function tellPlace(result: Result, { where, what }: Finding): string {
  const page = visible(readableAddress(result.page));
  const how = circumstances(result);
  return `  ${[how ? `${page} (${how})` : page, where, what].filter(Boolean).join('  ')}`;
}

function tellCounts(results: readonly Result[]): string {
  const count = (wanted: (result: Result) => boolean) => results.filter(wanted).length;
  const pages = [...new Set(results.map(({ page }) => page))];
  const pdfs = pages.filter((page) => page.endsWith('.pdf')).length;
  return [
    counted(pages.length - pdfs, 'page'),
    ...(pdfs > 0 ? [counted(pdfs, 'PDF')] : []),
    counted(results.length, 'result'),
    `${count(({ outcome }) => outcome === 'inapplicable')} do not apply`,
    `${count(({ outcome }) => outcome === 'passed')} passed`,
    `${count(({ outcome }) => outcome === 'cantTell')} for a person to judge`,
    `${count(({ ignoredBecause }) => ignoredBecause !== undefined)} accepted with a reason`,
    faultCount(results),
  ].join(', ');
}

function faultCount(results: readonly Result[]): string {
  const faults = results.filter(isFault).length;
  return faults === 0 ? 'no faults' : counted(faults, 'fault');
}

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}
