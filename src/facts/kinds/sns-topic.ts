import type { Attribute, FactKind } from '../fact-kind.ts';
import { readMember } from '../read-member.ts';
import { readText } from '../read-text.ts';
import { readTexts } from '../read-texts.ts';
import { restatePolicy } from '../restate-policy.ts';

const subscriptions = (as: (list: readonly unknown[]) => unknown): Attribute => ({
  ask: { service: 'sns', operation: 'ListSubscriptionsByTopic', input: { TopicArn: 'TopicArn' } },
  path: 'Subscriptions',
  all: true,
  as: (list: unknown) => (Array.isArray(list) ? as(list) : undefined),
});

/** An SNS topic: who is subscribed and has confirmed, which alarms use it, how it is encrypted, who may publish. */
export const snsTopic: FactKind = {
  kind: 'sns-topic',
  label: { ja: 'SNS トピック', en: 'SNS topic' },
  service: 'sns',
  scope: 'region',
  configType: 'AWS::SNS::Topic',
  list: { service: 'sns', operation: 'ListTopics', each: 'Topics', id: 'TopicArn' },
  attributes: {
    kmsKeyId: attribute('KmsMasterKeyId'),
    policy: attribute('Policy', restatePolicy),
    policyDocument: attribute('Policy'),
    protocols: subscriptions((list) => [...new Set(list.map((entry) => readText(entry, 'Protocol') ?? ''))].sort()),
    confirmedSubscriptions: subscriptions((list) => list.filter(isConfirmed).length),
    pendingSubscriptions: subscriptions(
      (list) => list.filter((entry) => readMember(entry, 'SubscriptionArn') === 'PendingConfirmation').length,
    ),
    usedByAlarms: {
      among: { service: 'cloudwatch', operation: 'DescribeAlarms', each: 'MetricAlarms' },
      match: (topic, alarm) => readTexts(alarm, 'AlarmActions').includes(String(readMember(topic, 'TopicArn'))),
      as: (alarms: readonly unknown[]) => alarms.map((alarm) => readText(alarm, 'AlarmName')),
    },
  },
};

function attribute(name: string, as: (value: unknown) => unknown = (value) => value): Attribute {
  const ask = { service: 'sns', operation: 'GetTopicAttributes', input: { TopicArn: 'TopicArn' } };
  return { ask, path: `Attributes.${name}`, as };
}

function isConfirmed(subscription: unknown): boolean {
  return (readText(subscription, 'SubscriptionArn') ?? '').startsWith('arn:');
}
