import { defineRule } from '../../rule.ts';
import type { PictureUse } from '../../written/types.ts';
import { ideasOf } from '../../written/walk.ts';

export const pictureOneMeaning = defineRule({
  id: 'picture-one-meaning',
  summary: 'Let a picture mean one thing only.',
  because:
    'Readers learn a picture as they learn a word. Beside three different things it means nothing. Only people can tell if the texts mean the same: this is a hint where to look.',
  source: 'W3C, Making content usable, 1.7; The Easy Read Standard 2026',
  severity: 'look',
  settings: { texts: { default: 3, means: 'different texts beside one picture, from which there is a hint' } },
  examples: [
    {
      text: ':home: You live here.\n\n:home: We build flats.\n\n:home: Pay the rent.',
      finds: [
        'Unexpected picture `home` beside 3 different texts, expected one meaning: look if all mean the same, or take another picture',
      ],
      better: ':home: You live here.\n\n:flats: We build flats.\n\n:rent: Pay the rent.',
    },
    {
      text: ':home: Your home\n\n:home: Your home\n\n:home: Your home is safe.',
      finds: [],
    },
  ],
  *check({ parts }, { texts: most }) {
    const textsOf = new Map<string, { texts: Set<string>; last: PictureUse }>();
    for (const { picture, proses } of parts.flatMap((part) => [...ideasOf(part)])) {
      if (!picture) continue;
      const known = textsOf.get(picture.name) ?? { texts: new Set(), last: picture };
      const text = proses
        .map((prose) => prose.text)
        .join(' ')
        .toLowerCase();
      if (!known.texts.has(text)) known.last = picture;
      known.texts.add(text);
      textsOf.set(picture.name, known);
    }
    for (const [name, { texts, last }] of textsOf) {
      if (texts.size < most) continue;
      yield {
        at: last,
        found: `picture \`${name}\` beside ${texts.size} different texts`,
        expected: 'one meaning',
        todo: 'look if all mean the same, or take another picture',
      };
    }
  },
});
