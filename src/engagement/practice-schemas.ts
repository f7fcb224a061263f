import * as z from 'zod';
import { fields } from './fields.ts';

const expectation = z.strictObject({
  id: fields.text,
  statement: fields.text,
  source: z
    .strictObject({
      doc: fields.doc,
      clause: fields.textOrNull,
      approvedBy: fields.textOrNull,
      date: fields.dateOrNull,
    })
    .nullable()
    .default(null),
  controls: fields.controls,
  clientControlIds: z.array(fields.text).default([]),
});

const responsibility = z.strictObject({
  service: fields.text,
  model: fields.textOrNull,
  tasks: z.array(
    z.strictObject({
      task: fields.text,
      owner: z.enum(['customer', 'provider', 'shared', 'none']),
      detail: fields.textOrNull,
      sier: fields.textOrNull,
      contract: fields.textOrNull,
      finalResponsibility: z.enum(['customer', 'provider']).nullable().default(null),
      evidence: fields.textOrNull,
    }),
  ),
});

const document = z.strictObject({
  doc: fields.doc,
  file: fields.file,
  version: fields.text,
  approvedAt: fields.dateOrNull,
  approver: fields.textOrNull,
  receivedAt: fields.dateOrNull,
  custodian: fields.textOrNull,
  sheet: fields.textOrNull,
  keepAmbiguous: z.boolean().default(false),
  system: z
    .string()
    .regex(/^[a-z]+:[^|\s]+$/, { error: 'SYSTEM' })
    .nullish()
    .transform((name) => name ?? null),
});

const criterion = z.strictObject({
  id: fields.text,
  kind: fields.text,
  doc: fields.doc,
  basis: z.enum(['client-rule', 'adopted', 'agreed-with-requester']).default('client-rule'),
  source: fields.textOrNull,
});

const externalService = z.strictObject({
  id: fields.text,
  name: fields.text,
  purpose: fields.text,
  controls: fields.controls,
  evidence: z.array(fields.doc).default([]),
  attestation: fields.textOrNull,
  evaluated: z.boolean().default(false),
});

const stakeholder = z.strictObject({
  view: z.enum(['system', 'data']),
  role: fields.text,
  org: fields.text,
  contract: fields.textOrNull,
  contact: fields.textOrNull,
  awsIdentities: z.array(fields.text).default([]),
  incidentDuty: fields.textOrNull,
  dataClass: fields.textOrNull,
  location: fields.textOrNull,
  law: fields.textOrNull,
});

/** The sections of the guide's practices 5.1 to 5.5, the documents they rest on, and the stakeholders. */
export const practiceSchemas = {
  expectations: z.array(expectation).default([]),
  responsibilities: z.array(responsibility).default([]),
  documents: z.array(document).default([]),
  criteria: z.array(criterion).default([]),
  externalServices: z.array(externalService).default([]),
  stakeholders: z.array(stakeholder).default([]),
};
