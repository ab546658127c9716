import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { qrCode } from '../../components/qr-code.ts';
import { documentAddress } from '../../model/addresses.ts';

export async function getStaticPaths() {
  const documents = await getCollection('easyReads');
  return documents.map(({ data }) => ({ params: { document: data.id } }));
}

/** The QR code of a document's first page, for paper. */
export const GET: APIRoute = ({ params: { document = '' }, site }) => qrCode(documentAddress(document), site);
