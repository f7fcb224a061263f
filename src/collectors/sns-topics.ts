import type { Collector } from './collector.ts';

/**
 * Notification topics, their policies and encryption, and who is subscribed.
 * Danger: a subscriber's address is personal data (mail, telephone) or a web hook with a key in it.
 */
export const snsTopics: Collector = {
  item: 'EV-SNS-01',
  service: 'sns',
  operations: [
    {
      operation: 'ListTopics',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken' },
      count: 'Topics',
      iamActions: ['sns:ListTopics'],
    },
    {
      operation: 'GetTopicAttributes',
      scope: 'region',
      parent: { operation: 'ListTopics', each: 'Topics', bind: { TopicArn: 'TopicArn' } },
      iamActions: ['sns:GetTopicAttributes'],
    },
    {
      operation: 'ListSubscriptionsByTopic',
      scope: 'region',
      parent: { operation: 'ListTopics', each: 'Topics', bind: { TopicArn: 'TopicArn' } },
      paging: { request: 'NextToken', response: 'NextToken' },
      count: 'Subscriptions',
      iamActions: ['sns:ListSubscriptionsByTopic'],
      redact: [{ path: 'Subscriptions[].Endpoint', rule: 'R5' }],
    },
  ],
};
