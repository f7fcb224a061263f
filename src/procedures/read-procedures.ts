import * as z from 'zod';
import { contentFields as field } from './content-fields.ts';
import type { Procedure } from './procedure.ts';
import { procedureFiles } from './procedure-files.ts';
import { readChecked } from './read-checked.ts';
import { type TechniqueSign, technique } from './technique.ts';

const signs = Object.keys(technique) as TechniqueSign[];
const codes = signs.map((sign) => technique[sign].code);

const step = z.strictObject({
  technique: z.enum(signs),
  text: field.text,
  evidence: z.array(field.evidence).default([]),
  documents: z.array(field.document).default([]),
  reconciliations: z.array(field.reconciliation).default([]),
});

const schema = z.strictObject({
  id: field.procedure,
  alias: z.string().regex(/^[1-5]\.[1-3]$/),
  group: field.group,
  title: field.text,
  guideSection: field.words,
  summary: field.text,
  workpaper: z.string().regex(/^C-\d{2}$/),
  techniques: z.array(z.enum(codes)).min(1),
  output: field.text,
  periodSources: z.array(field.evidence),
  common: z.array(step).min(1),
  controls: z
    .array(
      z.strictObject({
        control: field.control,
        auditPoint: field.text,
        steps: z.array(step).min(1),
        expectedEvidence: z.array(field.text).min(1),
        questions: z.array(field.text),
        periodEvents: z.array(z.string().regex(/^[A-Za-z0-9:*-]+$/)).default([]),
      }),
    )
    .min(1),
});

type Written = z.infer<typeof schema>;
type WrittenStep = z.infer<typeof step>;

/** Reads the 14 procedures; what a control rests on is gathered from its steps, so that it is written once. */
export function readProcedures(): readonly Procedure[] {
  return procedureFiles.map((file) => complete(readChecked(`${file}.yaml`, schema)));
}

function complete(written: Written): Procedure {
  const all = [...written.common, ...written.controls.flatMap((control) => control.steps)];
  const used = new Set(all.map((each) => each.technique));
  return {
    ...written,
    performed: signs.filter((sign) => used.has(sign)).map((sign) => technique[sign].code),
    controls: written.controls.map((control) => {
      const steps = [...written.common, ...control.steps];
      return {
        ...control,
        evidence: gather(steps, 'evidence'),
        documents: gather(steps, 'documents'),
        reconciliations: gather(steps, 'reconciliations'),
      };
    }),
  };
}

function gather(steps: readonly WrittenStep[], member: 'evidence' | 'documents' | 'reconciliations'): string[] {
  return [...new Set(steps.flatMap((each) => each[member]))];
}
