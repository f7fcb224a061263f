import type { Collector } from './collector.ts';

/** Disks and their snapshots: encryption, with whom a snapshot is shared, and the region's defaults. */
export const volumesAndSnapshots: Collector = {
  item: 'EV-EC2-02',
  service: 'ec2',
  operations: [
    {
      operation: 'DescribeVolumes',
      scope: 'region',
      // An account may hide resources that AWS services manage; the population must hold them too.
      input: { IncludeManagedResources: true },
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 500 } },
      count: 'Volumes',
      iamActions: ['ec2:DescribeVolumes'],
    },
    {
      operation: 'DescribeSnapshots',
      scope: 'region',
      input: { OwnerIds: ['self'] },
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 1000 } },
      count: 'Snapshots',
      iamActions: ['ec2:DescribeSnapshots'],
    },
    {
      operation: 'DescribeSnapshotAttribute',
      scope: 'region',
      input: { Attribute: 'createVolumePermission' },
      parent: { operation: 'DescribeSnapshots', each: 'Snapshots', bind: { SnapshotId: 'SnapshotId' } },
      count: 'CreateVolumePermissions',
      iamActions: ['ec2:DescribeSnapshotAttribute'],
    },
    {
      operation: 'GetEbsEncryptionByDefault',
      scope: 'region',
      iamActions: ['ec2:GetEbsEncryptionByDefault'],
    },
    {
      operation: 'GetEbsDefaultKmsKeyId',
      scope: 'region',
      iamActions: ['ec2:GetEbsDefaultKmsKeyId'],
    },
    {
      operation: 'GetSnapshotBlockPublicAccessState',
      scope: 'region',
      iamActions: ['ec2:GetSnapshotBlockPublicAccessState'],
    },
  ],
};
