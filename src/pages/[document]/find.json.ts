import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { wordsFor } from '../../i18n/words.ts';
import { hardWordsAddress, partAddress } from '../../model/addresses.ts';
import type { EasyRead, Part } from '../../model/easy-read.ts';
import type { FindFile } from '../../reader/find/find-file.ts';
import { hardWordId } from '../../writing/hard-word.ts';

export async function getStaticPaths() {
  const documents = await getCollection('easyReads');
  return documents.map(({ data }) => ({ params: { document: data.id }, props: { document: data } }));
}

/** What can be found in a document; fetched when somebody goes to the search box. */
export const GET: APIRoute<{ document: EasyRead }> = ({ props: { document } }) => {
  const { id, parts, hardWords, language } = document;
  return Response.json({
    parts: parts.map((part) => ({
      address: partAddress(id, part.id),
      number: part.number,
      title: part.title,
      picture: part.picture,
      statements: statementsOf(part),
    })),
    hardWords: hardWords.map(({ word, meaning }) => ({
      address: `${hardWordsAddress(id)}#${hardWordId(word)}`,
      picture: 'hard-words',
      word,
      meaning,
    })),
    forgives: wordsFor(language).finding,
  } satisfies FindFile);
};

function statementsOf({ blocks }: Part): FindFile['parts'][number]['statements'] {
  return blocks
    .flatMap((block) => (block.kind === 'list' ? block.items : block.kind === 'statement' ? [block] : []))
    .map(({ id, text, picture }) => ({
      ...(id !== '' && { id }),
      text,
      ...(picture !== undefined && { picture }),
    }));
}
