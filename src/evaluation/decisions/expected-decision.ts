import type { ExpectedDecision } from './decision-case.ts';
import type { CaseRow } from './decision-file.ts';

/** What a case expects; a plain `allowed` or `denied` also means: wholly, unconditionally, and with everything read. */
export function expectedDecision(row: CaseRow): ExpectedDecision | null {
  if (row.is === undefined) return null;
  const result = row.is.split('|');
  const only = result.length === 1 ? result[0] : undefined;
  const plain = only === 'allowed' || only === 'denied';
  return {
    result,
    reason: row.why?.split('|') ?? (only === 'allowed' ? ['ALLOWED'] : null),
    by: row.by ?? [],
    coverage: row.cover ?? (only === 'allowed' ? 'whole' : only === 'denied' ? 'none' : null),
    alternatives: row.if ?? (plain ? [] : null),
    closed: row.closed ?? [],
    qualifiers: row.says ?? null,
  };
}
