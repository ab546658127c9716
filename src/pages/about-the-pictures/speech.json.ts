import type { APIRoute } from 'astro';
import { wordsFor } from '../../i18n/words.ts';
import { getSite } from '../../layouts/get-site.ts';
import { formsOf } from '../../speech/forms.ts';
import { spokenFileOf } from '../../speech/spoken-file-of.ts';
import { spokenLines } from '../../speech/spoken-items.ts';

/** What a voice says of who drew the pictures; fetched when a reader first listens. */
export const GET: APIRoute = async () => {
  const { language } = await getSite();
  const words = wordsFor(language);
  const items = spokenLines(
    words.about,
    words.pictureCredits.map(({ text }, index) => [
      `page-credit-${index + 1}`,
      text.map((piece) => (typeof piece === 'string' ? piece : piece.web)).join(''),
    ]),
    formsOf({ language, say: [], contacts: {} }),
  );
  return new Response(JSON.stringify(spokenFileOf(items)));
};
