import type { Content } from '../procedures/content.ts';
import { identificationTables } from './identification-tables.ts';

/** Kinds of resources whose counts belong on a procedure sheet: the identification table, else what its checks look at. */
export function procedureKinds(procedure: string, content: Content): readonly string[] {
  const table = identificationTables[procedure];
  if (table !== undefined) return table.kinds;
  const items = content.baseline.filter(({ procedures }) => procedures.includes(procedure));
  return [
    ...new Set(
      items
        .flatMap(({ check, moreChecks = [] }) => [...(check === null ? [] : [check]), ...moreChecks])
        .map(({ fact }) => fact),
    ),
  ].sort();
}
