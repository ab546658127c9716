import { Dictionary } from '../../values/dictionary.ts';
import { List } from '../../values/list.ts';
import type { Page } from '../file/read-pages.ts';
import { elementOfObject } from '../structure/relatives.ts';
import type { Structure } from '../structure/structure.ts';
import { appearancesOf, isSignature } from './appearances.ts';
import type { Content } from './content.ts';
import { ContentWalk } from './content-walk.ts';
import { placeOf } from './place.ts';

/** Goes over the content of all pages, of the forms that they paint, and of what their annotations look like. */
export function walkContent(pages: readonly Page[], structure: Structure): Content {
  const walk = new ContentWalk(structure);
  for (const page of pages) {
    const place = placeOf(page);
    walk.streams(streamsOf(page), place);
    for (const annotation of page.dictionary.list('Annots') ?? []) {
      if (!(annotation instanceof Dictionary)) continue;
      const isArtifact = isSignature(annotation);
      const element = isArtifact ? undefined : elementOfObject(structure, annotation);
      for (const form of appearancesOf(annotation)) walk.form(form, { ...place, element, isArtifact });
    }
  }
  return walk;
}

function streamsOf({ dictionary }: Page): Dictionary[] {
  const contents = dictionary.get('Contents');
  const streams = contents instanceof List ? Array.from(contents) : [contents];
  return streams.filter((stream) => stream instanceof Dictionary);
}
