import { z } from 'astro/zod';
import { contactSchema } from '../writing/contact.ts';
import { pastDaySchema } from './day-schema.ts';
import { languageSchema } from './document-schema.ts';

const organisation = 'the name of the organisation';

/** content/site.yaml: what is true of the whole website. */
export const siteSchema = z.strictObject({
  /** The name of the website, on its first page. */
  name: z.string('the name of the website').trim().min(1, 'the name of the website'),
  /** The language of the pages that belong to no document. */
  language: languageSchema,
  /** Where the website will stand; printed on covers and in QR codes. */
  address: z.url({ protocol: /^https?$/, error: 'a web address such as https://easyread.example.org' }).refine(isRoot, {
    error: 'a web address without a folder, such as https://easyread.example.org',
  }),
  /** Whose website it is: the accessibility statement says so. */
  organisation: z.string(organisation).trim().min(1, organisation),
  /** The day on which somebody last prepared the accessibility statement: read it whole then. */
  statementDate: pastDaySchema,
  /** Whom to ask, on the pages that belong to no document. */
  help: contactSchema.omit({ picture: true }).refine(({ phone, email }) => phone !== undefined || email !== undefined, {
    error: 'a `phone` or an `email` at least, since each page shows them',
  }),
});

export type Site = z.infer<typeof siteSchema>;

function isRoot(address: string): boolean {
  if (!URL.canParse(address)) return true; // the message above says so already
  const { pathname, search, hash } = new URL(address);
  return pathname === '/' && search === '' && hash === '';
}
