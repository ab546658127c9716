import { defineRule } from '../../rule.ts';
import type { Sentence } from '../../text/sentences.ts';
import { wordList } from '../../words/read-words.ts';
import { ideasOf } from '../../written/walk.ts';

/** How many words may stand between "this" and what it is: "this easy read leaflet", "this is our new Privacy Policy". */
const NEAR = 5;
/** Behind "this form" or "it is", these say what it is for. */
const FOR = /^(?:about|for|to|if|when|how|tell|say|explain|show|help|describe)$/;

export const whatThisIs = defineRule({
  id: 'what-this-is',
  summary: 'Say in the first part what the document is, or who it is for.',
  because:
    'Readers decide at the first page if this is for them. That they can ask for help is said by the program: the contact of `help` stands on each page.',
  source:
    'W3C, Making content usable, 3.8 (summaries); WCAG 3 draft, Summaries available; New South Wales, Easy read (its opening page)',
  severity: 'error',
  examples: [
    {
      text: 'Put your bins out on Wednesdays.',
      finds: [
        'Unexpected first part that does not say what this is, expected a statement such as `This leaflet is about …`: say what the document is, or who it is for',
      ],
      better: 'This leaflet is about your bins.\n\nPut your bins out on Wednesdays.',
    },
    {
      text: 'You can ask someone to help you read this leaflet.',
      finds: [
        'Unexpected first part that does not say what this is, expected a statement such as `This leaflet is about …`: say what the document is, or who it is for',
      ],
      better: 'This is for people who live in our homes.',
    },
    { text: 'We keep your information safe.\n\nThis is our Privacy Policy.', finds: [] },
    { text: 'In this booklet, we tell you how to vote.', finds: [] },
    { text: 'Please fill in this form if you need a repair.', finds: [] },
    { text: 'Our guide explains how to pay the rent.', finds: [] },
  ],
  *check({ parts: [first] }) {
    if (!first) return;
    const nouns = new Set(wordList('document-words').flatMap(({ words }) => words));
    const sentences = [...ideasOf(first)].flatMap(({ proses }) => proses.flatMap((prose) => prose.sentences));
    if (sentences.some((sentence) => saysWhatThisIs(sentence, nouns))) return;
    yield {
      at: { prose: first.title, start: 0, end: first.title.text.length },
      found: 'first part that does not say what this is',
      expected: 'a statement such as `This leaflet is about …`',
      todo: 'say what the document is, or who it is for',
    };
  },
});

function saysWhatThisIs({ words }: Sentence, nouns: ReadonlySet<string>): boolean {
  const lemmas = words.map(({ text, lemma }) => (/^(?:this|these)$/i.test(text) ? 'this' : lemma));
  const isNoun = (lemma: string | undefined, index: number) =>
    nouns.has(lemma ?? '') || nouns.has(`${lemma ?? ''} ${lemmas[index + 1] ?? ''}`);
  const nounFrom = (from: number) => {
    const near = lemmas.slice(from, from + NEAR).findIndex((lemma, index) => isNoun(lemma, from + index));
    return near === -1 ? -1 : from + near;
  };
  // "This is about …", "This tells you …", "It is for you if …"
  if (/^(?:this|it)$/.test(lemmas[0] ?? '') && lemmas.slice(1, 3).some((lemma) => FOR.test(lemma))) return true;
  // "This leaflet …", "This is our policy", "In this guide, …", "The booklet tells you …"
  if (/^(?:this|in|our|the)$/.test(lemmas[0] ?? '') && nounFrom(1) !== -1) return true;
  // "Fill in this form if …", "We wrote this booklet for …"
  const at = lemmas.indexOf('this');
  const noun = at === -1 ? -1 : nounFrom(at + 1);
  return noun !== -1 && FOR.test(lemmas[noun + 1] ?? '');
}
