import { longDate } from '../../src/i18n/long-date.ts';
import { wordsFor } from '../../src/i18n/words.ts';
import { documentAddress, partAddress } from '../../src/model/addresses.ts';
import type { EasyRead, Part } from '../../src/model/easy-read.ts';
import { hardWordId } from '../../src/writing/hard-word.ts';
import { content } from '../built.ts';
import type { PrintedFile } from './printed-files.ts';
import { hardWordsSaid, heading, list, paragraphs, partSaid, type Said } from './said.ts';

/**
 * All that a PDF should say, in order, a list for each of its sections.
 * @param anchors the page of each anchor, for the contents
 */
export function expectedOf({ document, edition, part }: PrintedFile, anchors: ReadonlyMap<string, number>): Said[][] {
  if (part) return [leaflet(document, part)];
  const words = wordsFor(document.language);
  return [
    cover(document),
    contents(document, anchors),
    ...document.parts.map((each) => [
      ...paragraphs(words.part(each.number)),
      heading(1, each.title),
      ...partSaid(each),
    ]),
    ...lastSections(document, edition.isBooklet),
  ];
}

function cover({ id, title, subtitle, organisation, version, date, language }: EasyRead): Said[] {
  const words = wordsFor(language);
  return [
    ...paragraphs(words.easyRead),
    heading(1, title),
    ...paragraphs(subtitle, organisation, `${words.version} ${version}, ${longDate(date, language)}`),
    ...onTheWeb(language, documentAddress(id)),
  ];
}

function contents({ parts, hardWords, language }: EasyRead, anchors: ReadonlyMap<string, number>): Said[] {
  const words = wordsFor(language);
  const hasHardWords = hardWords.length > 0;
  const lines = [
    ...parts,
    ...(hasHardWords ? [{ id: 'page-hard-words', title: words.hardWords }] : []),
    { id: 'page-help', title: words.help },
  ];
  const note = words.hardWordsInPrint.map((piece) => (typeof piece === 'string' ? piece : piece.bold)).join('');
  return [
    heading(1, words.contents),
    ...list(lines.map(({ id, title }) => `${title} ${anchors.get(id)}`)),
    ...paragraphs(hasHardWords ? note : undefined),
  ];
}

function leaflet(document: EasyRead, part: Part): Said[] {
  const { id, title, organisation, language, version, date } = document;
  const words = wordsFor(language);
  const hardWords = document.hardWords.filter(({ word }) => part.hardWords.includes(hardWordId(word)));
  return [
    ...paragraphs(words.easyRead, organisation),
    heading(1, part.title),
    ...partSaid(part),
    ...(hardWords.length > 0 ? [heading(2, words.hardWords), ...hardWordsSaid(hardWords)] : []),
    heading(2, words.help),
    ...help(document, ', '),
    ...onTheWeb(language, partAddress(id, part.id)),
    ...paragraphs(
      `${words.leafletOf(title)} ${words.version} ${version}, ${longDate(date, language)} ${words.pictureCreditShort}`,
    ),
  ];
}

function lastSections(document: EasyRead, isBooklet: boolean): Said[][] {
  const { hardWords, language, fullVersion } = document;
  const words = wordsFor(language);
  const full = fullVersion && `${words.fullVersion} ${withoutScheme(fullVersion)}`;
  const meanings = [heading(1, words.hardWords), ...hardWordsSaid(hardWords)];
  const whom = [heading(1, words.help), ...help(document, ' '), ...paragraphs(full)];
  const hasHardWords = hardWords.length > 0;
  // A booklet has whom to ask alone on its back.
  if (isBooklet) return [hasHardWords ? [...meanings, ...credits(document, 2)] : credits(document, 1), whom];
  return [...(hasHardWords ? [meanings] : []), [...whom, ...credits(document, 2)]];
}

/** @param between what stands between the lines of a postal address */
function help({ contacts, help: whom, language }: EasyRead, between: string): Said[] {
  const words = wordsFor(language);
  const { name, phone, phoneNote, email, post } = contacts[whom] ?? {};
  const ways = [
    phone && [`${words.phone}: ${phone}`, ...(phoneNote === undefined ? [] : [phoneNote])].join(' '),
    email && `${words.email}: ${email}`,
    post && `${words.post}: ${post.join(between)}`,
  ];
  return [...paragraphs(name), ...list(ways.filter((way) => way !== undefined))];
}

function credits({ language }: EasyRead, level: number): Said[] {
  const { about, pictureCredits } = wordsFor(language);
  const texts = pictureCredits.map(({ text }) => text.map((piece) => (typeof piece === 'string' ? piece : piece.web)));
  return [heading(level, about), ...paragraphs(...texts.map((text) => text.join('')))];
}

function onTheWeb(language: string, address: string): Said[] {
  const { href } = new URL(address, content.site.address);
  return paragraphs(`${wordsFor(language).onTheWeb} ${withoutScheme(href)}`);
}

function withoutScheme(address: string): string {
  return address.replace(/^https?:\/\//, '');
}
