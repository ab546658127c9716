import type { Rule } from '../rule.ts';
import { boldOnlyTerms } from '../rules/emphasis/bold-only-terms.ts';
import { fewBrackets } from '../rules/emphasis/few-brackets.ts';
import { noAllCaps } from '../rules/emphasis/no-all-caps.ts';
import { noFootnotes } from '../rules/emphasis/no-footnotes.ts';
import { noHyphens } from '../rules/emphasis/no-hyphens.ts';
import { noItalics } from '../rules/emphasis/no-italics.ts';
import { noSymbols } from '../rules/emphasis/no-symbols.ts';
import { noUnderline } from '../rules/emphasis/no-underline.ts';
import { sentenceCase } from '../rules/emphasis/sentence-case.ts';
import { straightApostrophe } from '../rules/emphasis/straight-apostrophe.ts';

export const emphasis: readonly Rule[] = [
  noItalics,
  noUnderline,
  noAllCaps,
  sentenceCase,
  boldOnlyTerms,
  noSymbols,
  fewBrackets,
  noHyphens,
  noFootnotes,
  straightApostrophe,
];
