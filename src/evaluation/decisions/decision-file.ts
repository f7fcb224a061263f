import * as z from 'zod';

const text = z.string().min(1).max(4096);
const names = z.union([text, z.array(text)]).nullable();
const levels = z.union([z.literal('closed'), z.array(z.array(text))]).nullable();
const settings = z.enum(['blockPublicAcls', 'ignorePublicAcls', 'blockPublicPolicy', 'restrictPublicBuckets']);
const plain = z.union([z.string(), z.number(), z.boolean()]);

/** Which policies bear on a request, by their names in the file; `closed` for what was not read. */
const papers = z.strictObject({
  identity: names.optional(),
  boundary: text.nullable().optional(),
  session: names.optional(),
  scps: levels.optional(),
  rcps: levels.optional(),
  resource: text.nullable().optional(),
  trust: text.nullable().optional(),
  grants: names.optional(),
  acl: names.optional(),
  endpoint: text.nullable().optional(),
  bpa: z
    .union([z.enum(['all', 'none', 'closed']), z.array(settings)])
    .nullable()
    .optional(),
});

const asked = {
  as: text.optional(),
  do: text.optional(),
  on: text.optional(),
  account: text.nullable().optional(),
  ctx: z.record(text, z.union([plain, z.array(plain)])).optional(),
  others: z.enum(['absent', 'unknown']).optional(),
  with: papers.optional(),
  rule: text.optional(),
};

const row = z.strictObject({
  ...asked,
  note: text.optional(),
  is: text.regex(/^(allowed|denied|conditional)(\|(allowed|denied|conditional))*$/).optional(),
  why: text.optional(),
  by: z.array(text).optional(),
  cover: z.enum(['whole', 'part', 'none']).optional(),
  if: z.array(z.array(text)).optional(),
  closed: z.array(text).optional(),
  says: z.array(text).optional(),
});

/** The shape of a file of policies and requests (`docs/engine.md`). */
export const decisionFile = z.strictObject({
  theme: text.optional(),
  rule: text.optional(),
  names: z.record(text, text).optional(),
  defaults: z.strictObject(asked).optional(),
  policies: z.record(text, z.unknown()).optional(),
  cases: z.array(row).max(100_000).optional(),
  groups: z.array(z.strictObject({ ...asked, about: text, cases: z.array(row).max(100_000) })).optional(),
});

/** A file of policies and requests, as it is written. */
export type DecisionFile = z.infer<typeof decisionFile>;

/** The part of a request that a case, its group and the defaults may each give. */
export type AskedPart = NonNullable<DecisionFile['defaults']>;

/** One case as it is written. */
export type CaseRow = NonNullable<DecisionFile['cases']>[number];

/** The policies of a case by name. */
export type PaperNames = NonNullable<AskedPart['with']>;
