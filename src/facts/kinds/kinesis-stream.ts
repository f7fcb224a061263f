import type { FactKind } from '../fact-kind.ts';
import { restatePolicy } from '../restate-policy.ts';

/** Data streams of Amazon Kinesis: encryption, retention and who else may read them. */
export const kinesisStream: FactKind = {
  kind: 'kinesis-stream',
  label: { ja: 'Kinesisデータストリーム', en: 'Kinesis data stream' },
  service: 'kinesis',
  scope: 'region',
  configType: 'AWS::Kinesis::Stream',
  list: { service: 'kinesis', operation: 'ListStreams', each: 'StreamSummaries', id: 'StreamARN' },
  attributes: {
    name: { path: 'StreamName' },
    encryption: described('EncryptionType'),
    kmsKey: described('KeyId'),
    retentionHours: described('RetentionPeriodHours'),
    policy: {
      ask: { service: 'kinesis', operation: 'GetResourcePolicy', input: { ResourceARN: 'StreamARN' } },
      path: 'Policy',
      // A stream without a policy may answer with an empty document.
      as: (policy: unknown) => restatePolicy(policy === '{}' ? undefined : policy),
    },
    policyDocument: {
      ask: { service: 'kinesis', operation: 'GetResourcePolicy', input: { ResourceARN: 'StreamARN' } },
      path: 'Policy',
      as: (policy: unknown) => (policy === '{}' ? undefined : policy),
    },
  },
};

function described(member: string): FactKind['attributes'][string] {
  return {
    ask: { service: 'kinesis', operation: 'DescribeStreamSummary', input: { StreamARN: 'StreamARN' } },
    path: `StreamDescriptionSummary.${member}`,
  };
}
