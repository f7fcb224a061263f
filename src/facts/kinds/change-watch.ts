import type { Attribute, FactKind } from '../fact-kind.ts';
import { readWatchChains } from '../read-watch-chains.ts';

/** What a region notices of changes in the account: metric filters with their alarms and subscribers, and event rules. */
export const changeWatch: FactKind = {
  kind: 'change-watch',
  label: { ja: '変更の監視・通知', en: 'Watching and notifying changes' },
  service: 'logs',
  scope: 'region',
  list: { service: 'logs', operation: 'DescribeMetricFilters', each: '$', single: true, id: 'change-watch' },
  attributes: {
    chains: {
      combine: [
        all('logs', 'DescribeMetricFilters', 'metricFilters'),
        all('cloudwatch', 'DescribeAlarms', 'MetricAlarms'),
        all('sns', 'ListSubscriptionsByTopic', 'Subscriptions'),
        all('events', 'ListRules', 'Rules'),
      ],
      as: readWatchChains,
    },
  },
};

function all(service: string, operation: string, each: string): Attribute {
  return { among: { service, operation, each }, match: () => true };
}
