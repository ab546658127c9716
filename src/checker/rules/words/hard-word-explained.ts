import { defineRule, type Remark } from '../../rule.ts';
import { isMeaningInside, isMeaningOf, pointsBack, saysMeaningOf } from '../../text/explanations.ts';
import { hardWordSearch } from '../../written/hard-word-search.ts';
import { hardWordUsesIn, type HardWordUse } from '../../written/hard-word-uses.ts';

export const hardWordExplained = defineRule({
  id: 'hard-word-explained',
  summary: 'Make a hard word bold the first time and say what it means in the next sentence.',
  because:
    'A reader who does not know the word is lost until it is explained. Two things in one sentence are too many, so the meaning gets its own.',
  source:
    'UK government, Accessible communication formats; Department of Health 2010, point 9; Inclusion Europe 2009, points 4 and 7; W3C, Making Content Usable for People with Cognitive and Learning Disabilities, 3.1; WCAG 2.2, 3.1.3',
  severity: 'error',
  examples: [
    {
      text: 'A **cookie** is a small file on your computer.\n\nWe have a **warden**. This is a person who helps you.',
      finds: [],
    },
    {
      text: 'Bring your **referral letter** to the hospital.',
      finds: [
        'Unexpected hard word `referral letter` without its meaning, expected what it means in the next sentence: add a sentence such as “This means …”',
      ],
      better: 'Bring your **referral letter** to the hospital. This is the letter from your doctor.',
    },
    {
      text: 'A **bailiff**, who is a person who collects debts, may knock on your door.',
      finds: [
        'Unexpected meaning of `bailiff` inside its sentence, expected the meaning in the next sentence: make it two sentences',
      ],
      better: 'A **bailiff** may knock on your door. A bailiff is a person who collects debts.',
    },
    {
      text: 'You can get a postal vote.\n\nPhone us by 5 May.\n\nA **postal vote** means you vote by letter.',
      fields: { hardWords: [{ word: 'postal vote', meaning: 'You vote by letter.' }] },
      finds: [
        'Unexpected hard word `postal vote` before it is explained, expected its meaning where it is first used: make it bold here and explain it in the next sentence',
      ],
      better: 'You can get a **postal vote**. A postal vote means you vote by letter.',
    },
    {
      text: '- Your name\n- Your **MRI**\n- Your age\n\nMRI stands for magnetic resonance imaging.',
      fields: { hardWords: [{ word: 'MRI', meaning: 'A picture of the inside of your body.' }] },
      finds: [],
    },
  ],
  *check(document) {
    const inTitle = new Set(
      document.titles
        .flatMap(({ sentences }) => sentences.flatMap(hardWordSearch(document)))
        .map(({ entry }) => entry.word),
    );
    const uses = [...hardWordUsesIn(document)].filter(
      (use) => use.isBold || !(inTitle.has(use.word) || saysWhatIsToCome(use)),
    );
    const isBoldSomewhere = new Set(uses.filter(({ isBold }) => isBold).map(({ word }) => word.toLowerCase()));
    const met = new Set<string>();
    for (const use of uses) {
      const word = use.word.toLowerCase();
      if (met.has(word)) continue;
      met.add(word);
      const remark = isExplained(use) ? undefined : remarkOn(use, isBoldSomewhere.has(word));
      if (remark) yield { at: use, ...remark };
    }
  },
});

/** "This booklet is about health checks": the first part has to name what will be explained. */
function saysWhatIsToCome({ isInFirstPart, sentence, start }: HardWordUse): boolean {
  return isInFirstPart && sentence.words.some((word) => word.lemma === 'about' && word.end <= start);
}

function isExplained(use: HardWordUse): boolean {
  const { sentence, before, after } = use;
  return (
    isMeaningOf(use, sentence) ||
    after().some((next) => pointsBack(next) || saysMeaningOf(use, next)) ||
    (before !== undefined && saysMeaningOf(use, before))
  );
}

function remarkOn(use: HardWordUse, isBoldLater: boolean): Omit<Remark, 'at'> {
  const word = use.prose.text.slice(use.start, use.end);
  if (isMeaningInside(use)) {
    return {
      found: `meaning of \`${word}\` inside its sentence`,
      expected: 'the meaning in the next sentence',
      todo: 'make it two sentences',
    };
  }
  if (!use.isBold && isBoldLater) {
    return {
      found: `hard word \`${word}\` before it is explained`,
      expected: 'its meaning where it is first used',
      todo: 'make it bold here and explain it in the next sentence',
    };
  }
  return {
    found: `hard word \`${word}\` without its meaning`,
    expected: 'what it means in the next sentence',
    todo: 'add a sentence such as “This means …”',
  };
}
