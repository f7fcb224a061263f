import * as z from 'zod';
import { fields } from '../fields.ts';

const words = z.union([z.string().transform((one) => [one]), z.array(z.string())]);
const optional = z.string().nullish();

const mapping = {
  mapping: z.strictObject({ status: z.string(), by: optional, at: optional }).nullish(),
};

const principalMatch = z.strictObject({
  arn: words.optional(),
  externalAccount: z.union([fields.account.transform((one) => [one]), z.array(fields.account)]).optional(),
  identityCenterGroup: words.optional(),
  identityCenterUser: words.optional(),
  permissionSet: words.optional(),
  roleName: words.optional(),
  userName: words.optional(),
  groupName: words.optional(),
  tag: z.record(z.string(), words).optional(),
  provider: words.optional(),
  organization: words.optional(),
  anonymous: z.literal(true).optional(),
  root: z.literal(true).optional(),
  service: words.optional(),
  /** Not a way to find anybody; kept out with a note. */
  email: words.optional(),
  account: fields.account.optional(),
});

const resourceMatch = z.strictObject({
  arn: words.optional(),
  tag: z.record(z.string(), words).optional(),
  services: words.optional(),
  system: words.optional(),
  account: fields.account.optional(),
});

const condition = z.strictObject({
  id: fields.text,
  kind: fields.text,
  expr: z.record(z.string(), words).optional(),
  cidr: words.optional(),
  value: words.optional(),
  text: optional,
  evidence: optional,
});

/** The shape of a matrix as one YAML file (domain C.2); unknown keys are errors, so that a slip of the pen drops nothing. */
export const matrixYamlSchema = z.strictObject({
  meta: z.strictObject({
    docId: optional,
    title: optional,
    version: optional,
    approvedBy: optional,
    approvedAt: optional,
    effectiveFrom: optional,
    blankMeans: optional,
    defaultForUnlistedPrincipals: optional,
    compareMetadata: z.boolean().optional(),
  }),
  legend: z.record(
    z.string(),
    z.strictObject({
      levels: z.array(z.string()),
      meaning: optional,
      condition: z.union([z.string(), z.boolean()]).optional(),
    }),
  ),
  principals: z.array(
    z.strictObject({
      id: fields.text,
      name: fields.text,
      kind: fields.text,
      duty: optional,
      employeeNo: optional,
      targets: z.array(z.string()).optional(),
      match: principalMatch.nullish(),
      condition: optional,
      contract: optional,
      validFrom: optional,
      validTo: optional,
      ...mapping,
    }),
  ),
  resources: z.array(
    z.strictObject({
      id: fields.text,
      name: fields.text,
      target: fields.text,
      dataClass: optional,
      match: resourceMatch.nullish(),
      actions: z.array(z.string()).nullish(),
      levelProfile: optional,
      ...mapping,
    }),
  ),
  matrix: z.array(
    z.strictObject({
      principal: fields.text,
      resource: fields.text,
      cell: z.string().nullable(),
      source: z.strictObject({ sheet: optional, address: optional, raw: optional }).optional(),
      condition: words.nullish(),
      remark: optional,
    }),
  ),
  conditions: z.array(condition).default([]),
  exceptions: z
    .array(
      z.strictObject({
        id: fields.text,
        principal: fields.text,
        resource: fields.text,
        levels: z.array(z.string()),
        until: fields.text,
        approver: fields.text,
        ticket: optional,
      }),
    )
    .default([]),
});
