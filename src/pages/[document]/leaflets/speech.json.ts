import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { wordsFor } from '../../../i18n/words.ts';
import type { EasyRead } from '../../../model/easy-read.ts';
import { formsOf } from '../../../speech/forms.ts';
import { spokenFileOf } from '../../../speech/spoken-file-of.ts';
import { spokenLines } from '../../../speech/spoken-items.ts';

export async function getStaticPaths() {
  const documents = await getCollection('easyReads');
  return documents
    .filter(({ data }) => data.editions.some(({ holds }) => holds === 'part'))
    .map(({ data }) => ({ params: { document: data.id }, props: { document: data } }));
}

/** What a voice says of the list of leaflets; fetched when a reader first listens. */
export const GET: APIRoute<{ document: EasyRead }> = ({ props: { document } }) => {
  const words = wordsFor(document.language);
  const items = spokenLines(
    words.leaflets,
    [
      ['page-subtitle', words.leafletsIntro],
      ...document.parts.map(({ title }, index) => [`page-way-${index + 1}`, title] as const),
    ],
    formsOf(document),
  );
  return new Response(JSON.stringify(spokenFileOf(items)));
};
