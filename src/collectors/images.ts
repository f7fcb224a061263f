import type { Collector } from './collector.ts';

/** The account's own machine images, and the region's defaults for images, metadata and the serial console. */
export const images: Collector = {
  item: 'EV-EC2-03',
  service: 'ec2',
  operations: [
    {
      operation: 'DescribeImages',
      scope: 'region',
      input: { Owners: ['self'] },
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 1000 } },
      count: 'Images',
      iamActions: ['ec2:DescribeImages'],
    },
    {
      operation: 'GetImageBlockPublicAccessState',
      scope: 'region',
      iamActions: ['ec2:GetImageBlockPublicAccessState'],
    },
    {
      operation: 'GetInstanceMetadataDefaults',
      scope: 'region',
      iamActions: ['ec2:GetInstanceMetadataDefaults'],
    },
    {
      operation: 'GetSerialConsoleAccessStatus',
      scope: 'region',
      iamActions: ['ec2:GetSerialConsoleAccessStatus'],
    },
  ],
};
