import type { Reference } from '../../facts/value.ts';
import type { Row } from '../row.ts';

/** Something that was not read to its end, and what of it was. */
export interface Gap {
  readonly code: string | null;
  readonly exact: string | null;
  readonly refs: readonly Reference[];
}

/** A row that stands on an answer which broke off is 証拠未入手, unless what was read of it proves a difference (decision 14). */
export function* holdBack(rows: Iterable<Row>, gaps: readonly Gap[]): Iterable<Row> {
  const byAnswer = new Map(gaps.flatMap((gap) => gap.refs.map(({ id }) => [id, gap] as const)));
  for (const row of rows) {
    const gap = row.evidence.flatMap(({ id }) => byAnswer.get(id) ?? [])[0];
    const proven = row.result === 'MISMATCH' || row.result === 'NOT_COLLECTED';
    yield gap === undefined || proven ? row : closeRow(row, gap);
  }
}

function closeRow(row: Row, { code, exact }: Gap): Row {
  const reason = (code ?? 'NOT_ATTEMPTED') as Row['reason'];
  return {
    ...row,
    result: 'NOT_COLLECTED',
    reason,
    found: { state: 'unread', code: exact ?? reason },
    qualifiers: [],
  };
}
