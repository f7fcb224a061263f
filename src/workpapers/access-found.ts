import * as z from 'zod';
import type { Row } from '../evaluation/row.ts';

const level = z.enum(['L', 'R', 'D', 'W', 'X', 'P', 'T', 'A', 'S', 'E', 'ADM']);
const texts = z.array(z.string()).default([]);
const statement = z.object({
  policy: z.string(),
  version: z.string().nullable(),
  sid: z.string().nullable(),
  index: z.number(),
  effect: z.enum(['Allow', 'Deny']),
});
const statements = z.array(statement).default([]);

const schema = z.object({
  levels: z.array(level).default([]),
  excess: z.array(level).default([]),
  missing: z.array(level).default([]),
  conditions: texts,
  principals: texts,
  resources: texts,
  columns: texts,
  actions: z
    .array(z.object({ level, action: z.string(), resource: z.string(), principal: z.string(), by: statements }))
    .default([]),
  denied: z
    .array(
      z.object({ level, action: z.string(), resource: z.string(), reason: z.string(), by: statements, limits: texts }),
    )
    .default([]),
  adminEquivalent: texts,
  escalations: z
    .array(z.object({ pattern: z.string().optional(), path: texts, target: z.string().nullable(), by: statements }))
    .default([]),
  entries: z.array(z.object({ of: z.string(), by: statements })).default([]),
  counts: z.record(z.string(), z.number()).default({}),
  keys: texts,
  unused: z.object({ days: z.number().nullable(), last: z.string().nullable() }).optional(),
  firstSeen: z.string().nullable().default(null),
  candidates: texts,
  lacksTags: texts,
  class: z.string().optional(),
  activeKeys: z.number().optional(),
  lastUsed: z.string().nullable().optional(),
  uses: z.number().optional(),
  unapproved: z.array(z.object({ principal: z.string(), at: z.string() })).default([]),
});

/** What a row of REC-ACM found, as its cells are printed from it. */
export type AccessFound = z.infer<typeof schema>;
/** A statement as a row cites it. */
export type PrintedStatement = z.infer<typeof statement>;

/** Reads what a row of the access-control matrix found; a row that found nothing has nothing in it. */
export function accessFound({ found }: Pick<Row, 'found'>): AccessFound {
  return schema.parse(found?.value ?? {});
}
