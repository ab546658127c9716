import { z } from 'astro/zod';
import { knownLanguages } from '../i18n/words.ts';
import { colours } from '../styles/colours.ts';
import { contactSchema } from '../writing/contact.ts';
import { hardWordSchema } from '../writing/hard-word.ts';
import { sayingSchema } from '../writing/saying.ts';
import { checkedBySchema } from './checked-by-schema.ts';
import { ENHANCED_CONTRAST, contrast } from './contrast.ts';
import { daySchema } from './day-schema.ts';
import { editionIds } from './editions.ts';

const words = (what: string) => z.string(what).trim().min(1, what);

/** A language tag, of a language in which the interface has its words. */
export const languageSchema = words('a language such as en-GB').refine(isKnownLanguage, {
  error: `a language such as en-GB; the interface speaks: ${knownLanguages.join(', ')}`,
});

/** The kinds of documents that have rules of their own. */
const documentKinds = ['privacy-notice'] as const;

const matches = 'words of the sentence, or a list of them';

/** A finding of the checker that stays as it is, or several for one reason. */
const acceptedSchema = z.strictObject({
  /** The name of the rule. */
  rule: words('the name of a rule'),
  /**
   * Words of the sentence that the finding is about, of the line before a list that is too long, or the name of the
   * file when it is about a whole file. One text, or a list of them where one reason holds for many.
   */
  match: z.preprocess(
    (value) => (typeof value === 'string' && value.trim() !== '' ? [value] : value),
    z.array(words('words of the sentence'), matches).refine((texts) => texts.length > 0, matches),
  ),
  /** Why it stays. */
  reason: words('why it stays as it is'),
});

/** document.yaml: what is true of the whole document. */
export const documentSchema = z.strictObject({
  /** The title on the cover and at the top of the first page. */
  title: words('the title of the document'),
  /** A second line under the title, such as the usual name of such a document. */
  subtitle: words('the second line of the title').optional(),
  /** The picture on the cover. */
  picture: words('a picture name'),
  /** The picture beside the subtitle. */
  subtitlePicture: words('a picture name').optional(),
  /** Who the document is from. */
  organisation: words('the name of the organisation'),
  /** The language and its region: en-GB. The region tells how phone numbers are written. */
  language: languageSchema,
  /** The version of the words, in quotation marks: '1'. */
  version: words("the version in quotation marks, such as '1'"),
  /** The day on which the words were last changed: 2026-11-24. */
  date: daySchema,
  /** The document's own colour, in quotation marks, dark enough to read on white. */
  accent: z
    .string('a colour in quotation marks')
    .regex(/^#[0-9a-f]{6}$/i, { error: `a colour such as '${colours.accent}'`, abort: true })
    .refine((colour) => contrast(colour, colours.light.paper) >= ENHANCED_CONTRAST, {
      error: `a darker colour: its contrast on white is under ${ENHANCED_CONTRAST}:1`,
    })
    .default(colours.accent),
  /** The contact, of those below, that stands under "Need help?" on each page. */
  help: words('the name of a contact'),
  /** Whom a reader can ask, by a short name: `<Contact of="name" />` shows one. */
  contacts: z.record(z.string(), contactSchema),
  /** The words in **bold** and what they mean, in the order of the document. */
  hardWords: z
    .array(hardWordSchema)
    .refine((list) => isEachOnce(list.map(({ word }) => word.toLowerCase())), { error: 'each hard word once' })
    .default([]),
  /** Words that are said in another way than they are written. */
  say: z
    .array(sayingSchema)
    .refine((list) => isEachOnce(list.map(({ write }) => write)), { error: 'each word once' })
    .default([]),
  /** The printed forms that are made of the document. */
  editions: z
    .array(z.enum(editionIds, { error: `one of: ${editionIds.join(', ')}` }))
    .refine(isEachOnce, { error: 'each edition once' })
    .default(['a4']),
  /** What kind of document it is, where the checker has rules for that kind: privacy-notice. */
  kind: z.enum(documentKinds, { error: `one of: ${documentKinds.join(', ')}` }).optional(),
  /** The web address of the full text that this is the easy read version of. */
  fullVersion: z
    .url({ protocol: /^https?$/, error: 'a web address such as https://www.example.org/privacy' })
    .optional(),
  /** Words and names that the readers know, and that are in no list: the checker does not report them. */
  knownWords: z.array(words('a word')).default([]),
  /** Other numbers for rules of the checker, by the name of the rule: `sentence-max-words: { warning: 12 }`. */
  checks: z.record(z.string(), z.record(z.string(), z.number('a number'))).default({}),
  /** Who has checked the document: printed on its last page. */
  checkedBy: z.array(checkedBySchema).default([]),
  /** Findings of the checker that stay as they are, each with its reason. */
  accepted: z.array(acceptedSchema).default([]),
});

export type DocumentFields = z.infer<typeof documentSchema>;

function isEachOnce(names: readonly string[]): boolean {
  return new Set(names).size === names.length;
}

function isKnownLanguage(tag: string): boolean {
  try {
    return knownLanguages.includes(new Intl.Locale(tag).language);
  } catch {
    return false;
  }
}
