import { isPerson } from '../words/people.ts';
import type { Stretch } from '../written/prose.ts';
import type { Sentence } from './sentences.ts';
import type { Word } from './words.ts';

/** Words for the reader that are not "you". */
export interface ThirdPerson extends Stretch {
  noun: string;
}

const READER = ['you', 'your', 'yours', 'yourself'];
const WRITER = ['we', 'us', 'our'];
/** "people who work for us" are not the readers. */
const HELPING = ['work', 'help'];
/** How many words behind "people who" the organisation has to stand. */
const NEAR = 7;

/**
 * Where a sentence speaks of its reader as of somebody else.
 * @param speaksToReader whether the document says "you": then its "people" are most likely its readers, and its
 *   visitors or parents most likely are not
 */
export function thirdPersonIn(sentence: Sentence, speaksToReader: boolean): ThirdPerson | undefined {
  const { words } = sentence;
  const says = (list: readonly string[]) => words.some((word) => list.includes(word.small));
  if (says(READER)) return undefined;
  return subjectIn(sentence, speaksToReader) ?? (speaksToReader ? peopleIn(sentence, says(WRITER)) : undefined);
}

/** "Tenants must", "The patient should", "All our customers who pay late will". */
function subjectIn({ prose, words }: Sentence, speaksToReader: boolean): ThirdPerson | undefined {
  for (const [index, word] of words.entries()) {
    const isReader = isPerson('reader', word) || (!speaksToReader && isPerson('maybe-reader', word));
    if (isReader && isDoing(words[index + 1], words[index + 2])) {
      return { prose, start: word.start, end: word.end, noun: word.text };
    }
    // What stands before the subject: "all our new", "service" in "service users".
    const leads = ['DET', 'ADJ', 'NOUN', 'PROPN'].includes(word.tag) || word.lemma === 'our';
    if (!leads || ['some', 'many', 'most', 'other', 'few', 'no', 'several'].includes(word.lemma)) return undefined;
  }
  return undefined;
}

function isDoing(next: Word | undefined, then: Word | undefined): boolean {
  const verb = next?.tag === 'ADV' ? then : next;
  return (
    verb !== undefined && (verb.tag === 'AUX' || verb.lemma === 'who' || ['need', 'have', 'want'].includes(verb.lemma))
  );
}

/** "people who use our pool", "People will be asked", "we keep people's letters". */
function peopleIn({ prose, words }: Sentence, isAboutUs: boolean): ThirdPerson | undefined {
  for (const [index, word] of words.entries()) {
    if (word.small !== 'people') continue;
    const [next, verb, third] = words.slice(index + 1);
    if (next?.text.match(/^['’]s$/) && isAboutUs) return { prose, start: word.start, end: next.end, noun: 'people' };
    const near = words.slice(index + 1, index + 1 + NEAR);
    if (
      next?.lemma === 'who' &&
      verb &&
      !HELPING.includes(verb.lemma) &&
      near.some((one) => WRITER.includes(one.text))
    ) {
      return { prose, start: word.start, end: verb.end, noun: 'people' };
    }
    const isTold = next?.tag === 'AUX' && verb?.lemma === 'be' && third?.tag === 'VERB';
    if (index === 0 && (isTold || (next?.tag === 'AUX' && isAboutUs))) {
      return { prose, start: word.start, end: word.end, noun: 'people' };
    }
  }
  return undefined;
}
