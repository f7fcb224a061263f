import type { Collector } from './collector.ts';

/** Whether the newer Security Hub is enabled in a region. */
export const securityHubV2: Collector = {
  item: 'EV-SH-03',
  service: 'securityhub',
  operations: [
    {
      operation: 'DescribeSecurityHubV2',
      scope: 'region',
      // Security Hub API, DescribeSecurityHubV2: not enabled in this region.
      absent: ['ResourceNotFoundException'],
      iamActions: ['securityhub:DescribeSecurityHubV2'],
    },
  ],
};
