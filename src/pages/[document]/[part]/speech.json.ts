import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import type { EasyRead, Part } from '../../../model/easy-read.ts';
import { spokenFileOf } from '../../../speech/spoken-file-of.ts';
import { spokenPart } from '../../../speech/spoken-items.ts';

export async function getStaticPaths() {
  const documents = await getCollection('easyReads');
  return documents.flatMap(({ data: document }) =>
    document.parts.map((part) => ({ params: { document: document.id, part: part.id }, props: { document, part } })),
  );
}

/** What a voice says of a part; fetched when a reader first listens. */
export const GET: APIRoute<{ document: EasyRead; part: Part }> = ({ props: { document, part } }) =>
  new Response(JSON.stringify(spokenFileOf(spokenPart(document, part))));
