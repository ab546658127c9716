import { defineRule } from '../../rule.ts';
import { prosesOf } from '../../written/walk.ts';

/** Small pictures that can be typed; arrows and signs such as © are none. */
const EMOJI = /\p{Emoji_Presentation}|[\u2600-\u27bf]\ufe0f?/u;

export const pictureOneStyle = defineRule({
  id: 'picture-one-style',
  summary: 'Use one kind of picture: those with a name.',
  because:
    'Pictures of one kind are read like one hand. All pictures with a name are drawn in one style, with the same colours and lines; a small picture among the words looks different on each phone, and is too small to see.',
  source: 'Patient Information Forum, Easy Read Matters 2023; The Easy Read Standard 2026; NHS England 2018',
  severity: 'look',
  examples: [
    {
      text: 'Put your cup here ☕.',
      finds: [
        'Unexpected `☕` among the words, expected pictures of one kind: take it out, or write a picture name before the words',
      ],
      better: 'Put your cup here.',
    },
    { text: 'It costs £5 © 2026.', finds: [] },
  ],
  *check(document) {
    for (const prose of prosesOf(document)) {
      const found = EMOJI.exec(prose.text);
      if (!found) continue;
      const [emoji] = found;
      yield {
        at: { prose, start: found.index, end: found.index + emoji.length },
        found: `\`${emoji}\` among the words`,
        expected: 'pictures of one kind',
        todo: 'take it out, or write a picture name before the words',
      };
    }
  },
});
