import type { APIRoute } from 'astro';
import { wordsFor } from '../../i18n/words.ts';
import { accessibilityLines, lineText } from '../../layouts/accessibility-lines.ts';
import { report } from '../../layouts/get-report.ts';
import { getSite } from '../../layouts/get-site.ts';
import { formsOf } from '../../speech/forms.ts';
import { spokenFileOf } from '../../speech/spoken-file-of.ts';
import { spokenLines } from '../../speech/spoken-items.ts';

/** What a voice says of the accessibility statement: what is easy to read of it. Fetched when a reader first listens. */
export const GET: APIRoute = async () => {
  const site = await getSite();
  const words = wordsFor(site.language);
  const items = spokenLines(
    words.accessibilityStatement,
    [
      ['page-subtitle', words.accessibilityMeans],
      ...accessibilityLines(words, site, report).map(
        (line, index) => [`page-line-${index + 1}`, lineText(line)] as const,
      ),
    ],
    formsOf({ language: site.language, say: [], contacts: {} }),
  );
  return new Response(JSON.stringify(spokenFileOf(items)));
};
