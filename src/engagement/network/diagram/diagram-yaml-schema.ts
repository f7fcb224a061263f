import * as z from 'zod';
import { fields } from '../../fields.ts';

const optional = z.string().nullish();

/** The shape of a list of elements and connections as one YAML file; unknown keys are errors. */
export const diagramYamlSchema = z.strictObject({
  elements: z.array(
    z.strictObject({
      id: fields.text,
      kind: fields.text,
      name: optional,
      awsId: optional,
      zone: optional,
      parent: optional,
      note: optional,
      mapping: z.strictObject({ status: z.string(), by: optional, at: optional }).nullish(),
    }),
  ),
  connections: z
    .array(z.strictObject({ from: fields.text, to: fields.text, kind: optional, note: optional }))
    .default([]),
});
