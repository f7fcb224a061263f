import * as z from 'zod';
import { type Reason, reasonWords } from '../text/reason-words.ts';
import { type Result, resultWords } from '../text/result-words.ts';

const words = <T extends string>(list: object): [T, ...T[]] => Object.keys(list) as [T, ...T[]];
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const value = {
  value: z.unknown().optional(),
  unit: z.string().optional(),
  raw: z.string().optional(),
};

const criterion = z.strictObject({
  doc: z.string().min(1),
  version: z.string(),
  sha256,
  at: z.string().min(1),
  value: z.unknown(),
  raw: z.string(),
  approvedAt: day.nullable(),
  basis: z.enum(['client-rule', 'adopted', 'agreed-with-requester']),
});

/** The shape of one line of `results/results.ndjson` (decision 9); published as `docs/schema/results-row.schema.json`. */
export const rowSchema = z.strictObject({
  id: z.string().regex(/^R-[0-9a-f]{12}$/),
  slot: z.string().regex(/^[^|]+\|[^|]+\|[^|]+\|.+\|[^|]+\|[^|]+$/),
  procedures: z.array(z.string().regex(/^G\d-\d\.\d$/)).min(1),
  controls: z.array(z.string().regex(/^\d{5}:/)).min(1),
  reconciliation: z.string().regex(/^(REC-[A-Z0-9]+|PLAN)$/),
  rule: z.strictObject({ id: z.string().min(1), version: z.int().positive() }),
  platform: z.string().regex(/^[a-z]+:.+$/),
  region: z.string().min(1),
  object: z.strictObject({ kind: z.string().min(1), id: z.string().min(1) }),
  required: z.strictObject(value).nullable(),
  found: z
    .strictObject({ state: z.enum(['seen', 'absent', 'unread']), ...value, code: z.string().optional() })
    .nullable(),
  result: z.enum(words<Result>(resultWords)),
  reason: z.enum(words<Reason>(reasonWords)),
  qualifiers: z.array(z.string()),
  timeBasis: z.enum(['時点', '期間']),
  severity: z.enum(['H', 'M', 'L']).nullable(),
  disposition: z
    .strictObject({
      kind: z.enum(['例外承認', '代替管理策']),
      id: z.string().min(1),
      approver: z.string().min(1),
      expires: day,
    })
    .nullable(),
  criterion: criterion.nullable(),
  evidence: z.array(
    z.strictObject({
      id: z.string().min(1),
      page: z.int().positive().optional(),
      pointer: z.string().optional(),
    }),
  ),
});
