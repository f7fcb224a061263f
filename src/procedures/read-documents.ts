import * as z from 'zod';
import { contentFields as field } from './content-fields.ts';
import type { DocumentLayout } from './document-layout.ts';
import { readChecked } from './read-checked.ts';

const column = z.strictObject({
  key: field.key,
  heading: field.text,
  synonyms: z.array(field.words),
  type: z.enum(['text', 'number', 'date', 'boolean', 'percent', 'account', 'region', 'symbol', 'decision', 'quantity']),
  required: z.boolean(),
  hint: field.words.optional(),
});

const sheet = z.strictObject({
  name: z.strictObject({ ja: field.words.max(31), en: field.words.max(31) }),
  synonyms: z.array(field.words),
  columns: z.array(column).min(1),
  example: z.record(field.key, z.string()),
});

const layout = {
  id: field.document,
  title: field.text,
  purpose: field.text,
  procedures: z.array(field.procedure),
};

const schema = z.array(
  z.discriminatedUnion('kind', [
    z.strictObject({ ...layout, kind: z.literal('table'), sheets: z.array(sheet).min(1) }),
    z.strictObject({ ...layout, kind: z.literal('text'), sheets: z.tuple([]) }),
  ]),
);

/** Reads the canonical layouts of the documents the client is asked for (decision 34). */
export function readDocuments(): readonly DocumentLayout[] {
  return readChecked('documents.yaml', schema);
}
