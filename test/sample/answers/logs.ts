import type { Answers } from '../ask.ts';
import { when } from '../when.ts';
import { watchesHere } from './watches-here.ts';

/** Log groups and metric filters. */
export const logs: Answers = {
  DescribeLogGroups: (ask) => ({
    logGroups: ask.here(ask.company.logGroups).map(({ name, days }) => ({
      logGroupName: name,
      creationTime: Date.parse(when('2023-05-01 02:00')),
      retentionInDays: days ?? 400,
      metricFilterCount: name === '/minato/cloudtrail' ? ask.company.watches.length : 0,
      arn: `${ask.arn('logs', `log-group:${name}`)}:*`,
      storedBytes: 1_048_576,
      logGroupClass: 'STANDARD',
      logGroupArn: ask.arn('logs', `log-group:${name}`),
    })),
  }),
  DescribeMetricFilters: (ask) => ({
    metricFilters: watchesHere(ask).map(({ name, pattern, events = [] }) => ({
      filterName: name,
      filterPattern: pattern ?? `{ ${events.map((event) => `($.eventName = ${event})`).join(' || ')} }`,
      metricTransformations: [{ metricName: name, metricNamespace: 'Minato/CloudTrail', metricValue: '1' }],
      creationTime: Date.parse(when('2023-05-01 04:00')),
      logGroupName: '/minato/cloudtrail',
      applyOnTransformedLogs: false,
    })),
  }),
};
