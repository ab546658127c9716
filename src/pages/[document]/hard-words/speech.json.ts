import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import type { EasyRead } from '../../../model/easy-read.ts';
import { spokenFileOf } from '../../../speech/spoken-file-of.ts';
import { spokenHardWords } from '../../../speech/spoken-items.ts';

export async function getStaticPaths() {
  const documents = await getCollection('easyReads');
  return documents
    .filter(({ data }) => data.hardWords.length > 0)
    .map(({ data: document }) => ({ params: { document: document.id }, props: { document } }));
}

/** What a voice says of the hard words; fetched when a reader first listens. */
export const GET: APIRoute<{ document: EasyRead }> = ({ props: { document } }) =>
  new Response(JSON.stringify(spokenFileOf(spokenHardWords(document))));
