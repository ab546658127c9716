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
  },
} satisfies Record<string, { properties: z.ZodType; example: string }>;

export type ComponentName = keyof typeof components;

/** Whether a tag in a part is one of the components. */
export function isComponent(name: string | null): name is ComponentName {
  return name !== null && Object.hasOwn(components, name);
}
