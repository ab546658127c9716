import { defineRule } from '../../rule.ts';
import { isParticiple } from '../../text/participles.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Word } from '../../text/words.ts';
import type { Stretch } from '../../written/prose.ts';
import { sentencesIn } from '../../written/walk.ts';

const expected = 'a simple verb such as “we go”, “we went” or “we will go”';
const todo = 'use one verb, or one with a helping verb';

export const simpleTense = defineRule({
  id: 'simple-tense',
  summary: 'Use simple verbs. Write of now, and use the plain past for the past.',
  because:
    'In “should have told” 3 verbs have to be put together before the time and the meaning are clear. “May”, “might” and “can” stay: they change what is true.',
  source: 'W3C, Making Content Usable, objective 3; German rules for Leichte Sprache',
  severity: 'look',
  examples: [
    {
      text: 'You should have told the school.',
      finds: [`Unexpected verb \`should have told\`, expected ${expected}: ${todo}`],
      better: 'Please tell the school.',
    },
    {
      text: 'The train had left before we came.',
      finds: [`Unexpected verb \`had left\`, expected ${expected}: ${todo}`],
      better: 'The train left. Then we came.',
    },
    {
      text: 'The lift is being mended.',
      finds: [`Unexpected verb \`is being mended\`, expected ${expected}: ${todo}`],
      better: 'We are mending the lift.',
    },
    { text: 'We may write to you in May. You had a cold. Has the bus left? We are looking for staff.', finds: [] },
  ],
  *check(document) {
    for (const sentence of sentencesIn(document)) {
      for (const at of heavyVerbsIn(sentence)) {
        yield { at, found: `verb \`${at.prose.text.slice(at.start, at.end)}\``, expected, todo };
      }
    }
  },
});

/** Verbs with too many helping verbs, from the first of them to the verb. */
function* heavyVerbsIn({ prose, words }: Sentence): Generator<Stretch> {
  let helping: Word[] = [];
  for (const word of words) {
    if (word.tag === 'AUX') helping.push(word);
    else if (word.tag === 'ADV' || word.lemma === 'not') continue;
    else {
      const [first] = helping;
      if (first && word.tag === 'VERB' && isHeavy(helping, word)) yield { prose, start: first.start, end: word.end };
      helping = [];
    }
  }
}

function isHeavy(helping: readonly Word[], verb: Word): boolean {
  const forms = helping.map(({ text }) => text.toLowerCase());
  if (forms.includes('being')) return isParticiple(verb);
  if (forms.includes('had')) return isParticiple(verb) || forms.includes('been');
  if (forms.at(-1) === 'been') return verb.text.endsWith('ing');
  return /^(?:would|could|should|will)$/.test(forms[0] ?? '') && forms.includes('have') && isParticiple(verb);
}
