import type { FactKind } from '../fact-kind.ts';
import { readMember } from '../read-member.ts';
import { readTexts } from '../read-texts.ts';
import { watchedEvents } from '../watched-events.ts';

/** A metric filter on a log group, the events it counts and the alarms on its metric. */
export const metricFilter: FactKind = {
  kind: 'metric-filter',
  label: { ja: 'メトリクスフィルター', en: 'Metric filter' },
  service: 'logs',
  scope: 'region',
  list: {
    service: 'logs',
    operation: 'DescribeMetricFilters',
    each: 'metricFilters',
    id: (filter) => `${String(readMember(filter, 'logGroupName'))}/${String(readMember(filter, 'filterName'))}`,
  },
  attributes: {
    name: { path: 'filterName' },
    logGroup: { path: 'logGroupName' },
    pattern: { path: 'filterPattern' },
    watches: { path: 'filterPattern', as: watchedEvents },
    metrics: { path: '$', as: (filter: unknown) => readTexts(filter, 'metricTransformations[].metricName') },
    alarms: {
      among: { service: 'cloudwatch', operation: 'DescribeAlarms', each: 'MetricAlarms' },
      match: (filter, alarm) =>
        readTexts(filter, 'metricTransformations[].metricName').includes(String(readMember(alarm, 'MetricName'))) &&
        readTexts(filter, 'metricTransformations[].metricNamespace').includes(String(readMember(alarm, 'Namespace'))),
      as: (alarms: readonly unknown[]) => alarms.map((alarm) => readMember(alarm, 'AlarmArn')),
    },
  },
};
