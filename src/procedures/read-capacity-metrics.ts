import * as z from 'zod';
import type { CapacityMetric } from './capacity-metric.ts';
import { readChecked } from './read-checked.ts';

const words = z.string().min(1);

const schema: z.ZodType<CapacityMetric[]> = z.array(
  z.strictObject({ namespace: words, dimension: words, kind: words, names: z.array(words).min(1) }),
);

/** Reads which metrics watch which resources (`procedures/capacity-metrics.yaml`). */
export function readCapacityMetrics(): readonly CapacityMetric[] {
  return readChecked('capacity-metrics.yaml', schema);
}
