import * as z from 'zod';
import { contentFields as field } from './content-fields.ts';
import type { DutyGuide } from './duty-guide.ts';
import { readChecked } from './read-checked.ts';

const target = z.enum(['①', '②', '③']);
const words = z.array(field.words).min(1);
const letters = ['L', 'R', 'D', 'W', 'X', 'P', 'T', 'A', 'S'] as const;

const line = z
  .strictObject({
    levels: z.array(z.enum(letters)).min(1).optional(),
    targets: z.array(target).min(1).optional(),
    services: words.optional(),
    exceptServices: words.optional(),
    actions: z
      .array(z.string().regex(/^[a-z0-9-]+:[A-Za-z0-9]+$/))
      .min(1)
      .optional(),
  })
  .refine((one) => Object.keys(one).length > 0);

const side = z.strictObject({
  name: field.text,
  words,
  production: z.boolean().default(false),
  lines: z.array(line).min(1),
});

const schema: z.ZodType<DutyGuide> = z.strictObject({
  duties: z.array(
    z.strictObject({ id: z.string().regex(/^[a-z-]+$/), name: field.text, words, targets: z.array(target) }),
  ),
  pairs: z.array(
    z.strictObject({
      id: z.string().regex(/^PAIR-\d{2}$/),
      name: field.text,
      controls: z.array(field.control).min(1),
      sides: z.tuple([side, side]),
    }),
  ),
});

/** Reads the usual duties and the pairs of duties that are often kept apart (`procedures/duties.yaml`). */
export function readDutyGuide(): DutyGuide {
  return readChecked('duties.yaml', schema);
}
