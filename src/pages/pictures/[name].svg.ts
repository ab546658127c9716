import type { APIRoute } from 'astro';
import { composePicture, readPictures } from '../../pictures/index.ts';

const { recipes } = readPictures();

/** An address for each picture that can be drawn. */
export function getStaticPaths() {
  return [...recipes.keys()].map((name) => ({ params: { name } }));
}

/** The file of a picture. */
export const GET: APIRoute = async ({ params }) =>
  new Response(await composePicture(params['name'] ?? '', recipes), { headers: { 'content-type': 'image/svg+xml' } });
