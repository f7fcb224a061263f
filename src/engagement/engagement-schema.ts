import * as z from 'zod';
import { fields } from './fields.ts';
import { practiceSchemas } from './practice-schemas.ts';
import { scopeSchema } from './scope-schema.ts';

const header = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]{1,39}$/, { error: 'ENGAGEMENT_ID' }),
  title: fields.textOrNull,
  type: z.enum(['advisory', 'assurance', 'internal', 'readiness']),
  requester: fields.text,
  auditee: z.strictObject({ name: fields.text, systemName: fields.textOrNull, contact: fields.textOrNull }),
  auditor: fields.textOrNull,
  period: z.strictObject({ from: fields.date, to: fields.date, asOf: fields.date }),
  timezone: z.string().refine(isTimezone, { error: 'TIMEZONE' }).default('Asia/Tokyo'),
  team: z.array(z.strictObject({ name: fields.text, role: fields.text })).default([]),
  independenceConfirmed: z.boolean().nullable().default(null),
  agreement: z.strictObject({ agreedWith: fields.text, date: fields.date }).nullable().default(null),
  confidentiality: fields.text.default('取扱注意'),
  retentionYears: z.int().min(1).max(50),
  thresholds: z
    .strictObject({
      maxEvidenceAgeHours: z.number().positive().nullable().default(null),
      maxCollectionHours: z.number().positive().default(24),
    })
    .default({ maxEvidenceAgeHours: null, maxCollectionHours: 24 }),
});

function isTimezone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone.length > 0;
  } catch {
    return false;
  }
}

const exception = z.strictObject({
  id: fields.text,
  check: fields.text,
  object: fields.text,
  approver: fields.text,
  expires: fields.date,
  ticket: fields.textOrNull,
  kind: z.enum(['例外承認', '代替管理策']).default('例外承認'),
});

const collection = z.strictObject({
  mode: z.enum(['auditor-run', 'witnessed', 'auditee-run', 'fictional']),
  roleArnPattern: z
    .string()
    .regex(/^arn:[a-z-]+:iam::(\{account\}|\d{12}):role\/[\w+=,.@/-]+$/, { error: 'ROLE_ARN' })
    .nullable()
    .default(null),
  externalId: fields.textOrNull,
  profile: fields.textOrNull,
  identityCenterRegion: fields.region.nullable().default(null),
  operator: fields.textOrNull,
  witness: fields.textOrNull,
  pii: z.enum(['mask', 'keep', 'pseudonymize']).default('mask'),
  sourceAddresses: z.enum(['mask', 'network']).default('mask'),
  personInCharge: fields.textOrNull,
});

const validation = z.strictObject({
  platform: z.string().regex(/^aws:\d{12}$/, { error: 'PLATFORM' }),
  method: z.enum(['再取得', '立会', '画面照合', 'none']),
  items: fields.count.default(0),
  differences: fields.count.default(0),
  by: fields.textOrNull,
  at: fields.dateOrNull,
});

/** The shape of `engagement.yaml`; unknown keys are errors, so that a slip of the pen cannot drop a decision. */
export const engagementSchema = z.strictObject({
  engagement: header,
  scope: scopeSchema,
  ...practiceSchemas,
  exceptions: z.array(exception).default([]),
  collection,
  validation: z.array(validation).default([]),
});
