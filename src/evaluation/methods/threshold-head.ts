import type { ThresholdLine, UnclearThresholdLine } from '../../engagement/read-thresholds.ts';
import type { RuleHead } from '../rule.ts';

/**
 * The rule a line of the threshold table stands for, named by its metric and pattern: a table often has two lines for one
 * resource (警告, 重大), and the second of equal ones is counted, so that no two rows share an id.
 */
export function thresholdHead(
  line: ThresholdLine | UnclearThresholdLine,
  served: Pick<RuleHead, 'procedures' | 'controls' | 'pair'>,
  table: readonly (ThresholdLine | UnclearThresholdLine)[],
): RuleHead {
  const equal = table.filter(
    ({ metric, resourcePattern }) => metric === line.metric && resourcePattern === line.resourcePattern,
  );
  const turn = equal.findIndex(({ at }) => at === line.at);
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
    id: `CAP-${line.metric}/${line.resourcePattern}${turn > 0 ? `/${turn + 1}` : ''}`,
    version: 1,
    reconciliation: 'REC-CAP',
    ...served,
    severity: 'M',
    criterion: line.criterion,
    required,
  };
}
