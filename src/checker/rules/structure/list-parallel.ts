import { defineRule } from '../../rule.ts';
import { itemForms, type ItemForm } from '../../text/item-forms.ts';
import type { Prose } from '../../written/prose.ts';
import { listsWithLeadIn } from '../../written/walk.ts';

/** A line that only a verb can go on from. */
const BEFORE_VERB = /\b(?:can|could|will|must|should|do)(?: not| also)?:$/i;

interface Item {
  prose: Prose;
  forms: ReadonlySet<ItemForm>;
}

export const listParallel = defineRule({
  id: 'list-parallel',
  summary: 'Begin all items of a list in the same way.',
  because:
    'The line before the list is read on into each item: “You should: rest your knee”. An item of another build stops the reader, who must start the sentence again.',
  source: 'NHS digital service manual, Formatting (bullet points); ISO 24495-1, 5.3',
  severity: 'warning',
  examples: [
    {
      text: 'Our farm has:\n\n- Goats\n- You can feed the lambs\n- A pony',
      finds: [
        'Unexpected item that begins with `You can`, expected all items to begin as `Goats` does: write it in the same way',
      ],
      better: 'Our farm has:\n\n- Goats\n- Lambs\n- A pony',
    },
    {
      text: 'After the operation you should:\n\n- Rest your knee\n- Taking your tablets\n- Drink water',
      finds: [
        'Unexpected item that begins with `Taking your`, expected all items to begin as `Rest your` does: write it in the same way',
      ],
      better: 'After the operation you should:\n\n- Rest your knee\n- Take your tablets\n- Drink water',
    },
    {
      text: 'We ask for:\n\n- Your name\n- Your age\n- If you have a job',
      finds: [
        'Unexpected item that begins with `If you`, expected all items to begin as `Your name` does: write it in the same way',
      ],
      better: 'We ask for:\n\n- Your name\n- Your age\n- Your job',
    },
    { text: 'We ask:\n\n- When you move in\n- While you live here\n- If you leave', finds: [] },
    { text: 'You can tell us:\n\n- By phone\n- Online\n- In person', finds: [] },
    { text: 'You can:\n\n- Contact us\n- Check your bill\n- Use the pool', finds: [] },
  ],
  *check({ parts }) {
    for (const { list, leadIn } of parts.flatMap(listsWithLeadIn)) {
      const items = list.items.flatMap(({ proses: [prose] }): Item[] => {
        const forms = prose && itemForms(prose);
        return forms ? [{ prose, forms }] : [];
      });
      const usual =
        BEFORE_VERB.test(leadIn) && items.some(({ forms }) => forms.has('doing')) ? 'doing' : usualForm(items);
      const model = items.find(({ forms }) => usual && forms.has(usual));
      const other = items.find(({ forms }) => usual && !forms.has(usual));
      if (!model || !other) continue;
      yield {
        at: startOf(other.prose),
        found: `item that begins with \`${startWords(other.prose)}\``,
        expected: `all items to begin as \`${startWords(model.prose)}\` does`,
        todo: 'write it in the same way',
      };
    }
  },
});

/** The form that most items can have; of two, that of the first item. */
function usualForm(items: readonly Item[]): ItemForm | undefined {
  const counts = new Map<ItemForm, number>();
  for (const form of items.flatMap(({ forms }) => [...forms])) counts.set(form, (counts.get(form) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}

function startOf(prose: Prose) {
  return { prose, start: 0, end: startWords(prose).length };
}

/** Its first two words. */
function startWords({ text }: Prose): string {
  return text
    .split(' ')
    .slice(0, 2)
    .join(' ')
    .replace(/[.,:;!?]$/, '');
}
