import type { FactKind } from '../fact-kind.ts';

/** How long AWS Config keeps the history of a region; none set means the service's own seven years. */
export const configRetention: FactKind = {
  kind: 'config-retention',
  label: { ja: 'AWS Config の履歴保存期間', en: 'AWS Config history retention' },
  service: 'config',
  scope: 'region',
  list: {
    service: 'config',
    operation: 'DescribeRetentionConfigurations',
    each: 'RetentionConfigurations',
    id: 'Name',
  },
  attributes: { retentionDays: { path: 'RetentionPeriodInDays' } },
};
