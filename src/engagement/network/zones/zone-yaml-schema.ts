import * as z from 'zod';
import { fields } from '../../fields.ts';

const words = z.union([z.string().transform((one) => [one]), z.array(z.string())]);
const ports = z.union([
  z.union([z.string(), z.int()]).transform((one) => [String(one)]),
  z.array(z.union([z.string(), z.int()]).transform(String)),
]);
const optional = z.string().nullish();
const verdict = z.union([z.boolean(), z.string()]);

const match = z.strictObject({
  internet: z.literal(true).optional(),
  cidr: words.optional(),
  prefixList: words.optional(),
  prefixListName: words.optional(),
  tag: z.record(z.string(), words).optional(),
  subnet: words.optional(),
  vpc: words.optional(),
  account: z.union([fields.account.transform((one) => [one]), z.array(fields.account)]).optional(),
  securityGroup: words.optional(),
  arn: words.optional(),
  service: words.optional(),
});

const flow = z.strictObject({
  from: fields.text,
  to: fields.text,
  ports: ports.optional(),
  via: words.optional(),
  names: words.optional(),
  allow: verdict,
  doc: optional,
  clause: z.union([z.string(), z.int().transform(String)]).nullish(),
  note: optional,
});

/** The shape of a zone matrix as one YAML file (domain C.6); unknown keys are errors, so that a slip of the pen drops nothing. */
export const zoneYamlSchema = z.strictObject({
  zones: z.array(
    z.strictObject({
      id: fields.text,
      name: optional,
      kind: optional,
      match: match.nullish(),
      services: words.optional(),
      via: words.optional(),
      note: optional,
      mapping: z.strictObject({ status: z.string(), by: optional, at: optional }).nullish(),
    }),
  ),
  flows: z.array(flow),
  default: z.union([verdict, z.strictObject({ allow: verdict, doc: optional, note: optional })]).nullish(),
  identityPathsAccepted: z
    .array(z.union([z.string(), z.strictObject({ path: fields.text, principal: optional, note: optional })]))
    .default([]),
});
