import type { Answers, Ask } from '../ask.ts';
import { uuid } from '../uuid.ts';

function topicOf(ask: Ask) {
  const found = ask.here(ask.company.topics).find(({ name }) => ask.arn('sns', name) === ask.text('TopicArn'));
  if (found === undefined) throw new Error(`no such topic ${ask.text('TopicArn')}`);
  return found;
}

/** Topics and who is subscribed. */
export const sns: Answers = {
  ListTopics: (ask) => ({
    Topics: ask.here(ask.company.topics).map(({ name }) => ({ TopicArn: ask.arn('sns', name) })),
  }),
  GetTopicAttributes: (ask) => {
    const { subscribers } = topicOf(ask);
    const statement = {
      Sid: 'own',
      Effect: 'Allow',
      Principal: { AWS: '*' },
      Action: ['SNS:Publish', 'SNS:Subscribe'],
      Resource: ask.text('TopicArn'),
      Condition: { StringEquals: { 'AWS:SourceOwner': ask.account } },
    };
    const confirmed = subscribers.filter((one) => one.confirmed).length;
    const Attributes = {
      Policy: JSON.stringify({ Version: '2008-10-17', Statement: [statement] }),
      Owner: ask.account,
      TopicArn: ask.text('TopicArn'),
      DisplayName: '',
      SubscriptionsConfirmed: String(confirmed),
      SubscriptionsPending: String(subscribers.length - confirmed),
      SubscriptionsDeleted: '0',
      KmsMasterKeyId: 'alias/aws/sns',
    };
    return { Attributes };
  },
  ListSubscriptionsByTopic: (ask) => ({
    Subscriptions: topicOf(ask).subscribers.map(({ to, confirmed }) => ({
      SubscriptionArn: confirmed ? `${ask.text('TopicArn')}:${uuid(`subscription ${to}`)}` : 'PendingConfirmation',
      Owner: ask.account,
      Protocol: 'email',
      Endpoint: to,
      TopicArn: ask.text('TopicArn'),
    })),
  }),
};
