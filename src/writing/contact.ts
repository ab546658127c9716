import { z } from 'astro/zod';
import { isKebabCase } from '../source/kebab-case.ts';

const pictureName = z.string('a picture name').refine(isKebabCase, 'a picture name: small letters, digits and hyphens');

/** Somebody whom a reader can ask: `<Contact of="…" />` shows it. */
export const contactSchema = z.strictObject({
  /** Who it is. */
  name: z.string('a name').trim().min(1, 'a name'),
  /** The picture beside the name. */
  picture: pictureName,
  /** A sentence under the name. */
  text: z.string('a sentence').trim().min(1, 'a sentence').optional(),
  /** Web address as people say it, without `https://`. */
  website: z
    .string('a web address')
    .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+(\/\S*)?$/i, 'a web address such as www.example.org')
    .optional(),
  /** Email address. */
  email: z
    .email({
      error: ({ input }) =>
        /\s/.test(String(input))
          ? 'an email address without spaces, such as help@example.org'
          : 'an email address such as help@example.org',
    })
    .optional(),
  /** Phone number, with the spaces in which people say it. */
  phone: z
    .string('a phone number in quotation marks')
    .regex(/^\+?\d[\d ]+\d$/, 'a phone number: digits and single spaces')
    .optional(),
  /** What to say on the phone. */
  phoneNote: z.string('a sentence').trim().min(1, 'a sentence').optional(),
  /** The picture beside the phone number; `telephone` when left out. */
  phonePicture: pictureName.optional(),
  /** The postal address, a line each. */
  post: z
    .array(z.string('a line of the address').trim().min(1, 'a line of the address'))
    .min(1, 'at least one line')
    .optional(),
});

export type Contact = z.infer<typeof contactSchema>;
