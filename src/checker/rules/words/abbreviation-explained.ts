import { defineRule } from '../../rule.ts';
import { abbreviationsIn, explainsLetters, type Abbreviation } from '../../text/abbreviations.ts';
import { shoutedIn } from '../../text/shouted.ts';
import { wordList } from '../../words/read-words.ts';
import { prosesOfPart } from '../../written/walk.ts';
import type { Prose } from '../../written/prose.ts';
import type { WrittenDocument } from '../../written/types.ts';
import { whatFollows } from '../../written/what-follows.ts';

export const abbreviationExplained = defineRule({
  id: 'abbreviation-explained',
  summary: 'Write the full words. If you need the letters, say what they stand for the first time.',
  because: 'Letters cannot be guessed or sounded out. A reader who does not know them cannot ask anyone for the thing.',
  source:
    'UK government, Accessible communication formats; Patient Information Forum 2023; Inclusion Europe 2009, point 12; W3C, Making Content Usable for People with Cognitive and Learning Disabilities, 3.1; WCAG 2.2, 3.1.4',
  severity: 'error',
  examples: [
    {
      text: 'You can complain to the ICO.',
      finds: [
        'Unexpected letters `ICO` without their meaning, expected the full words: write what they stand for the first time, with the letters in brackets behind',
      ],
      better: "You can complain to the Information Commissioner's Office (ICO).",
    },
    {
      text: 'Bring your P60 and your MOT. You can ask the DVLA. DVLA stands for Driver and Vehicle Licensing Agency.',
      finds: [
        'Unexpected letters `MOT` without their meaning, expected the full words: write what they stand for the first time, with the letters in brackets behind',
      ],
      better: 'Bring your P60 and the paper from the yearly test of your car.',
    },
    {
      text: 'You can watch it on TV. Send the form to Leeds LS1 1UR. You MUST sign it. Look at Part IV.',
      finds: [],
    },
    {
      text: 'Tell the DWP.',
      fields: { hardWords: [{ word: 'Department for Work and Pensions (DWP)', meaning: 'The office for benefits.' }] },
      finds: [],
    },
    {
      text: 'Tell us if you get UC or ESA. The CAB can help.',
      fields: { knownWords: ['UC'] },
      finds: ['ESA', 'CAB'].map(
        (letters) =>
          `Unexpected letters \`${letters}\` without their meaning, expected the full words: write what they stand for the first time, with the letters in brackets behind`,
      ),
      better: 'Tell us if you get UC. Citizens Advice can help.',
    },
    { text: 'You can get money to pay for help, or PIP.', finds: [] },
    { text: '## What is SEN?\n\nSome children need more help at school.\n\nThis is called SEN.', finds: [] },
  ],
  *check(document) {
    const known = knownLetters(document);
    for (const { abbreviation, following } of usesIn(document)) {
      const { letters, prose } = abbreviation;
      if (known.has(letters) || isShouted(abbreviation)) continue;
      known.add(letters);
      if ([prose, ...following()].some(({ text }) => explainsLetters(text, letters))) continue;
      yield {
        at: abbreviation,
        found: `letters \`${letters}\` without their meaning`,
        expected: 'the full words',
        todo: 'write what they stand for the first time, with the letters in brackets behind',
      };
    }
  },
});

/** "You MUST sign it": a word in capitals, of which another rule tells. */
function isShouted({ prose, start, end }: Abbreviation): boolean {
  return prose.sentences.some((sentence) =>
    shoutedIn(sentence).some((run) => run.some((word) => word.start < end && start < word.end)),
  );
}

interface Use {
  abbreviation: Abbreviation;
  /** What the reader reads next. */
  following: () => Iterable<Prose>;
}

function* usesIn({ titles, parts, contactTexts, meanings }: WrittenDocument): Generator<Use> {
  const all = parts.map((part) => [...prosesOfPart(part)]);
  yield* titles.flatMap(abbreviationsIn).map((abbreviation) => ({ abbreviation, following: () => all.flat() }));
  for (const proses of all) {
    for (const [index, prose] of proses.entries()) {
      yield* abbreviationsIn(prose).map((abbreviation) => ({
        abbreviation,
        following: () => whatFollows(proses, index),
      }));
    }
  }
  const others = [...contactTexts, ...meanings.map(({ prose }) => prose)];
  yield* others.flatMap(abbreviationsIn).map((abbreviation) => ({ abbreviation, following: () => [] }));
}

/** Letters that everyone knows, that another rule reports, or that document.yaml explains. */
function knownLetters({ fields }: WrittenDocument): Set<string> {
  const { hardWords, knownWords, organisation, contacts } = fields;
  const explained = [
    ...hardWords.map(({ word }) => word),
    organisation,
    ...Object.values(contacts).map(({ name }) => name),
  ];
  return new Set([
    ...wordList('known-abbreviations').map(({ short }) => short),
    ...wordList('short-forms').flatMap(({ short, also }) => [short, ...also].map((form) => form.replace(/s$/, ''))),
    ...knownWords,
    ...explained.flatMap((text) => text.match(/[A-Z&]{2,}/g) ?? []),
  ]);
}
