import * as z from 'zod';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.int().min(0);

const counts = z.strictObject({
  MATCH: count,
  MISMATCH: count,
  INDETERMINATE: count,
  NOT_COLLECTED: count,
  OUT_OF_SCOPE: count,
  excepted: count,
  compensated: count,
  notBuilt: count,
  noPopulation: count,
  notAdopted: count,
});

/** The shape of `results/summary.json`; published as `docs/schema/summary.schema.json`. */
export const summarySchema = z.strictObject({
  schemaVersion: z.literal(1),
  engagementId: z.string().min(1),
  tool: z.strictObject({ name: z.string(), version: z.string() }),
  engagementSha256: sha256,
  planSha256: sha256,
  journalHead: sha256,
  settledAt: z.iso.datetime().nullable(),
  contentSha256: sha256,
  documents: z.array(z.strictObject({ doc: z.string(), file: z.string(), sha256, version: z.string() })),
  rows: count,
  resultsSha256: sha256,
  totals: counts,
  pairs: z.array(
    z.strictObject({
      procedure: z.string(),
      control: z.string(),
      counts,
      platforms: count,
      platformsWithEvidence: count,
    }),
  ),
  reconciliations: z.record(z.string(), counts),
  reasons: z.record(z.string(), count),
  /** The list of AWS actions that permissions were computed with; left out where none were. */
  catalogue: z.strictObject({ version: z.string(), dated: z.string(), overlay: z.string() }).optional(),
});
