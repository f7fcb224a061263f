import type { Collector } from './collector.ts';

/** Server certificates kept in IAM, and when they expire. */
export const iamServerCertificates: Collector = {
  item: 'EV-IAM-09',
  service: 'iam',
  operations: [
    {
      operation: 'ListServerCertificates',
      scope: 'account',
      paging: { request: 'Marker', response: 'Marker', more: 'IsTruncated', size: { MaxItems: 1000 } },
      count: 'ServerCertificateMetadataList',
      iamActions: ['iam:ListServerCertificates'],
    },
  ],
};
