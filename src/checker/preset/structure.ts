import type { Rule } from '../rule.ts';
import { blockSize } from '../rules/structure/block-size.ts';
import { contentsPage } from '../rules/structure/contents-page.ts';
import { docLength } from '../rules/structure/doc-length.ts';
import { endContacts } from '../rules/structure/end-contacts.ts';
import { frontCover } from '../rules/structure/front-cover.ts';
import { headingLevels } from '../rules/structure/heading-levels.ts';
import { headingShort } from '../rules/structure/heading-short.ts';
import { keyPointsFirst } from '../rules/structure/key-points-first.ts';
import { linkTextClear } from '../rules/structure/link-text-clear.ts';
import { listForThree } from '../rules/structure/list-for-three.ts';
import { listItemOneSentence } from '../rules/structure/list-item-one-sentence.ts';
import { listLeadIn } from '../rules/structure/list-lead-in.ts';
import { listMaxItems } from '../rules/structure/list-max-items.ts';
import { listParallel } from '../rules/structure/list-parallel.ts';
import { noTables } from '../rules/structure/no-tables.ts';
import { sectionNumberSimple } from '../rules/structure/section-number-simple.ts';
import { sentenceNewLine } from '../rules/structure/sentence-new-line.ts';
import { stepsNumbered } from '../rules/structure/steps-numbered.ts';
import { whatThisIs } from '../rules/structure/what-this-is.ts';

export const structure: readonly Rule[] = [
  docLength,
  contentsPage,
  frontCover,
  whatThisIs,
  keyPointsFirst,
  headingLevels,
  headingShort,
  sectionNumberSimple,
  blockSize,
  sentenceNewLine,
  listForThree,
  listMaxItems,
  listLeadIn,
  listParallel,
  listItemOneSentence,
  stepsNumbered,
  noTables,
  linkTextClear,
  endContacts,
];
