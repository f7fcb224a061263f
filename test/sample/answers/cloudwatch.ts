import type { Answers, Ask } from '../ask.ts';
import { when } from '../when.ts';
import { watchesHere } from './watches-here.ts';

const common = (ask: Ask, name: string) => ({
  AlarmName: name,
  AlarmArn: ask.arn('cloudwatch', `alarm:${name}`),
  AlarmConfigurationUpdatedTimestamp: when('2025-06-02 02:00'),
  ActionsEnabled: true,
  OKActions: [],
  InsufficientDataActions: [],
  StateValue: 'OK',
  StateReason: 'Threshold not crossed',
  StateUpdatedTimestamp: when('2026-03-30 02:00'),
});

function capacityAlarms(ask: Ask) {
  return ask.here(ask.company.alarms).map((alarm) => ({
    ...common(ask, alarm.name),
    AlarmActions: [ask.arn('sns', alarm.topic)],
    MetricName: alarm.metric,
    Namespace: alarm.namespace,
    Statistic: 'Average',
    Dimensions: [{ Name: alarm.dimension, Value: alarm.of }],
    Period: 300,
    EvaluationPeriods: 3,
    DatapointsToAlarm: 3,
    Threshold: alarm.threshold,
    ComparisonOperator: alarm.operator,
    TreatMissingData: 'missing',
  }));
}

function changeAlarms(ask: Ask) {
  return watchesHere(ask).map(({ name }) => ({
    ...common(ask, `minato-${name}`),
    AlarmActions: [ask.arn('sns', 'minato-alerts')],
    MetricName: name,
    Namespace: 'Minato/CloudTrail',
    Statistic: 'Sum',
    Dimensions: [],
    Period: 300,
    EvaluationPeriods: 1,
    Threshold: 1,
    ComparisonOperator: 'GreaterThanOrEqualToThreshold',
    TreatMissingData: 'notBreaching',
  }));
}

const dimensions: Readonly<
  Record<string, readonly [string, string, (ask: Ask) => readonly { readonly name: string }[]]>
> = {
  'AWS/RDS': ['CPUUtilization', 'DBInstanceIdentifier', (ask) => ask.here(ask.company.databases)],
  'AWS/DynamoDB': ['ConsumedReadCapacityUnits', 'TableName', (ask) => ask.here(ask.company.tables)],
  'AWS/Lambda': ['ConcurrentExecutions', 'FunctionName', (ask) => ask.here(ask.company.functions)],
  'AWS/SQS': ['ApproximateNumberOfMessagesVisible', 'QueueName', (ask) => ask.here(ask.company.queues)],
};

/** Alarms, their history and the capacity metrics there are. */
export const cloudwatch: Answers = {
  DescribeAlarms: (ask) => ({ CompositeAlarms: [], MetricAlarms: [...capacityAlarms(ask), ...changeAlarms(ask)] }),
  ListMetrics: (ask) => {
    const Namespace = ask.text('Namespace');
    const known = dimensions[Namespace];
    if (known === undefined) return { Metrics: [] };
    const [MetricName, Name, list] = known;
    return { Metrics: list(ask).map(({ name }) => ({ Namespace, MetricName, Dimensions: [{ Name, Value: name }] })) };
  },
};
