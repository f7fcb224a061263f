import { z } from 'zod';

const text = z.union([z.string(), z.strictObject({ ja: z.string(), en: z.string() })]);
const when = { when: z.string().optional(), unless: z.string().optional() };
const width = z.number().min(1).max(120);

const column = z.strictObject({
  heading: text,
  /** A leaf over one row of the data list. */
  value: text,
  width,
  align: z.enum(['left', 'right', 'center']).optional(),
  human: z.boolean().optional(),
  /** Drawn in the workbook only. */
  sheetOnly: z.boolean().optional(),
  /** Drawn on pages only. */
  pageOnly: z.boolean().optional(),
  choices: z.array(text).optional(),
  mono: z.boolean().optional(),
  /** Names of fields of the row: the result that colours, the number or instant behind the text, the workpaper it leads to. */
  tone: z.string().optional(),
  number: z.string().optional(),
  instant: z.string().optional(),
  to: z.string().optional(),
});

const table = z.strictObject({
  rows: z.string(),
  columns: z.array(column).min(1),
  empty: text,
  pdf: z.strictObject({ rows: z.string(), note: text }).optional(),
});

const block = z.union([
  z.strictObject({ heading: text, level: z.union([z.literal(1), z.literal(2)]).default(1), ...when }),
  z.strictObject({ paragraph: text, tone: z.enum(['plain', 'note', 'warning']).optional(), ...when }),
  z.strictObject({ fields: z.array(z.strictObject({ label: text, value: text, ...when })), ...when }),
  z.strictObject({ list: z.union([z.array(text), z.strictObject({ rows: z.string(), item: text })]), ...when }),
  z.strictObject({ table, ...when }),
  /** Blocks the builder draws itself, because their columns are the client's. */
  z.strictObject({ drawn: z.string(), ...when }),
  z.strictObject({ entry: text, lines: z.number().int().min(1).max(40).default(4), ...when }),
  z.strictObject({ signoff: z.array(text).min(1), ...when }),
]);

/** The shape of `templates/workpapers/<number>.yaml`: blocks in print order, Japanese and English at every leaf. */
export const templateSchema = z.strictObject({
  number: z.string().regex(/^[A-Z]-[0-9A-Za-z]{2,6}(-\d{1,3})?$/),
  title: text,
  orientation: z.enum(['portrait', 'landscape']),
  cover: z.boolean().optional(),
  blocks: z.array(block),
});

/** A workpaper template as read. */
export type Template = z.infer<typeof templateSchema>;
/** One leaf: both languages, or one string for both. */
export type Leaf = z.infer<typeof text>;
/** One column of a template's table. */
export type TemplateColumn = z.infer<typeof column>;
/** One block of a template. */
export type TemplateBlock = z.infer<typeof block>;
