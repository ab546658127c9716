import { wordsFor } from '../i18n/words.ts';
import { hardWordsAddress, partAddress } from '../model/addresses.ts';
import type { EasyRead } from '../model/easy-read.ts';
import { spokenHardWords, spokenPart } from '../speech/spoken-items.ts';
import type { Names } from './encoders.ts';
import { toSsml } from './to-ssml.ts';

/** A page that can be listened to. */
export interface SpokenPage {
  page: string;
  language: string;
  ssml: string;
  names: Names;
  /** The recorded file, from the content folder. */
  recording: string | undefined;
}

/** The pages of a document that can be listened to: its parts, and its hard words. */
export function spokenPages(document: EasyRead): SpokenPage[] {
  const { id, language, title, organisation, parts, hardWords, recordings } = document;
  const of = (name: string, page: string, ownTitle: string, items: ReturnType<typeof spokenPart>): SpokenPage => ({
    page,
    language,
    ssml: toSsml(items),
    names: { title: ownTitle, organisation, document: title },
    recording: recordings[name] === undefined ? undefined : `${id}/${recordings[name]}`,
  });
  return [
    ...parts.map((part) => of(part.id, partAddress(id, part.id), part.title, spokenPart(document, part))),
    ...(hardWords.length > 0
      ? [of('hard-words', hardWordsAddress(id), wordsFor(language).hardWords, spokenHardWords(document))]
      : []),
  ];
}
