import * as z from 'zod';
import { contentFields as field } from './content-fields.ts';
import { readChecked } from './read-checked.ts';
import type { ResponsibilityGrid } from './responsibility-grid.ts';

const cell = z.strictObject({
  owner: z.enum(['provider', 'customer', 'shared', 'none']),
  detail: field.text.nullable().default(null),
});

const schema = z.strictObject({
  columns: z.array(z.strictObject({ key: field.key, title: field.text })).min(1),
  rows: z
    .array(
      z.strictObject({
        id: field.words,
        title: field.text,
        services: z.array(z.string().regex(/^[a-z0-9-]+$/)).min(1),
        class: z.enum(['IaaS', 'PaaS', 'FaaS', 'CaaS', 'SaaS']),
        tasks: z.record(field.key, cell),
      }),
    )
    .min(1),
});

/** Reads the starting table of responsibilities (5.3): services × tasks. */
export function readResponsibilities(): ResponsibilityGrid {
  return readChecked('responsibilities.yaml', schema);
}
