import { fileURLToPath } from 'node:url';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import type { EasyRead } from './model/easy-read.ts';
import { partSchema } from './model/part-schema.ts';
import { readContent } from './model/read-content.ts';
import { siteOf } from './model/read-site.ts';
import { siteSchema } from './model/site-schema.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The documents, checked and in order. */
const easyReads = defineCollection({
  loader: () => readContent(root).documents.map((document) => ({ ...document })),
  schema: z.custom<EasyRead>(),
});

/** What is true of the whole website: one entry, `site`. */
const site = defineCollection({
  loader: () => [{ id: 'site', site: siteOf(root) }],
  schema: z.strictObject({ id: z.literal('site'), site: siteSchema }),
});

/** The words of the parts, to be rendered; the id is the file without its ending. */
const parts = defineCollection({
  loader: glob({ base: './content', pattern: '*/[0-9]*-*.mdx', generateId: ({ entry }) => entry }),
  schema: partSchema,
});

export const collections = { easyReads, site, parts };
