import type { Threshold } from '../../engagement/criteria.ts';
import type { RuleHead } from '../rule.ts';

/** The rule a line of the threshold table stands for. */
export function thresholdHead(line: Threshold, served: Pick<RuleHead, 'procedures' | 'controls' | 'pair'>): RuleHead {
  const required = { value: { comparison: line.comparison, threshold: line.threshold, unit: line.unit }, raw: line.criterion.raw };
  return { id: `CAP-${line.metric}`, version: 1, reconciliation: 'REC-CAP', ...served, severity: 'M', criterion: line.criterion, required };
}
