import type { Criteria } from '../../engagement/read-criteria.ts';
import type { Plan } from '../../evidence/plan.ts';
import { makeRow } from '../make-row.ts';
import type { Row } from '../row.ts';
import type { Draft, RuleHead } from '../rule.ts';
import type { ThresholdTally } from './rec-cap.ts';
import { thresholdHead } from './threshold-head.ts';

/** Threshold lines that met no resource anywhere, lines nobody can read, or a table that was not handed over: none of them vanishes. */
export function* recCapLeftovers(
  { thresholds, unclearThresholds, documents }: Criteria,
  served: Pick<RuleHead, 'procedures' | 'controls' | 'pair'>,
  tally: ThresholdTally,
  plan: Plan,
): Iterable<Row> {
  const [first] = plan.platforms;
  if (served.procedures.length === 0 || first === undefined) return;
  const place = { platform: first.platform, region: 'global' };
  if (!documents.some(({ doc }) => doc === 'DOC-28')) {
    const head: RuleHead = {
      id: 'CAP-TABLE',
      version: 1,
      reconciliation: 'REC-CAP',
      ...served,
      severity: 'M',
      criterion: null,
      required: null,
    };
    for (const { platform } of plan.platforms) {
      yield makeRow(head, { platform, region: 'global' }, undecided('slot', '*', 'NOT_COLLECTED', 'DOC_NOT_PROVIDED'));
    }
  }
  for (const line of thresholds) {
    const seen = tally.get(line.at);
    if (seen !== undefined && (seen.resources > 0 || seen.unread > 0)) continue;
    yield makeRow(
      thresholdHead(line, served, [...thresholds, ...unclearThresholds]),
      place,
      undecided('capacity', line.resourcePattern, 'INDETERMINATE', 'UNASSIGNED'),
    );
  }
  for (const line of unclearThresholds) {
    yield makeRow(
      thresholdHead(line, served, [...thresholds, ...unclearThresholds]),
      place,
      undecided('capacity', line.resourcePattern, 'INDETERMINATE', 'CRITERION_UNCLEAR'),
    );
  }
}

function undecided(kind: string, id: string, result: Draft['result'], reason: Draft['reason']): Draft {
  return { object: { kind, id }, result, reason, found: { state: 'absent' }, qualifiers: [], evidence: [] };
}
