import { restsOnEvidence } from '../evaluation/rests-on-evidence.ts';
import type { Row } from '../evaluation/row.ts';

/** Rows of one rule that share result, reason, code and platform: what the summaries are made from. */
export interface RowGroup {
  readonly rule: string;
  readonly reconciliation: string;
  readonly procedures: readonly string[];
  readonly controls: readonly string[];
  readonly result: Row['result'];
  readonly reason: Row['reason'];
  /** Exact code of the answer that could not be read; null where nothing was unread. */
  readonly code: string | null;
  readonly platform: string;
  readonly severity: Row['severity'];
  /** The first row in print order: it gives the sentence of fact. */
  readonly first: Row;
  count: number;
  excepted: number;
  compensated: number;
  /** The first ids; `count` says how many there are. */
  readonly ids: string[];
  readonly kinds: Set<string>;
}

/** What one pass over all rows leaves behind; its size follows the rules and places, not the rows. */
export interface RowDigest {
  readonly groups: readonly RowGroup[];
  /** Rows per reconciliation. */
  readonly perReconciliation: ReadonlyMap<string, number>;
  readonly platforms: ReadonlySet<string>;
  /** Platforms with at least one row that rests on evidence that was read. */
  readonly platformsRead: ReadonlySet<string>;
  /** Evidence id → procedures whose rows rest on it. */
  readonly usedBy: ReadonlyMap<string, ReadonlySet<string>>;
}

const keptIds = 20;

/** Passes once over the rows and groups them. */
export function digestRows(rows: Iterable<Row>): RowDigest {
  const groups = new Map<string, RowGroup>();
  const perReconciliation = new Map<string, number>();
  const platforms = new Set<string>();
  const platformsRead = new Set<string>();
  const usedBy = new Map<string, Set<string>>();
  for (const row of rows) {
    perReconciliation.set(row.reconciliation, (perReconciliation.get(row.reconciliation) ?? 0) + 1);
    if (row.reason !== 'PLAN_EXCLUDED') platforms.add(row.platform);
    if (restsOnEvidence(row)) platformsRead.add(row.platform);
    for (const { id } of row.evidence) {
      const procedures = usedBy.get(id) ?? new Set<string>();
      usedBy.set(id, procedures);
      for (const procedure of row.procedures) procedures.add(procedure);
    }
    addToGroup(groups, row);
  }
  return { groups: [...groups.values()], perReconciliation, platforms, platformsRead, usedBy };
}

function addToGroup(groups: Map<string, RowGroup>, row: Row): void {
  const code = row.found?.state === 'unread' ? (row.found.code ?? null) : null;
  const key = [row.rule.id, row.procedures[0], row.controls[0], row.result, row.reason, code, row.platform].join('|');
  const group: RowGroup = groups.get(key) ?? {
    rule: row.rule.id,
    reconciliation: row.reconciliation,
    procedures: row.procedures,
    controls: row.controls,
    result: row.result,
    reason: row.reason,
    code,
    platform: row.platform,
    severity: row.severity,
    first: row,
    count: 0,
    excepted: 0,
    compensated: 0,
    ids: [],
    kinds: new Set(),
  };
  groups.set(key, group);
  group.count += 1;
  if (row.disposition?.kind === '例外承認') group.excepted += 1;
  if (row.disposition?.kind === '代替管理策') group.compensated += 1;
  if (group.ids.length < keptIds) group.ids.push(row.id);
  group.kinds.add(row.object.kind);
}
