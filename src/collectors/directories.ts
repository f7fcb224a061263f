import type { Collector } from './collector.ts';

/** Directories of Directory Service and the trusts they hold. Danger: the answer carries the secret shared with RADIUS servers. */
export const directories: Collector = {
  item: 'EV-DS-01',
  service: 'ds',
  operations: [
    {
      operation: 'DescribeDirectories',
      scope: 'region',
      // No page size: the service names no upper bound and gives its own without one.
      paging: { request: 'NextToken', response: 'NextToken' },
      count: 'DirectoryDescriptions',
      iamActions: ['ds:DescribeDirectories'],
      redact: [
        { path: 'DirectoryDescriptions[].RadiusSettings.SharedSecret', rule: 'R1' },
        { path: 'DirectoryDescriptions[].OwnerDirectoryDescription.RadiusSettings.SharedSecret', rule: 'R1' },
        { path: 'DirectoryDescriptions[].ConnectSettings.CustomerUserName', rule: 'R5' },
        { path: 'DirectoryDescriptions[].ShareNotes', rule: 'R1' },
      ],
    },
    {
      // Asked without a directory, because those that cannot hold a trust refuse the question.
      operation: 'DescribeTrusts',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken' },
      count: 'Trusts',
      iamActions: ['ds:DescribeTrusts'],
    },
  ],
};
