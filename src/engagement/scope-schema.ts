import * as z from 'zod';
import { fields } from './fields.ts';

const account = z.strictObject({
  id: fields.account,
  name: fields.text,
  env: fields.textOrNull,
  in: z.boolean(),
  reason: fields.textOrNull,
  approver: fields.textOrNull,
  organization: z.boolean().default(false),
});

const providerCover = z
  .strictObject({ provider: z.union([fields.text, z.strictObject({ service: fields.text })]) })
  .transform(({ provider }) => ({
    kind: 'provider' as const,
    by: typeof provider === 'string' ? provider : provider.service,
  }));
const externalCover = z
  .strictObject({ external: fields.text })
  .transform(({ external }) => ({ kind: 'external' as const, by: external }));
const manualCover = z
  .strictObject({ manual: fields.text })
  .transform(({ manual }) => ({ kind: 'manual' as const, by: manual }));

const perControl = z.strictObject({
  control: fields.control,
  applicable: z.union([z.boolean(), z.literal('partial')], { error: 'APPLICABLE' }).default(true),
  reason: fields.textOrNull,
  approver: fields.textOrNull,
  coveredBy: z.array(z.union([providerCover, externalCover, manualCover], { error: 'COVERED_BY' })).default([]),
  procedures: z.array(fields.procedure).default([]),
  separateExecution: z.boolean().default(false),
});

/** The section 対象範囲 of the engagement file (5.2). */
export const scopeSchema = z.strictObject({
  organization: z.strictObject({ management: fields.account }).nullable().default(null),
  accounts: z.array(account).default([]),
  regions: z.strictObject({
    in: z.array(fields.region).min(1, { error: 'EMPTY_LIST' }),
    checkOthersForStrays: z.boolean().default(true),
  }),
  procedures: z
    .strictObject({
      in: z.union([z.literal('all'), z.array(fields.procedure)], { error: 'PROCEDURES_IN' }).default('all'),
      exclude: z
        .array(z.strictObject({ id: fields.procedure, reason: fields.text, approver: fields.text }))
        .default([]),
    })
    .default({ in: 'all', exclude: [] }),
  perControl: z.array(perControl),
  systems: z
    .array(
      z.strictObject({
        id: fields.text,
        name: fields.text,
        tags: z.record(z.string(), z.string()).default({}),
        dataClass: fields.textOrNull,
        availability: fields.textOrNull,
      }),
    )
    .default([]),
});
