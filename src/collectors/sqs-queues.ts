import type { Collector } from './collector.ts';

/** Queues with all their attributes (policy, encryption, dead-letter queue); no message is ever received. */
export const sqsQueues: Collector = {
  item: 'EV-SQS-01',
  service: 'sqs',
  operations: [
    {
      operation: 'ListQueues',
      scope: 'region',
      // Without MaxResults the list ends at 1,000 queues and says nothing (API reference of ListQueues).
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 1000 } },
      count: 'QueueUrls',
      iamActions: ['sqs:ListQueues'],
    },
    {
      operation: 'GetQueueAttributes',
      scope: 'region',
      input: { AttributeNames: ['All'] },
      parent: { operation: 'ListQueues', each: 'QueueUrls', bind: { QueueUrl: '$' } },
      iamActions: ['sqs:GetQueueAttributes'],
    },
  ],
};
