import type { ThresholdLine, UnclearThresholdLine } from '../../engagement/read-thresholds.ts';
import type { RuleHead } from '../rule.ts';

/** The rule a line of the threshold table stands for. */
export function thresholdHead(
  line: ThresholdLine | UnclearThresholdLine,
  served: Pick<RuleHead, 'procedures' | 'controls' | 'pair'>,
): RuleHead {
  const { raw } = line.criterion;
  const required =
    'unclear' in line
      ? { raw }
      : {
          value: { comparison: line.comparison, threshold: line.threshold },
          ...(line.unit === null ? {} : { unit: line.unit }),
          raw,
        };
  return {
    id: `CAP-${line.metric}`,
    version: 1,
    reconciliation: 'REC-CAP',
    ...served,
    severity: 'M',
    criterion: line.criterion,
    required,
  };
}
