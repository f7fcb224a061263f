import type { FactKind } from '../fact-kind.ts';
import { readInstant } from '../read-instant.ts';
import { readMember } from '../read-member.ts';
import { readTexts } from '../read-texts.ts';

/** A CloudWatch metric alarm: what it watches, its threshold and whom it tells. */
export const alarm: FactKind = {
  kind: 'alarm',
  label: { ja: 'CloudWatch アラーム', en: 'CloudWatch alarm' },
  service: 'cloudwatch',
  scope: 'region',
  configType: 'AWS::CloudWatch::Alarm',
  list: { service: 'cloudwatch', operation: 'DescribeAlarms', each: 'MetricAlarms', id: 'AlarmArn' },
  attributes: {
    name: { path: 'AlarmName' },
    namespace: { path: 'Namespace' },
    metric: { path: 'MetricName' },
    metrics: { path: 'Metrics' },
    dimensions: {
      path: 'Dimensions',
      as: (dimensions: unknown) =>
        Array.isArray(dimensions)
          ? dimensions
              .map((entry) => `${String(readMember(entry, 'Name'))}=${String(readMember(entry, 'Value'))}`)
              .sort()
          : undefined,
    },
    statistic: { path: 'Statistic' },
    extendedStatistic: { path: 'ExtendedStatistic' },
    threshold: { path: 'Threshold' },
    comparison: { path: 'ComparisonOperator' },
    periodSeconds: { path: 'Period' },
    evaluationPeriods: { path: 'EvaluationPeriods' },
    datapointsToAlarm: { path: 'DatapointsToAlarm' },
    missingData: { path: 'TreatMissingData' },
    state: { path: 'StateValue' },
    stateSince: { path: 'StateUpdatedTimestamp', as: readInstant },
    configuredAt: { path: 'AlarmConfigurationUpdatedTimestamp', as: readInstant },
    actionsEnabled: { path: 'ActionsEnabled' },
    actions: { path: '$', as: (element: unknown) => readTexts(element, 'AlarmActions') },
    confirmedRecipients: {
      among: { service: 'sns', operation: 'ListSubscriptionsByTopic', each: 'Subscriptions' },
      match: (element, subscription) =>
        readTexts(element, 'AlarmActions').includes(String(readMember(subscription, 'TopicArn'))) &&
        String(readMember(subscription, 'SubscriptionArn')).startsWith('arn:'),
      as: (subscriptions: readonly unknown[]) => subscriptions.length,
    },
  },
};
