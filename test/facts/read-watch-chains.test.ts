import { expect, test } from 'vitest';
import { readWatchChains } from '../../src/facts/read-watch-chains.ts';

const filter = {
  logGroupName: 'trail',
  filterName: 'stop',
  filterPattern: '{ ($.eventName = StopLogging) || ($.eventName = "DeleteTrail") }',
  metricTransformations: [{ metricName: 'm', metricNamespace: 'n' }],
};
const alarm = { MetricName: 'm', Namespace: 'n', ActionsEnabled: true, AlarmActions: ['arn:topic'] };
const confirmed = { TopicArn: 'arn:topic', SubscriptionArn: 'arn:aws:sns:ap-northeast-1:111122223333:t:1' };
const pending = { TopicArn: 'arn:topic', SubscriptionArn: 'PendingConfirmation' };

test.each([
  ['reaches a subscriber', [alarm], [confirmed], 'confirmed'],
  ['waits for confirmation', [alarm], [pending], 'unconfirmed'],
  ['has its actions off', [{ ...alarm, ActionsEnabled: false }], [confirmed], 'no-action'],
  ['has no alarm', [], [confirmed], 'no-action'],
  ['has an alarm on another metric', [{ ...alarm, Namespace: 'other' }], [confirmed], 'no-action'],
])('a filter that %s', (_, alarms, subscriptions, reach) => {
  expect(readWatchChains([[filter], alarms, subscriptions, []])).toEqual([
    { events: ['DeleteTrail', 'StopLogging'], by: 'trail/stop', reach },
  ]);
});

test('an enabled event rule counts, a disabled or unreadable one does not', () => {
  const EventPattern = JSON.stringify({ detail: { eventName: ['StopLogging'] } });
  const rules = [
    { Arn: 'r1', State: 'ENABLED', EventPattern },
    { Arn: 'r2', State: 'DISABLED', EventPattern },
    { Arn: 'r3', State: 'ENABLED', EventPattern: '{' },
  ];
  expect(readWatchChains([[], [], [], rules])).toEqual([{ events: ['StopLogging'], by: 'r1', reach: 'rule' }]);
});
