import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { waysToRead } from '../../components/ways-to-read.ts';
import { longDate } from '../../i18n/long-date.ts';
import { wordsFor } from '../../i18n/words.ts';
import type { EasyRead } from '../../model/easy-read.ts';
import { formsOf } from '../../speech/forms.ts';
import { spokenFileOf } from '../../speech/spoken-file-of.ts';
import { spokenLines } from '../../speech/spoken-items.ts';

export async function getStaticPaths() {
  const documents = await getCollection('easyReads');
  return documents.map(({ data }) => ({ params: { document: data.id }, props: { document: data } }));
}

/** What a voice says of the first page of a document; fetched when a reader first listens. */
export const GET: APIRoute<{ document: EasyRead }> = ({ props: { document } }) => {
  const { title, subtitle, organisation, version, date, language, parts, hardWords } = document;
  const words = wordsFor(language);
  // Which of them need scripts is no matter to who listens with one.
  const ways = waysToRead(document, true);
  const items = spokenLines(
    title,
    [
      ...(subtitle === undefined ? [] : [['page-subtitle', subtitle] as const]),
      ['page-from', organisation, `${words.version} ${version}, ${longDate(date, language)}`],
      ['contents', words.contents],
      ...parts.map((part) => [`page-part-${part.number}`, `${part.number} ${part.title}`] as const),
      ...(hardWords.length > 0 ? [['page-hard-words', words.hardWords] as const] : []),
      ['ways-to-read', words.waysToRead],
      ...ways.map(({ name, good = '' }, index) => [`page-way-${index + 1}`, name, good] as const),
    ],
    formsOf(document),
  );
  return new Response(JSON.stringify(spokenFileOf(items)));
};
