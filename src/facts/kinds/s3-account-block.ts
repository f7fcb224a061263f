import type { FactKind } from '../fact-kind.ts';

/** The account-wide Block Public Access of Amazon S3: one per account, "not configured" included. */
export const s3AccountBlock: FactKind = {
  kind: 's3-account-block',
  label: { ja: 'S3アカウント公開ブロック', en: 'S3 account public access block' },
  service: 's3',
  scope: 'account',
  configType: 'AWS::S3::AccountPublicAccessBlock',
  list: {
    service: 's3control',
    operation: 'GetPublicAccessBlock',
    each: '$',
    single: true,
    id: 's3-account-public-access-block',
  },
  attributes: {
    blockPublicAcls: { path: 'PublicAccessBlockConfiguration.BlockPublicAcls' },
    ignorePublicAcls: { path: 'PublicAccessBlockConfiguration.IgnorePublicAcls' },
    blockPublicPolicy: { path: 'PublicAccessBlockConfiguration.BlockPublicPolicy' },
    restrictPublicBuckets: { path: 'PublicAccessBlockConfiguration.RestrictPublicBuckets' },
  },
};
