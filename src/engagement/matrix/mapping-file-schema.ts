import * as z from 'zod';
import { fields } from '../fields.ts';

const accountOrNull = fields.account.nullish().transform((seen) => (seen === undefined ? null : seen));
const range = z
  .string()
  .regex(/^[A-Z]{1,3}[1-9]\d{0,6}:[A-Z]{1,3}[1-9]\d{0,6}$/, { error: 'CELL_RANGE' })
  .nullable()
  .default(null);
const rows = z.int().min(1).max(6).nullable().default(null);
const level = z.enum(['L', 'R', 'D', 'W', 'X', 'P', 'T', 'A', 'S', 'E', 'ADM']);

const table = z.strictObject({
  sheet: fields.text,
  range,
  form: z.enum(['A', 'B', 'C', 'D', 'E', 'F', 'G']).nullable().default(null),
  principals: z.enum(['rows', 'columns']).nullable().default(null),
  headerRows: rows,
  labelColumns: rows,
});

const status = z.strictObject({
  status: z.enum(['候補', '監査人案', '被監査組織確認済']),
  by: fields.textOrNull,
  at: fields.dateOrNull,
});

const by = {
  principal: z.enum([
    'arn',
    'externalAccount',
    'identityCenterGroup',
    'identityCenterUser',
    'permissionSet',
    'roleName',
    'userName',
    'groupName',
    'tag',
    'provider',
    'organization',
    'anonymous',
    'root',
    'service',
  ]),
  resource: z.enum(['arn', 'tag', 'service', 'system']),
};

const matcher = <T extends z.ZodType>(kinds: T) =>
  z.strictObject({ by: kinds, value: fields.text, account: accountOrNull });
const candidate = <T extends z.ZodType>(kinds: T) =>
  z.strictObject({ by: kinds, value: fields.text, account: accountOrNull, reason: fields.textOrNull });

const entry = {
  word: fields.text,
  at: fields.textOrNull,
  id: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/, { error: 'EMPTY' }),
  none: z.boolean().default(false),
  mapping: status,
};

const principal = z.strictObject({
  ...entry,
  employeeNo: fields.textOrNull,
  kind: z.enum(['group', 'person', 'workload', 'external', 'breakglass', 'role']),
  duty: fields.textOrNull,
  condition: fields.textOrNull,
  contract: fields.textOrNull,
  validFrom: fields.dateOrNull,
  validTo: fields.dateOrNull,
  match: z.array(matcher(by.principal)).default([]),
  candidates: z.array(candidate(by.principal)).default([]),
});

const resource = z.strictObject({
  ...entry,
  target: z.enum(['①', '②', '③']).nullable().default(null),
  dataClass: fields.textOrNull,
  actions: z.array(fields.text).nullable().default(null),
  levelProfile: fields.textOrNull,
  match: z.array(matcher(by.resource)).default([]),
  candidates: z.array(candidate(by.resource)).default([]),
});

const meta = z.strictObject({
  docId: fields.textOrNull,
  title: fields.textOrNull,
  version: fields.textOrNull,
  approvedBy: fields.textOrNull,
  approvedAt: fields.dateOrNull,
  effectiveFrom: fields.dateOrNull,
  blankMeans: z.enum(['none', 'undefined']).nullable().default(null),
  defaultForUnlistedPrincipals: z.enum(['none', 'undefined']).nullable().default(null),
  compareMetadata: z.boolean().nullable().default(null),
});

/** The shape of `provided/<name>.mapping.yaml`; published as `docs/schema/matrix-mapping.schema.json`. */
export const mappingFileSchema = z.strictObject({
  matrix: fields.file,
  matrixSha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable()
    .default(null),
  meta: meta.nullable().default(null),
  tables: z.array(table).default([]),
  legend: z
    .array(
      z.strictObject({
        symbol: fields.text,
        levels: z.array(level),
        meaning: fields.textOrNull,
        condition: z.boolean().default(false),
        notApplicable: z.boolean().default(false),
      }),
    )
    .default([]),
  colours: z
    .array(
      z.strictObject({
        colour: z.string().regex(/^([0-9A-F]{6}|theme:\d+(:-?[\d.]+)?|indexed:\d+)$/, { error: 'COLOUR' }),
        symbol: fields.text,
      }),
    )
    .default([]),
  footnotes: z
    .array(
      z.strictObject({
        mark: fields.text,
        sheet: fields.textOrNull,
        kind: z.enum([
          'mfa',
          'sourceIp',
          'sourceVpce',
          'time',
          'tag',
          'organization',
          'externalId',
          'subject',
          'process',
          'expr',
        ]),
        text: fields.text,
        evidence: fields.textOrNull,
      }),
    )
    .default([]),
  principals: z.array(principal).default([]),
  resources: z.array(resource).default([]),
  confirmations: z
    .array(
      z.strictObject({
        file: fields.text,
        sha256: z.string().regex(/^[0-9a-f]{64}$/),
        by: fields.text,
        at: fields.date,
        lines: fields.count,
      }),
    )
    .default([]),
});
