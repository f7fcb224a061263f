import * as z from 'zod';
import { contentFields as field } from './content-fields.ts';
import type { Control, ControlGroup } from './control.ts';
import { readChecked } from './read-checked.ts';

const schema = z.strictObject({
  groups: z.array(z.strictObject({ number: field.group, title: field.text })),
  controls: z.array(
    z.strictObject({
      id: field.control,
      number: field.words,
      group: field.group,
      title: field.text,
      cloudSpecific: z.boolean(),
      iso27002_2022: z.array(z.string().regex(/^\d\.\d{1,2}$/)).min(1),
      iso27001_2022: z.array(z.string().regex(/^A\.\d\.\d{1,2}$/)),
      ismap: z.array(field.words).min(1),
      procedures: z.array(field.procedure).min(1),
    }),
  ),
});

/** Reads the five groups and the 21 controls, in the guide's order. */
export function readControls(): { readonly groups: readonly ControlGroup[]; readonly controls: readonly Control[] } {
  return readChecked('controls.yaml', schema);
}
