import { z } from 'astro/zod';

/** The names of the fields that a schema has at a path; none where it takes any name or no fields. */
export function fieldsAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  const inner = path.reduce<z.core.$ZodType | undefined>(step, schema);
  const fields = inner && bare(inner);
  return fields instanceof z.ZodObject ? Object.keys(fields.shape) : [];
}

/** The schema of one field, or of one entry of a list or a record. */
function step(schema: z.core.$ZodType | undefined, key: PropertyKey): z.core.$ZodType | undefined {
  const from = schema && bare(schema);
  if (from instanceof z.ZodObject) return (from.shape as Record<PropertyKey, z.core.$ZodType>)[key];
  if (from instanceof z.ZodRecord) return from.valueType;
  return from instanceof z.ZodArray ? from.element : undefined;
}

/** A schema without what says that it may be left out. */
function bare(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? bare(schema.unwrap()) : schema;
}
