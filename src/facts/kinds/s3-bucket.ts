import type { AskedAttribute, FactKind, Restate } from '../fact-kind.ts';
import { readExpirations } from '../read-expirations.ts';
import { readInstant } from '../read-instant.ts';
import { readMember } from '../read-member.ts';
import { readPublicGrants } from '../read-public-grants.ts';
import { readText } from '../read-text.ts';
import { restatePolicy } from '../restate-policy.ts';

function asked(operation: string, path: string, as?: Restate): AskedAttribute {
  const ask = { service: 's3', operation, input: { Bucket: 'Name' } };
  return as === undefined ? { ask, path } : { ask, path, as };
}

const accountBlock = { service: 's3control', operation: 'GetPublicAccessBlock', input: {} };

/** Amazon S3 buckets (オブジェクトストレージ): who may read them, how they are encrypted and how long they keep. */
export const s3Bucket: FactKind = {
  kind: 's3-bucket',
  label: { ja: 'S3バケット', en: 'S3 bucket' },
  service: 's3',
  scope: 'account',
  configType: 'AWS::S3::Bucket',
  list: {
    service: 's3',
    operation: 'ListBuckets',
    each: 'Buckets',
    id: (bucket) => `arn:aws:s3:::${String(readMember(bucket, 'Name'))}`,
  },
  attributes: {
    name: { path: 'Name' },
    createdAt: { path: 'CreationDate', as: readInstant },
    region: { path: 'BucketRegion' },
    blockPublicAcls: asked('GetPublicAccessBlock', 'PublicAccessBlockConfiguration.BlockPublicAcls'),
    ignorePublicAcls: asked('GetPublicAccessBlock', 'PublicAccessBlockConfiguration.IgnorePublicAcls'),
    blockPublicPolicy: asked('GetPublicAccessBlock', 'PublicAccessBlockConfiguration.BlockPublicPolicy'),
    restrictPublicBuckets: asked('GetPublicAccessBlock', 'PublicAccessBlockConfiguration.RestrictPublicBuckets'),
    accountIgnorePublicAcls: { ask: accountBlock, path: 'PublicAccessBlockConfiguration.IgnorePublicAcls' },
    accountRestrictPublicBuckets: { ask: accountBlock, path: 'PublicAccessBlockConfiguration.RestrictPublicBuckets' },
    policyIsPublic: asked('GetBucketPolicyStatus', 'PolicyStatus.IsPublic'),
    policy: asked('GetBucketPolicy', 'Policy', restatePolicy),
    policyDocument: asked('GetBucketPolicy', 'Policy'),
    acl: asked('GetBucketAcl', 'Grants'),
    aclOwner: asked('GetBucketAcl', 'Owner.ID'),
    publicGrants: asked('GetBucketAcl', 'Grants', readPublicGrants),
    objectOwnership: asked('GetBucketOwnershipControls', 'OwnershipControls.Rules[].ObjectOwnership'),
    sseAlgorithm: asked(
      'GetBucketEncryption',
      'ServerSideEncryptionConfiguration.Rules[].ApplyServerSideEncryptionByDefault.SSEAlgorithm',
    ),
    kmsKey: asked(
      'GetBucketEncryption',
      'ServerSideEncryptionConfiguration.Rules[].ApplyServerSideEncryptionByDefault.KMSMasterKeyID',
    ),
    bucketKey: asked('GetBucketEncryption', 'ServerSideEncryptionConfiguration.Rules[].BucketKeyEnabled'),
    versioning: asked('GetBucketVersioning', 'Status'),
    mfaDelete: asked('GetBucketVersioning', 'MFADelete'),
    objectLock: asked('GetObjectLockConfiguration', 'ObjectLockConfiguration.ObjectLockEnabled'),
    objectLockMode: asked('GetObjectLockConfiguration', 'ObjectLockConfiguration.Rule.DefaultRetention.Mode'),
    expirations: asked('GetBucketLifecycleConfiguration', 'Rules', readExpirations),
    replicatesTo: asked('GetBucketReplication', 'ReplicationConfiguration.Rules', readTargets),
    logBucket: asked('GetBucketLogging', 'LoggingEnabled.TargetBucket'),
    websiteIndex: asked('GetBucketWebsite', 'IndexDocument.Suffix'),
    websiteRedirect: asked('GetBucketWebsite', 'RedirectAllRequestsTo.HostName'),
  },
};

/** Buckets to which a rule really copies: a rule that is switched off copies nothing. */
function readTargets(rules: unknown): string[] | undefined {
  if (!Array.isArray(rules)) return undefined;
  return rules
    .filter((rule) => readMember(rule, 'Status') === 'Enabled')
    .flatMap((rule) => readText(rule, 'Destination.Bucket') ?? []);
}
