import { type Answers, Ask } from '../ask.ts';
import { hex } from '../hex.ts';
import { refuse } from '../refuse.ts';
import { when } from '../when.ts';

type Bucket = Ask['company']['buckets'][number];

function bucketOf(ask: Ask): Bucket {
  const found = ask.here(ask.company.buckets).find(({ name }) => name === ask.text('Bucket'));
  if (found === undefined) throw new Error(`no such bucket ${ask.text('Bucket')}`);
  return found;
}

const owner = (ask: Ask) => ({ ID: hex(`canonical ${ask.account}`, 64) });

function policyOf(ask: Ask, { name, tls }: Bucket): string {
  const both = [`arn:aws:s3:::${name}`, `arn:aws:s3:::${name}/*`];
  const secure = {
    Sid: 'TlsOnly',
    Effect: 'Deny',
    Principal: '*',
    Action: 's3:*',
    Resource: both,
    Condition: { Bool: { 'aws:SecureTransport': 'false' } },
  };
  const own = {
    Sid: 'OwnAccount',
    Effect: 'Allow',
    Principal: { AWS: `arn:aws:iam::${ask.account}:root` },
    Action: ['s3:GetObject', 's3:ListBucket'],
    Resource: both,
  };
  return JSON.stringify({ Version: '2012-10-17', Statement: tls === false ? [own] : [secure, own] });
}

/** Where a bucket's accesses are logged: the account's own log bucket. */
function logBucketOf(ask: Ask): string {
  return ask.place.startsWith('本番') ? 'minato-access-logs' : 'minato-kensho-access-logs';
}

/** Buckets of one account and everything set on them. */
export const s3: Answers = {
  ListBuckets: (ask) => ({
    Buckets: ask
      .here(ask.company.buckets)
      .map(({ name, created }) => ({ Name: name, CreationDate: when(created), BucketRegion: 'ap-northeast-1' })),
    Owner: owner(ask),
  }),
  GetBucketPolicy: (ask) => ({ Policy: policyOf(ask, bucketOf(ask)) }),
  GetBucketPolicyStatus: () => ({ PolicyStatus: { IsPublic: false } }),
  GetBucketAcl: (ask) => ({
    Owner: owner(ask),
    Grants: [{ Grantee: { ...owner(ask), Type: 'CanonicalUser' }, Permission: 'FULL_CONTROL' }],
  }),
  GetBucketOwnershipControls: () => ({ OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] } }),
  GetPublicAccessBlock: () => ({
    PublicAccessBlockConfiguration: {
      BlockPublicAcls: true,
      IgnorePublicAcls: true,
      BlockPublicPolicy: true,
      RestrictPublicBuckets: true,
    },
  }),
  GetBucketEncryption: (ask) => {
    const { sse, keyOf } = bucketOf(ask);
    const alias = ask.place.startsWith('本番') ? 'minato-data' : 'kensho-data';
    // A key of another account can only be named by its own ARN.
    const foreign =
      keyOf === undefined
        ? null
        : new Ask(ask.company, { ...ask.question, account: ask.accountId(keyOf), region: 'ap-northeast-1' }, null);
    const key = {
      KMSMasterKeyID: foreign?.keyArn('minato-data') ?? `arn:aws:kms:ap-northeast-1:${ask.account}:alias/${alias}`,
    };
    const ApplyServerSideEncryptionByDefault =
      sse === undefined ? { SSEAlgorithm: 'aws:kms', ...key } : { SSEAlgorithm: sse };
    return {
      ServerSideEncryptionConfiguration: { Rules: [{ ApplyServerSideEncryptionByDefault, BucketKeyEnabled: true }] },
    };
  },
  GetBucketVersioning: () => ({ Status: 'Enabled' }),
  GetObjectLockConfiguration: (ask) =>
    bucketOf(ask).locked === true
      ? {
          ObjectLockConfiguration: {
            ObjectLockEnabled: 'Enabled',
            Rule: { DefaultRetention: { Mode: 'COMPLIANCE', Days: 400 } },
          },
        }
      : refuse('ObjectLockConfigurationNotFoundError', 'Object Lock configuration does not exist for this bucket'),
  GetBucketLifecycleConfiguration: () => ({
    Rules: [
      {
        ID: 'keep-400',
        Status: 'Enabled',
        Filter: { Prefix: '' },
        Expiration: { Days: 400 },
        NoncurrentVersionExpiration: { NoncurrentDays: 30 },
      },
    ],
  }),
  GetBucketReplication: () =>
    refuse('ReplicationConfigurationNotFoundError', 'The replication configuration was not found'),
  GetBucketLogging: (ask) => ({
    LoggingEnabled: { TargetBucket: logBucketOf(ask), TargetPrefix: `s3/${ask.text('Bucket')}/` },
  }),
  GetBucketWebsite: () =>
    refuse('NoSuchWebsiteConfiguration', 'The specified bucket does not have a website configuration'),
};
