import { defineRule, type Remark } from '../../rule.ts';
import { thirdPersonIn, type ThirdPerson } from '../../text/third-person.ts';
import type { Prose } from '../../written/prose.ts';
import type { WrittenDocument } from '../../written/types.ts';
import { prosesOf, prosesOfPart } from '../../written/walk.ts';

export const youAndWe = defineRule({
  id: 'you-and-we',
  summary: 'Speak to the reader: write “you”. Write “we” for the organisation.',
  because: 'A reader does not always know that “tenants” or “the patient” is meant to be them. “You” is sure.',
  source:
    'BITV 2.0, annex 2 part 2, point 2; Photosymbols, Easy read; NHS digital service manual; W3C, Making Content Usable for People with Cognitive and Learning Disabilities, 3.2; New Zealand Ministry of Social Development, Checklist for plain language',
  severity: 'warning',
  examples: [
    {
      text: 'Tenants must pay their rent on Monday.',
      finds: ['Unexpected `Tenants` for the reader, expected `you`: speak to the reader'],
      better: 'You must pay your rent on Monday.',
    },
    {
      text: 'You can phone us.\n\nWe send letters to people who use our pool. We keep people’s letters safe.',
      finds: [
        'Unexpected `people who use` for the reader, expected `you`: speak to the reader',
        'Unexpected `people’s` for the reader, expected `your`: speak to the reader',
      ],
      better: 'You can phone us.\n\nWe send you letters if you use our pool. We keep your letters safe.',
    },
    {
      title: 'Who are our tenants?',
      text: 'Tenants can be people or companies.',
      finds: [],
    },
    {
      text: 'You can tell us if your tenants are late.\n\nThe staff must help you. This keeps people safe. We train people who work for us.',
      finds: [],
    },
  ],
  *check(document) {
    const speaksToReader = [...prosesOf(document)].some(({ text }) => /\byou(?:r|rs)?\b/i.test(text));
    for (const { prose, topics } of prosesWithTopics(document)) {
      for (const sentence of prose.sentences) {
        const found = thirdPersonIn(sentence, speaksToReader);
        if (!found || topics.some((topic) => topic.text.toLowerCase().includes(found.noun.toLowerCase()))) continue;
        yield remarkOn(found);
      }
    }
  },
});

/** The words of a document, each with the title of its part and the last heading. */
function* prosesWithTopics(document: WrittenDocument): Generator<{ prose: Prose; topics: Prose[] }> {
  for (const part of document.parts) {
    let heading = part.title;
    for (const prose of prosesOfPart(part)) {
      if (prose.kind === 'heading') heading = prose;
      const topics = prose === part.title || prose === heading ? [] : [part.title, heading];
      yield { prose, topics };
    }
  }
  for (const prose of [...document.titles, ...document.contactTexts, ...document.meanings.map((one) => one.prose)]) {
    yield { prose, topics: [] };
  }
}

function remarkOn({ prose, start, end }: ThirdPerson): Remark {
  const text = prose.text.slice(start, end);
  return {
    at: { prose, start, end },
    found: `\`${text}\` for the reader`,
    expected: /['’]s$/.test(text) ? '`your`' : '`you`',
    todo: 'speak to the reader',
  };
}
