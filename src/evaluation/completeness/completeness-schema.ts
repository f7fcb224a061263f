import * as z from 'zod';
import { completenessWords, type Explanation } from '../../text/completeness-words.ts';

const side = z.strictObject({
  source: z.string().min(1),
  count: z.number().nullable(),
  value: z.string().nullable(),
  evidence: z
    .strictObject({ id: z.string().min(1), page: z.int().positive().optional(), pointer: z.string().optional() })
    .nullable(),
  answers: z.int().min(0),
  code: z.string().min(1).nullable(),
});

const line = z.strictObject({
  check: z.enum(['ACCOUNTS', 'REGIONS', 'STRAYS', 'PAGES', 'COUNTS', 'TIME', 'CONTENT', 'REPEAT']),
  subject: z.string().min(1),
  object: z.string().min(1).nullable(),
  platform: z.string().regex(/^[a-z]+:.+$/),
  region: z.string().min(1),
  first: side,
  second: side,
  difference: z.number().nullable(),
  explanations: z.array(
    z.strictObject({
      word: z.enum(Object.keys(completenessWords.explanations) as [Explanation, ...Explanation[]]),
      count: z.number().nullable(),
    }),
  ),
  state: z.enum(['AGREED', 'DIFFERENT', 'NOT_COMPARABLE']),
  code: z.string().min(1).nullable(),
});

/** The shape of `results/completeness.json`; published as `docs/schema/completeness.schema.json`. */
export const completenessSchema = z.strictObject({
  schemaVersion: z.literal(1),
  engagementId: z.string().min(1),
  journalHead: z.string().regex(/^[0-9a-f]{64}$/),
  lines: z.array(line),
});
