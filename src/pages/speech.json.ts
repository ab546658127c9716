import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { wordsFor } from '../i18n/words.ts';
import { getSite } from '../layouts/get-site.ts';
import { formsOf } from '../speech/forms.ts';
import { spokenFileOf } from '../speech/spoken-file-of.ts';
import { spokenLines } from '../speech/spoken-items.ts';

/** What a voice says of the list of documents; fetched when a reader first listens. */
export const GET: APIRoute = async () => {
  const { name, language } = await getSite();
  const words = wordsFor(language);
  const documents = await getCollection('easyReads');
  const items = spokenLines(
    name,
    [
      ['page-subtitle', words.easyReadMeans],
      ['page-choose', words.chooseOne],
      ...documents.map(
        ({ data: { id, title, subtitle = '', organisation } }) =>
          [`page-document-${id}`, title, subtitle, organisation] as const,
      ),
    ],
    formsOf({ language, say: [], contacts: {} }),
  );
  return new Response(JSON.stringify(spokenFileOf(items)));
};
