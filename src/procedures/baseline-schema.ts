import * as z from 'zod';
import { type Reason, reasonWords } from '../text/reason-words.ts';
import type { BaselineItem, Operator } from './baseline-item.ts';
import { contentFields as field } from './content-fields.ts';

const operators = [
  'equals',
  'not-equals',
  'at-least',
  'at-most',
  'one-of',
  'none-of',
  'includes-all',
  'disjoint',
  'subset-of',
  'matches-any',
  'is-true',
  'is-false',
  'is-empty',
  'not-empty',
  'age-at-most',
  'left-at-least',
] as const satisfies readonly Operator[];

const scalar = z.union([z.string(), z.number(), z.boolean()]);
const value = z.union([scalar, z.array(scalar)]);

const condition = z.strictObject({
  attribute: field.words,
  operator: z.enum(operators),
  value: value.exactOptional(),
  absent: z.enum(['differs', 'passes']).exactOptional(),
});

const parameter = z.strictObject({
  name: field.key,
  type: z.enum(['number', 'text', 'boolean', 'list']),
  unit: z.enum(['day', 'hour', 'char', 'count', 'percent']).exactOptional(),
  default: value.nullable(),
});

const check = z.strictObject({
  fact: field.words,
  quantifier: z.enum(['each', 'some']),
  where: z.array(condition).exactOptional(),
  conditions: z.array(condition),
  function: z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/)
    .exactOptional(),
  reason: z.enum(Object.keys(reasonWords) as Reason[]),
});

/** The shape of one file of recommended settings: a check, or the reason why there is none; never both, never neither. */
export const baselineSchema: z.ZodType<BaselineItem[]> = z.array(
  z
    .strictObject({
      id: z.string().regex(/^BL-[A-Z]{2,3}-\d{2}$/),
      version: z.int().min(1),
      title: field.text,
      condition: field.text,
      mic: z.string().regex(/^\d(\.\d)?$/),
      severity: z.enum(['H', 'M', 'L']),
      reconciliation: field.reconciliation,
      procedures: z.array(field.procedure).min(1),
      controls: z.array(field.control).min(1),
      evidence: z.array(field.evidence).min(1),
      references: z.strictObject({
        fsbp: field.words.exactOptional(),
        cis5: field.words.exactOptional(),
        cis7: field.words.exactOptional(),
        configRule: field.words.exactOptional(),
      }),
      synonyms: z.array(field.words),
      task: field.key.nullable(),
      parameter: parameter.nullable(),
      check: check.nullable(),
      moreChecks: z.array(check).min(1).exactOptional(),
      needs: z.enum(['matrix', 'engine', 'events', 'collector', 'document']).nullable(),
    })
    .refine((item) => (item.check === null) !== (item.needs === null), { error: 'check XOR needs' })
    .refine((item) => item.moreChecks === undefined || item.check !== null, { error: 'moreChecks needs check' }),
);
