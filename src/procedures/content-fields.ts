import * as z from 'zod';

const words = z.string().trim().min(1);

/** The small shapes our own data files are made of; every id is held to its form. */
export const contentFields = {
  words,
  text: z.strictObject({ ja: words, en: words }).readonly(),
  group: z.int().min(1).max(5),
  control: z.string().regex(/^27017:(CLD\.)?\d{1,2}\.\d{1,2}\.\d{1,2}$/),
  procedure: z.string().regex(/^G[1-5]-1\.[1-3]$/),
  evidence: z.string().regex(/^EV-[A-Z0-9]+-\d{2}$/),
  document: z.string().regex(/^DOC-\d{2}$/),
  reconciliation: z.string().regex(/^REC-[A-Z]{3,4}$/),
  key: z.string().regex(/^[a-z][a-zA-Z0-9]*$/),
};
