import { defineRule } from '../../rule.ts';
import { passivesIn } from '../../text/passives.ts';
import { sentencesIn } from '../../written/walk.ts';

const expected = 'words that start with who does it';
const todo = 'ask who does it, and write “who does what”';

export const activeVoice = defineRule({
  id: 'active-voice',
  summary: 'Say who does what. Write “We check your form”, and not “Your form is checked”.',
  because:
    'Readers look for a person first, and then for what the person does. “Your form is checked” leaves them to guess who checks it. Only the organisation knows, so ask if you are not sure.',
  source:
    'UK government, Accessible communication formats; Patient Information Forum 2023; Easy Read Standard 2026; NHS digital service manual; W3C, Making Content Usable, objective 3',
  severity: 'warning',
  examples: [
    {
      text: 'Your information will be kept on a computer.',
      finds: [`Unexpected passive \`will be kept\`, expected ${expected}: ${todo}`],
      better: 'We keep your information on a computer.',
    },
    {
      text: 'How is the vote counted?',
      finds: [`Unexpected passive \`is the vote counted\`, expected ${expected}: ${todo}`],
      better: 'How do we count the vote?',
    },
    {
      text: 'We were set up on 1 October 2016.',
      finds: [`Unexpected passive \`were set up\`, expected ${expected}: ${todo}`],
      better: 'We started on 1 October 2016.',
    },
    {
      text: 'Your case has been closed. It was closed in May.',
      finds: [
        `Unexpected passive \`has been closed\`, expected ${expected}: ${todo}`,
        `Unexpected passive \`was closed\`, expected ${expected}: ${todo}`,
      ],
      better: 'We closed your case. We closed it in May.',
    },
    { text: 'The shop is closed on Sundays. The lift has been broken for a week.', finds: [] },
    { text: 'You are allowed to bring a dog. This rule is called a policy.', finds: [] },
    {
      text: 'Your garden is looked after and the bins are taken out.',
      finds: [
        `Unexpected passive \`is looked after\`, expected ${expected}: ${todo}`,
        `Unexpected passive \`are taken out\`, expected ${expected}: ${todo}`,
      ],
      better: 'We look after your garden and take out the bins.',
    },
    { text: 'You are invited to a party. The soup is made with beans. You may be dissatisfied.', finds: [] },
    { text: 'The team is made up of nurses and doctors. The table is made of wood.', finds: [] },
    { text: 'The cabinet is locked. Are you worried about the bill?', finds: [] },
  ],
  *check(document) {
    for (const sentence of sentencesIn(document)) {
      for (const passive of passivesIn(sentence)) {
        const words = passive.prose.text.slice(passive.start, passive.end);
        yield { at: passive, found: `passive \`${words}\``, expected, todo };
      }
    }
  },
});
