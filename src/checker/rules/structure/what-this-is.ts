import { defineRule } from '../../rule.ts';
import type { Sentence } from '../../text/sentences.ts';
import { wordSet } from '../../words/read-words.ts';
import { ideasOf } from '../../written/walk.ts';

/** How many words may stand between "this" and what it is: "this easy read leaflet", "this is our new Privacy Policy". */
const NEAR = 5;
/** Behind "this form" or "it is", these say what it is for. */
const FOR = /^(?:about|for|to|if|when|how|tell|say|explain|show|help|describe)$/;
/** What readers do with it, in base forms. */
const READ_ABOUT = /\b(?:read|learn|find out)(?: more)?(?: here)? (?:about|what|how|why)\b/;

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
    { text: 'Here you can read what we do with your information.', finds: [] },
    { text: 'Our guide explains how to pay the rent.', finds: [] },
  ],
  *check({ parts: [first] }) {
    if (!first) return;
    const nouns = wordSet('document-words');
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
  const [first = ''] = lemmas;
  const nounFrom = (from: number) => {
    const isNoun = (_: string, index: number) => index >= from && index < from + NEAR && isIn(nouns, lemmas, index);
    return lemmas.findIndex(isNoun);
  };
  const saysFor = (noun: number) => noun !== -1 && lemmas.slice(noun + 1, noun + 4).some((lemma) => FOR.test(lemma));
  // "This is about …", "It is for you if …", "You can read here how …"
  if (/^(?:this|it)$/.test(first) && lemmas.slice(1, 3).some((lemma) => FOR.test(lemma))) return true;
  if (READ_ABOUT.test(lemmas.join(' '))) return true;
  // "This leaflet …", "This is our policy", "In this guide, …", "The booklet tells you …"
  if (first === 'this' || (first === 'in' && lemmas[1] === 'this')) return nounFrom(1) !== -1;
  if (/^(?:our|the)$/.test(first) && saysFor(nounFrom(1))) return true;
  // "Fill in this form if …", "We wrote this booklet for …"
  return lemmas.includes('this') && saysFor(nounFrom(lemmas.indexOf('this') + 1));
}

/** Whether a word, or it and the next one, is in a list. */
function isIn(list: ReadonlySet<string>, lemmas: readonly string[], index: number): boolean {
  return list.has(lemmas[index] ?? '') || list.has(lemmas.slice(index, index + 2).join(' '));
}
