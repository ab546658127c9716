import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { renderSVG } from 'uqr';
import { documentAddress } from '../../model/addresses.ts';

/** An address for each document. */
export async function getStaticPaths() {
  const documents = await getCollection('easyReads');
  return documents.map(({ data }) => ({ params: { document: data.id } }));
}

/** The QR code of a document's first page, for paper. */
export const GET: APIRoute = ({ params, site }) => {
  const address = new URL(documentAddress(params['document'] ?? ''), site).href;
  return new Response(renderSVG(address, { ecc: 'M', border: 2 }), { headers: { 'content-type': 'image/svg+xml' } });
};
