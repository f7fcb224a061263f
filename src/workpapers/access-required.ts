import * as z from 'zod';
import type { Row } from '../evaluation/row.ts';

const level = z.enum(['L', 'R', 'D', 'W', 'X', 'P', 'T', 'A', 'S', 'E', 'ADM']);
const condition = z.object({ id: z.string(), kind: z.string(), text: z.string() });
const cell = z.object({
  levels: z.array(level),
  conditions: z.array(condition),
  validTo: z.string().optional(),
});

/** What the client's cell requires; null for a row that speaks of no single cell. */
export type AccessRequired = z.infer<typeof cell>;

/** Reads what a row of the access-control matrix was measured by. */
export function accessRequired({ required }: Pick<Row, 'required'>): AccessRequired | null {
  const read = cell.safeParse(required?.value);
  return read.success ? read.data : null;
}
