import { defineRule } from '../../rule.ts';
import type { Word } from '../../text/words.ts';
import { isAnyone, isPerson } from '../../words/people.ts';
import type { Prose } from '../../written/prose.ts';
import type { WrittenList, WrittenPart } from '../../written/types.ts';

/** The same word for the other person. "Them" is left out, since it is about things as often. */
const OTHER_PERSON: Readonly<Record<string, string>> = {
  you: 'they',
  your: 'their',
  yourself: 'themselves',
  they: 'you',
  their: 'your',
  themselves: 'yourself',
};
const READER = ['you', 'your', 'yourself'];
const OTHERS = ['they', 'their', 'themselves'];

export const personConsistent = defineRule({
  id: 'person-consistent',
  summary: 'Keep to one person all through a list: “they” or “you”.',
  because: 'When “their” turns into “your” in the middle of a list, the reader cannot tell who has to do it.',
  source: 'Our own rule, from a privacy policy whose list about staff turned to “you” halfway',
  severity: 'error',
  examples: [
    {
      text: 'Volunteers must:\n\n- Wash their hands\n- Tie their hair back\n- Sign your name in the book',
      finds: ['Unexpected `your` in a list about other people, expected `their`: write it as in the rest of the list'],
    },
    {
      text: 'You must bring:\n\n- Your passport\n- Your photo\n- Their letter',
      finds: ['Unexpected `Their` in a list about the reader, expected `your`: write it as in the rest of the list'],
      better: 'You must bring:\n\n- Your passport\n- Your photo\n- Your letter',
    },
    { text: 'Our nurses must:\n\n- Wash their hands\n- Wear their badge\n- Ask before they touch your arm', finds: [] },
    { text: 'A child may be ill if:\n\n- They are hot\n- They do not eat\n- They tell you that they hurt', finds: [] },
    { text: 'Tell us about:\n\n- Your children and their school\n- Your carer and their phone number', finds: [] },
  ],
  *check(document) {
    for (const part of document.parts) {
      for (const { list, leadIn } of listsWithLeadIn(part)) {
        const items = list.items.flatMap(({ proses }) => proses);
        for (const word of strangersIn(items, leadIn)) {
          const isReader = READER.includes(word.text.toLowerCase());
          yield {
            at: word,
            found: `\`${word.text}\` in a list about ${isReader ? 'other people' : 'the reader'}`,
            expected: `\`${inOtherPerson(word)}\``,
            todo: 'write it as in the rest of the list',
          };
        }
      }
    }
  },
});

/** The lists of a part, each with the words before it. */
function* listsWithLeadIn({ blocks, title }: WrittenPart): Generator<{ list: WrittenList; leadIn: Prose }> {
  let leadIn = title;
  for (const block of blocks) {
    if (block.kind === 'list') yield* withInner(block, leadIn);
    else if (block.kind === 'statement' || block.kind === 'heading') leadIn = block.prose;
  }
}

function* withInner(list: WrittenList, leadIn: Prose): Generator<{ list: WrittenList; leadIn: Prose }> {
  yield { list, leadIn };
  for (const { proses, lists } of list.items) {
    for (const inner of lists) yield* withInner(inner, proses.at(-1) ?? leadIn);
  }
}

/** The words that speak of somebody else than the rest of a list does. */
function strangersIn(items: readonly Prose[], leadIn: Prose): Word[] {
  const ofReader = items.flatMap((item) => firstOf(item, READER));
  const ofOthers = items.flatMap((item) => firstOf(item, OTHERS));
  if (isAboutOthers(leadIn) && ofOthers.length > ofReader.length) {
    // An item that begins with "You" tells the reader what to do about the others.
    return items
      .filter((item) => firstOf(item, OTHERS).length === 0)
      .flatMap((item) => firstOf(item, READER))
      .filter(({ start, text }) => start > 0 || text === 'Your');
  }
  // The other way round only the first word is sure: "Your child and their school" is right.
  const opening = (words: readonly Word[]) => words.filter(({ start }) => start === 0);
  const strangers = opening(ofOthers);
  return strangers.length < opening(ofReader).length ? strangers : [];
}

/** Whether the words before a list are about other people than the reader, and not about those who do something for them. */
function isAboutOthers({ sentences }: Prose): boolean {
  const words = sentences.at(-1)?.words ?? [];
  if (words.some(({ text }) => READER.includes(text.toLowerCase()))) return false;
  const verb = words.findIndex(({ tag }) => tag === 'VERB' || tag === 'AUX');
  const subject = words.slice(0, Math.max(0, verb));
  if (subject.some((word) => isPerson('worker', word))) return false;
  return words.some(isAnyone);
}

function firstOf({ sentences }: Prose, list: readonly string[]): Word[] {
  return sentences.flatMap(({ words }) => words.filter(({ text }) => list.includes(text.toLowerCase()))).slice(0, 1);
}

function inOtherPerson({ text }: Word): string {
  return (OTHER_PERSON[text.toLowerCase()] ?? text).toLowerCase();
}
