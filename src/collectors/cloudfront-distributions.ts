import type { Collector } from './collector.ts';

/**
 * Content delivery: distributions, their full settings and the controls on reaching origins.
 * Danger: the value of a custom origin header is often a shared secret.
 */
export const cloudfrontDistributions: Collector = {
  item: 'EV-NET-21',
  service: 'cloudfront',
  operations: [
    {
      operation: 'ListDistributions',
      scope: 'account',
      paging: {
        request: 'Marker',
        response: 'DistributionList.NextMarker',
        more: 'DistributionList.IsTruncated',
        size: { MaxItems: 100 },
      },
      count: 'DistributionList.Items',
      iamActions: ['cloudfront:ListDistributions'],
      redact: [{ path: 'DistributionList.Items[].Origins.Items[].CustomHeaders.Items[].HeaderValue', rule: 'R1' }],
    },
    {
      operation: 'GetDistributionConfig',
      scope: 'account',
      parent: { operation: 'ListDistributions', each: 'DistributionList.Items', bind: { Id: 'Id' } },
      iamActions: ['cloudfront:GetDistributionConfig'],
      redact: [{ path: 'DistributionConfig.Origins.Items[].CustomHeaders.Items[].HeaderValue', rule: 'R1' }],
    },
    {
      operation: 'ListOriginAccessControls',
      scope: 'account',
      paging: {
        request: 'Marker',
        response: 'OriginAccessControlList.NextMarker',
        more: 'OriginAccessControlList.IsTruncated',
        size: { MaxItems: 100 },
      },
      count: 'OriginAccessControlList.Items',
      iamActions: ['cloudfront:ListOriginAccessControls'],
    },
  ],
};
