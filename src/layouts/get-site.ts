import { getEntry } from 'astro:content';
import type { Site } from '../model/site-schema.ts';

/** What is true of the whole website, for pages and layouts: content/site.yaml. */
export async function getSite(): Promise<Site> {
  const entry = await getEntry('site', 'site');
  if (!entry) throw new Error('No site.yaml');
  return entry.data.site;
}
