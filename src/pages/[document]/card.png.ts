import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { wordsFor } from '../../i18n/words.ts';
import { documentColours } from '../../model/document-colours.ts';
import type { EasyRead } from '../../model/easy-read.ts';
import { composePicture, readPictures } from '../../pictures/index.ts';
import { drawSharingCard } from '../../pictures/sharing-card.ts';
import { colours } from '../../styles/colours.ts';

/** An address for each document. */
export async function getStaticPaths() {
  const documents = await getCollection('easyReads');
  return documents.map(({ data }) => ({ params: { document: data.id }, props: { document: data } }));
}

/** The sharing card of a document. */
export const GET: APIRoute<{ document: EasyRead }> = async ({ props: { document } }) => {
  const { title, organisation, accent, language } = document;
  const picture = await composePicture(document.picture, readPictures().recipes);
  const png = await drawSharingCard({
    above: wordsFor(language).easyRead,
    title,
    organisation,
    picture,
    colours: { ...colours.both, ...documentColours(accent).light },
  });
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
