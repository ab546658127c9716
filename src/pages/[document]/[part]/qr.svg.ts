import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { qrCode } from '../../../components/qr-code.ts';
import { partAddress } from '../../../model/addresses.ts';

export async function getStaticPaths() {
  const documents = await getCollection('easyReads');
  return documents.flatMap(({ data: { id, parts } }) =>
    parts.map((part) => ({ params: { document: id, part: part.id } })),
  );
}

/** The QR code of the page of a part, for paper. */
export const GET: APIRoute = ({ params: { document = '', part = '' }, site }) =>
  qrCode(partAddress(document, part), site);
