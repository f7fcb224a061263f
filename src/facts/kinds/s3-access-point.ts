import type { AskedAttribute, FactKind } from '../fact-kind.ts';
import { readMember } from '../read-member.ts';
import { restatePolicy } from '../restate-policy.ts';

function described(path: string): AskedAttribute {
  return { ask: { service: 's3control', operation: 'GetAccessPoint', input: { Name: 'Name' } }, path };
}

/** Access points of Amazon S3: second doors to a bucket, each with its own policy, public access block and network. */
export const s3AccessPoint: FactKind = {
  kind: 's3-access-point',
  label: { ja: 'S3アクセスポイント', en: 'S3 access point' },
  service: 's3',
  scope: 'region',
  configType: 'AWS::S3::AccessPoint',
  list: {
    service: 's3control',
    operation: 'ListAccessPoints',
    each: 'AccessPointList',
    id: (point, account) => {
      const arn = readMember(point, 'AccessPointArn');
      return typeof arn === 'string' ? arn : `${account}:accesspoint/${String(readMember(point, 'Name'))}`;
    },
  },
  attributes: {
    name: { path: 'Name' },
    bucket: { path: 'Bucket' },
    bucketAccount: { path: 'BucketAccountId' },
    networkOrigin: { path: 'NetworkOrigin' },
    vpc: { path: 'VpcConfiguration.VpcId' },
    blockPublicAcls: described('PublicAccessBlockConfiguration.BlockPublicAcls'),
    ignorePublicAcls: described('PublicAccessBlockConfiguration.IgnorePublicAcls'),
    blockPublicPolicy: described('PublicAccessBlockConfiguration.BlockPublicPolicy'),
    restrictPublicBuckets: described('PublicAccessBlockConfiguration.RestrictPublicBuckets'),
    policyIsPublic: {
      ask: { service: 's3control', operation: 'GetAccessPointPolicyStatus', input: { Name: 'Name' } },
      path: 'PolicyStatus.IsPublic',
    },
    policy: {
      ask: { service: 's3control', operation: 'GetAccessPointPolicy', input: { Name: 'Name' } },
      path: 'Policy',
      as: restatePolicy,
    },
    policyDocument: {
      ask: { service: 's3control', operation: 'GetAccessPointPolicy', input: { Name: 'Name' } },
      path: 'Policy',
    },
  },
};
