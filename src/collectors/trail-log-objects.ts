import type { Collector } from './collector.ts';

/** The objects of the log archive, listed day by day to show that no day is missing; their content is not read. */
export const trailLogObjects: Collector = {
  item: 'EV-CT-04',
  service: 's3',
  operations: [
    {
      operation: 'ListObjectsV2',
      scope: 'account',
      paging: {
        request: 'ContinuationToken',
        response: 'NextContinuationToken',
        more: 'IsTruncated',
        size: { MaxKeys: 1000 },
      },
      count: 'Contents',
      iamActions: ['s3:ListBucket'],
      notPlanned: {
        ja: 'ログ保管バケットの名称・接頭辞と閲覧について被監査組織の同意が必要なため、計画では問い合わせない',
        en: 'needs the client’s agreement on the log bucket, its prefix and the reading of it',
      },
    },
    {
      operation: 'HeadObject',
      scope: 'account',
      parent: { operation: 'ListObjectsV2', each: 'Contents', bind: { Bucket: '^Bucket', Key: 'Key' } },
      // S3 has no permission of its own for HeadObject: it is the one that also reads objects.
      iamActions: ['s3:GetObject'],
      notPlanned: {
        ja: 'オブジェクトの読取権限（s3:GetObject）を要し、被監査組織の同意が必要なため、計画では問い合わせない',
        en: 'needs the permission to read objects (s3:GetObject), and so the client’s agreement',
      },
    },
  ],
};
