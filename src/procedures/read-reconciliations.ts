import * as z from 'zod';
import { contentFields as field } from './content-fields.ts';
import { readChecked } from './read-checked.ts';
import type { Reconciliation } from './reconciliation.ts';

const schema = z.array(
  z.strictObject({
    id: field.reconciliation,
    title: field.text,
    left: field.text,
    leftDocuments: z.array(field.document).min(1),
    right: field.text,
    key: field.text,
    rows: field.text,
    workpaper: z.string().regex(/^[ABD]-\d{2}$/),
    built: z.boolean(),
    notBuiltFor: z.array(z.string().regex(/^G[1-5]-1\.[1-3]\|27017:[A-Z0-9.]+$/)).default([]),
  }),
);

/** Reads the 23 kinds of reconciliation, built and not built. */
export function readReconciliations(): readonly Reconciliation[] {
  return readChecked('reconciliations.yaml', schema);
}
