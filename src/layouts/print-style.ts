import { wordsFor } from '../i18n/words.ts';
import { documentColours } from '../model/document-colours.ts';
import type { EasyRead } from '../model/easy-read.ts';
import type { Edition } from '../model/editions.ts';

/** How many letters of a title there is room for in the foot. */
const TITLE_IN_FOOT = 60;

/**
 * The CSS of one printed file: its paper, its measures, the document's colours and what stands in the foot.
 * @param title what the file is called in its foot
 */
export function printStyle(document: EasyRead, edition: Edition, title: string): string {
  const { page, margins, type } = edition;
  const { ink, line, paper } = documentColours(document.accent).light;
  // A longer title would take a second line, and more.
  const footTitle = edition.titleInFoot && title.length <= TITLE_IN_FOOT ? title : '';
  // A long title beside the number may take a second line; the number does not.
  const numberBox = `content:${pageNumber(document.language)};white-space:nowrap`;
  // The back of a booklet has no number, as its cover has none.
  const back = edition.isBooklet
    ? '.back{page:back}@page back{@bottom-left{content:none}@bottom-right{content:none}}'
    : '';
  return `:root{--accent:${document.accent};--ink:${ink};--line:${line};--paper:${paper};
--page-height:${page.height}mm;--column-width:${page.width - 2 * margins.sides}mm;--column-height:${page.height - margins.top - margins.bottom}mm;
--edge:${margins.sides}mm;--words:${type.words}pt;--title:${type.title}pt;--heading:${type.heading}pt;--sub-heading:${type.subHeading}pt;--small:${type.small}pt;
--picture-height:${edition.pictures[0] ?? 0}mm}
@page{size:${page.width}mm ${page.height}mm;margin:${margins.top}mm ${margins.sides}mm ${margins.bottom}mm}
@page cover{margin:0}
@page:left{@bottom-left{${numberBox}}@bottom-right{content:${quote(footTitle)}}}
@page:right{@bottom-left{content:${quote(footTitle)}}@bottom-right{${numberBox}}}
@page cover{@bottom-left{content:none}@bottom-right{content:none}}${back}`;
}

function pageNumber(language: string): string {
  const [before = '', between = '', after = ''] = wordsFor(language)
    .pageOf('{page}', '{pages}')
    .split(/\{\w+\}/);
  return `${quote(before)} counter(page) ${quote(between)} counter(pages) ${quote(after)}`;
}

function quote(text: string): string {
  return `"${text.replaceAll(/["\\]/g, '\\$&').replaceAll('\n', ' ')}"`;
}
