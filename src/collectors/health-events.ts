import type { Collector } from './collector.ts';

/**
 * What AWS announced: changes, events of the account, notices.
 * Without a Business or higher support plan it answers SubscriptionRequiredException: nothing was read, so it is a failure with that reason.
 */
export const healthEvents: Collector = {
  item: 'EV-ENV-17',
  service: 'health',
  operations: [
    {
      operation: 'DescribeEvents',
      scope: 'account',
      paging: { request: 'nextToken', response: 'nextToken', size: { maxResults: 100 } },
      count: 'events',
      iamActions: ['health:DescribeEvents'],
    },
    {
      operation: 'DescribeEventDetails',
      scope: 'account',
      // At most 10 events per question (API reference of DescribeEventDetails).
      parent: {
        operation: 'DescribeEvents',
        each: 'events',
        bind: { eventArns: 'arn' },
        batch: { member: 'eventArns', size: 10 },
      },
      count: 'successfulSet',
      iamActions: ['health:DescribeEventDetails'],
    },
  ],
};
