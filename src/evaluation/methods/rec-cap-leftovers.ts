import type { Threshold } from '../../engagement/criteria.ts';
import type { Plan } from '../../evidence/plan.ts';
import { makeRow } from '../make-row.ts';
import type { Row } from '../row.ts';
import type { Draft, RuleHead } from '../rule.ts';
import type { ThresholdTally } from './rec-cap.ts';
import { thresholdHead } from './threshold-head.ts';

/** Lines that met no resource anywhere, or a table that was not handed over: they never vanish. */
export function* recCapLeftovers(
  lines: readonly Threshold[],
  served: Pick<RuleHead, 'procedures' | 'controls' | 'pair'>,
  tally: ThresholdTally,
  plan: Plan,
  provided: boolean,
): Iterable<Row> {
  if (served.procedures.length === 0) return;
  for (const { platform } of plan.platforms) {
    if (provided) continue;
    const head: RuleHead = { id: 'CAP-TABLE', version: 1, reconciliation: 'REC-CAP', ...served, severity: 'M', criterion: null, required: null };
    const object = { kind: 'slot', id: '*' };
    yield makeRow(head, { platform, region: 'global' }, { object, result: 'NOT_COLLECTED', reason: 'DOC_NOT_PROVIDED', found: null, qualifiers: [], evidence: [] });
  }
  const [first] = plan.platforms;
  if (first === undefined) return;
  for (const line of lines) {
    const seen = tally.get(line.at);
    if (seen === undefined || seen.resources > 0 || seen.unread > 0) continue;
    const object = { kind: 'capacity', id: line.resourcePattern };
    const draft: Draft = { object, result: 'INDETERMINATE', reason: 'UNASSIGNED', found: { state: 'absent' }, qualifiers: [], evidence: [] };
    yield makeRow(thresholdHead(line, served), { platform: first.platform, region: 'global' }, draft);
  }
}
