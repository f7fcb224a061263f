import type { Collector } from './collector.ts';

/** File systems of EFS: encryption, policy, mount targets with their security groups, backup, access points. */
export const efsFileSystems: Collector = {
  item: 'EV-EFS-01',
  service: 'efs',
  operations: [
    {
      operation: 'DescribeFileSystems',
      scope: 'region',
      paging: { request: 'Marker', response: 'NextMarker', size: { MaxItems: 100 } },
      count: 'FileSystems',
      iamActions: ['elasticfilesystem:DescribeFileSystems'],
    },
    {
      operation: 'DescribeFileSystemPolicy',
      scope: 'region',
      parent: { operation: 'DescribeFileSystems', each: 'FileSystems', bind: { FileSystemId: 'FileSystemId' } },
      // The default policy of a file system is none at all.
      absent: ['PolicyNotFound'],
      iamActions: ['elasticfilesystem:DescribeFileSystemPolicy'],
    },
    {
      operation: 'DescribeMountTargets',
      scope: 'region',
      parent: { operation: 'DescribeFileSystems', each: 'FileSystems', bind: { FileSystemId: 'FileSystemId' } },
      paging: { request: 'Marker', response: 'NextMarker', size: { MaxItems: 100 } },
      count: 'MountTargets',
      iamActions: ['elasticfilesystem:DescribeMountTargets'],
    },
    {
      operation: 'DescribeMountTargetSecurityGroups',
      scope: 'region',
      parent: { operation: 'DescribeMountTargets', each: 'MountTargets', bind: { MountTargetId: 'MountTargetId' } },
      count: 'SecurityGroups',
      iamActions: ['elasticfilesystem:DescribeMountTargetSecurityGroups'],
    },
    {
      operation: 'DescribeBackupPolicy',
      scope: 'region',
      parent: { operation: 'DescribeFileSystems', each: 'FileSystems', bind: { FileSystemId: 'FileSystemId' } },
      // A file system for which nobody ever chose a backup policy.
      absent: ['PolicyNotFound'],
      iamActions: ['elasticfilesystem:DescribeBackupPolicy'],
    },
    {
      operation: 'DescribeAccessPoints',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 100 } },
      count: 'AccessPoints',
      iamActions: ['elasticfilesystem:DescribeAccessPoints'],
    },
  ],
};
