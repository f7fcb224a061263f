import { storeRows } from '../../access/world/store-rows.ts';
import type { WorldResource } from '../../access/world.ts';
import type { ColumnMatch } from './resource-matches.ts';

const stores = new Set([...storeRows.map(({ kind }) => kind), 'glue-table']);

/**
 * Whether a resource needs a column: what holds content always does (guide §4.3, target ③); everything else only where the matrix
 * names at least one object of the same kind outright, by pattern or by tag, for then it means to tell them apart.
 */
export function needsColumn({ kind }: WorldResource, columns: ReadonlyMap<string, ColumnMatch>): boolean {
  if (stores.has(kind)) return true;
  return [...columns.values()].some(({ resources }) =>
    resources.some((one) => one.kind === kind && one.by !== 'service'),
  );
}
