import { sha256 } from '../evidence/sha256.ts';
import type { Place } from '../facts/load-population.ts';
import type { Row } from './row.ts';
import type { Draft, RuleHead } from './rule.ts';

/** Makes the row of one draft: its slot says what was compared with what and where, its id survives results and years (decision 9). */
export function makeRow(rule: RuleHead, place: Pick<Place, 'platform' | 'region'>, draft: Draft): Row {
  const slot = [rule.pair, rule.reconciliation, rule.id, place.platform, place.region].join('|');
  return {
    id: `R-${sha256(`${slot}|${draft.object.kind}|${draft.object.id}`).slice(0, 12)}`,
    slot,
    procedures: rule.procedures,
    controls: rule.controls,
    reconciliation: rule.reconciliation,
    rule: { id: rule.id, version: rule.version },
    platform: place.platform,
    region: place.region,
    object: draft.object,
    required: rule.required,
    found: draft.found,
    result: draft.result,
    reason: draft.reason,
    qualifiers: draft.qualifiers,
    timeBasis: '時点',
    severity: rule.severity,
    disposition: null,
    criterion: rule.criterion,
    evidence: draft.evidence,
  };
}
