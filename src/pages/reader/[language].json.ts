import type { APIRoute } from 'astro';
import { knownLanguages, wordsFor } from '../../i18n/words.ts';

export const getStaticPaths = () => knownLanguages.map((language) => ({ params: { language } }));

/** The interface's words for what runs in the browser; fetched when a control is first used. */
export const GET: APIRoute = ({ params: { language = '' } }) => new Response(JSON.stringify(wordsFor(language).reader));
