import type { AskedAttribute, FactKind, Restate } from '../fact-kind.ts';
import { readMember } from '../read-member.ts';
import { restatePolicy } from '../restate-policy.ts';

function setting(name: string, as?: Restate): AskedAttribute {
  const ask = { service: 'sqs', operation: 'GetQueueAttributes', input: { QueueUrl: '$' } };
  return as === undefined ? { ask, path: `Attributes.${name}` } : { ask, path: `Attributes.${name}`, as };
}

/** Queues of Amazon SQS: who may use them and how they are encrypted. */
export const sqsQueue: FactKind = {
  kind: 'sqs-queue',
  label: { ja: 'SQSキュー', en: 'SQS queue' },
  service: 'sqs',
  scope: 'region',
  configType: 'AWS::SQS::Queue',
  list: { service: 'sqs', operation: 'ListQueues', each: 'QueueUrls', id: '$' },
  attributes: {
    arn: setting('QueueArn'),
    policy: setting('Policy', restatePolicy),
    policyDocument: setting('Policy'),
    kmsKey: setting('KmsMasterKeyId', (key) => (key === '' ? undefined : key)),
    encryption: {
      ask: { service: 'sqs', operation: 'GetQueueAttributes', input: { QueueUrl: '$' } },
      path: 'Attributes',
      as: readEncryption,
    },
    redrive: setting('RedrivePolicy'),
    retentionSeconds: setting('MessageRetentionPeriod', Number),
  },
};

/** `SSE-KMS`, `SSE-SQS`, or not set. */
function readEncryption(attributes: unknown): string | undefined {
  const key = readMember(attributes, 'KmsMasterKeyId');
  if (typeof key === 'string' && key !== '') return 'SSE-KMS';
  return String(readMember(attributes, 'SqsManagedSseEnabled')) === 'true' ? 'SSE-SQS' : undefined;
}
