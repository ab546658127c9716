import { defineRule, type Remark } from '../../rule.ts';
import { itemForms } from '../../text/item-forms.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Word } from '../../text/words.ts';
import type { WrittenList } from '../../written/types.ts';
import { ideasOf, listsOf } from '../../written/walk.ts';
import { listSearch } from '../../words/list-search.ts';

export const stepsNumbered = defineRule({
  id: 'steps-numbered',
  summary: 'Write steps as a numbered list, one action in each.',
  because: 'A reader who does what you say looks away after each step. The number is where to look again.',
  source: 'W3C, Making content usable, 3.9; NHS digital service manual, Formatting (numbered steps)',
  severity: 'look',
  examples: [
    {
      text: 'To use the machine:\n\n- First, put in your coin\n- Then press the button\n- Finally, take your drink',
      finds: [
        'Unexpected steps in a list without numbers, expected `1.` in the place of `-`: number them, and leave out words such as `First`',
      ],
      better: 'To use the machine:\n\n1. Put in your coin\n2. Press the button\n3. Take your drink',
    },
    {
      text: 'First wet your hair, next rub in the shampoo and then wash it out.',
      finds: ['Unexpected 3 steps in one sentence, expected a numbered list: write a line for each step'],
      better: 'To wash your hair:\n\n1. Wet your hair\n2. Rub in the shampoo\n3. Wash it out',
    },
    {
      text: 'Do this:\n\n1. Open the box and take out the lamp.\n2. Plug in the lamp.',
      finds: ['Unexpected two actions in one step, expected one: begin a step of its own with `take`'],
      better: 'Do this:\n\n1. Open the box.\n2. Take out the lamp.\n3. Plug in the lamp.',
    },
    { text: 'Do this:\n\n1. Say your name and address.\n2. Take your paper.', finds: [] },
    { text: 'First, the nurse will ask about your food.', finds: [] },
  ],
  *check({ parts }) {
    const stepWordsIn = searchForStepWords();
    for (const part of parts) {
      for (const list of listsOf(part)) {
        if (list.isOrdered) yield* twoActions(list);
        else yield* withoutNumbers(list, stepWordsIn);
      }
      for (const sentence of [...ideasOf(part)].flatMap(({ proses }) => proses.flatMap((prose) => prose.sentences))) {
        const steps = stepWordsIn(sentence).filter(({ start }) => beginsPart(sentence, start));
        if (steps.length < 2) continue;
        yield {
          at: sentence,
          found: `${steps.length} steps in one sentence`,
          expected: 'a numbered list',
          todo: 'write a line for each step',
        };
      }
    }
  },
});

function searchForStepWords() {
  return listSearch('step-words', ({ words }) => words);
}

function* withoutNumbers(list: WrittenList, stepWordsIn: ReturnType<typeof searchForStepWords>): Generator<Remark> {
  const starts = list.items.flatMap(({ proses: [prose] }) => {
    const found = prose?.sentences[0] && stepWordsIn(prose.sentences[0])[0];
    return found?.start === 0 ? [found.prose.text.slice(0, found.end)] : [];
  });
  if (starts.length < 2) return;
  yield {
    at: list,
    found: 'steps in a list without numbers',
    expected: '`1.` in the place of `-`',
    todo: `number them, and leave out words such as \`${starts[0] ?? ''}\``,
  };
}

/** Steps that say to do two things: a command, "and", and another verb with what it is done to. */
function* twoActions({ items }: WrittenList): Generator<Remark> {
  for (const prose of items.flatMap(({ proses }) => proses)) {
    if (itemForms(prose)?.has('doing') !== true) continue;
    for (const { words } of prose.sentences) {
      const verb = words.find(
        (_, index) => words[index - 1]?.text === 'and' && isCommand(words.slice(index, index + 3)),
      );
      if (!verb) continue;
      yield {
        at: verb,
        found: 'two actions in one step',
        expected: 'one',
        todo: `begin a step of its own with \`${verb.text}\``,
      };
    }
  }
}

/** Whether words begin as "take the …", "put it …" or "take out the …" do, and not as "address on …". */
function isCommand([verb, second, third]: readonly Word[]): boolean {
  if (verb?.tag !== 'VERB' || verb.lemma !== verb.text) return false;
  const object = /^(?:out|off|up|down|away|back)$/.test(second?.text ?? '') ? third : second;
  return object?.tag === 'DET' || object?.tag === 'PRON';
}

/** Whether a place is the start of a sentence, or behind a comma or "and". */
function beginsPart({ words }: Sentence, start: number): boolean {
  const index = words.findIndex((word) => word.start === start);
  const before = words[index - 1];
  return !before || before.text === ',' || before.tag === 'CCONJ';
}
