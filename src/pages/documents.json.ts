import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { getSite } from '../layouts/get-site.ts';
import { sounds } from '../layouts/get-sounds.ts';
import { documentsFile } from '../model/documents-file.ts';

/** All that the site hands to print. */
export const GET: APIRoute = async () => {
  const documents = await getCollection('easyReads');
  return Response.json(
    documentsFile(
      documents.map(({ data }) => data),
      await getSite(),
      sounds,
    ),
  );
};
