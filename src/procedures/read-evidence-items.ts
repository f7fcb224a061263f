import * as z from 'zod';
import { contentFields as field } from './content-fields.ts';
import type { EvidenceItem } from './evidence-item.ts';
import { readChecked } from './read-checked.ts';

const schema = z.array(
  z.strictObject({
    id: field.evidence,
    title: field.text,
    client: z.string().regex(/^[a-z0-9-]+$/),
    operations: z.array(z.string().regex(/^[A-Z][A-Za-z0-9]+$/)).min(1),
    scope: z.enum(['account', 'region', 'organization', 'resource']),
    fields: z.array(field.words).min(1),
    configTypes: z.array(z.string().regex(/^AWS::[A-Za-z0-9]+::[A-Za-z0-9]+$|^\*$/)).default([]),
    procedures: z.array(field.procedure),
    retention: field.text.nullable().default(null),
  }),
);

/** Reads the 172 evidence items by which procedures name what is obtained. */
export function readEvidenceItems(): readonly EvidenceItem[] {
  return readChecked('evidence-items.yaml', schema);
}
