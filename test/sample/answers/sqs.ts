import type { Answers } from '../ask.ts';

/** Queues. */
export const sqs: Answers = {
  ListQueues: (ask) => ({
    QueueUrls: ask
      .here(ask.company.queues)
      .map(({ name }) => `https://sqs.${ask.region}.amazonaws.com/${ask.account}/${name}`),
  }),
  GetQueueAttributes: (ask) => {
    const name = ask.text('QueueUrl').split('/').at(-1) as string;
    const statement = {
      Sid: 'own',
      Effect: 'Allow',
      Principal: { AWS: `arn:aws:iam::${ask.account}:root` },
      Action: 'SQS:*',
      Resource: ask.arn('sqs', name),
    };
    const Attributes = {
      QueueArn: ask.arn('sqs', name),
      ApproximateNumberOfMessages: '0',
      CreatedTimestamp: '1683770400',
      LastModifiedTimestamp: '1683770400',
      VisibilityTimeout: '30',
      MaximumMessageSize: '262144',
      MessageRetentionPeriod: '345600',
      SqsManagedSseEnabled: 'true',
      Policy: JSON.stringify({ Version: '2012-10-17', Statement: [statement] }),
    };
    return { Attributes };
  },
};
