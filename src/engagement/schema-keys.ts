import * as z from 'zod';

/** The entries that may stand at a place of a checked file, for the error about one that may not. */
export function schemaKeys(whole: z.ZodType, path: readonly PropertyKey[]): string {
  let schema: unknown = whole;
  for (const part of path) schema = inside(open(schema), part);
  const shape = open(schema) as { shape?: object } | undefined;
  return Object.keys(shape?.shape ?? {}).join(', ');
}

function inside(schema: unknown, part: PropertyKey): unknown {
  if (schema instanceof z.ZodArray) return schema.element;
  return schema instanceof z.ZodObject ? (schema.shape as Record<PropertyKey, unknown>)[part] : undefined;
}

function open(schema: unknown): unknown {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodNullable || schema instanceof z.ZodOptional)
    return open(schema.unwrap());
  return schema;
}
