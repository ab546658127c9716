import { z } from 'astro/zod';

/** The components that an editor may write in a part: their properties, checked, and an example. */
export const components = {
  /** Shows a contact of document.yaml: who it is and each way to reach them. */
  Contact: {
    properties: z.strictObject({
      /** The contact's name under `contacts` in document.yaml. */
      of: z.string(),
    }),
    example: '<Contact of="ico" />',
    isLine: true,
  },
  /** Words of another language, so that a screen reader says them as they are said there. */
  Words: {
    properties: z.strictObject({
      /** The language: cy is Welsh. */
      in: z.string().refine(isLanguage),
    }),
    example: '<Words in="cy">Cymraeg</Words>',
    isLine: false,
  },
} satisfies Record<string, Component>;

interface Component {
  properties: z.ZodType;
  example: string;
  /** Whether it stands on a line of its own, or else inside a sentence, round words. */
  isLine: boolean;
}

export type ComponentName = keyof typeof components;

/** Whether a text is a language tag (BCP 47), such as cy or pt-BR. */
function isLanguage(tag: string): boolean {
  try {
    return new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(tag) !== undefined;
  } catch {
    return false;
  }
}

/** Whether a tag in a part is one of the components. */
export function isComponent(name: string | null): name is ComponentName {
  return name !== null && Object.hasOwn(components, name);
}
