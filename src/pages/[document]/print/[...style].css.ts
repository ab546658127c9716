import { getCollection } from 'astro:content';
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { printStyle } from '../../../layouts/print-style.ts';

export async function getStaticPaths() {
  const documents = await getCollection('easyReads');
  return documents.flatMap(({ data: document }) =>
    document.editions.flatMap((edition) => {
      const files =
        edition.holds === 'part'
          ? document.parts.map(({ id, title }) => ({ style: `${edition.id}/${id}`, title }))
          : [{ style: edition.id, title: document.title }];
      return files.map(({ style, title }) => ({
        params: { document: document.id, style },
        props: { document, edition, title },
      }));
    }),
  );
}

/**
 * The CSS of one printed file. It is a file and does not stand in the page: a server's rules against
 * foreign styles would have to name each that does, and headers have a limit.
 */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({
  props: { document, edition, title },
}) => new Response(printStyle(document, edition, title), { headers: { 'content-type': 'text/css' } });
