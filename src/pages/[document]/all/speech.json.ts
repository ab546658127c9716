import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import type { EasyRead } from '../../../model/easy-read.ts';
import { spokenFileOf } from '../../../speech/spoken-file-of.ts';
import { spokenDocument } from '../../../speech/spoken-items.ts';

export async function getStaticPaths() {
  const documents = await getCollection('easyReads');
  return documents.map(({ data: document }) => ({ params: { document: document.id }, props: { document } }));
}

/** What a voice says of the whole document; fetched when a reader first listens. */
export const GET: APIRoute<{ document: EasyRead }> = ({ props: { document } }) =>
  new Response(JSON.stringify(spokenFileOf(spokenDocument(document))));
