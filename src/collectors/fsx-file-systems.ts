import type { Collector } from './collector.ts';

/** File systems of FSx: kind, key, network and backups. */
export const fsxFileSystems: Collector = {
  item: 'EV-FSX-01',
  service: 'fsx',
  operations: [
    {
      operation: 'DescribeFileSystems',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 100 } },
      count: 'FileSystems',
      iamActions: ['fsx:DescribeFileSystems'],
      redact: [
        { path: 'FileSystems[].WindowsConfiguration.SelfManagedActiveDirectoryConfiguration.UserName', rule: 'R5' },
        {
          path: 'FileSystems[].AdministrativeActions[].TargetFileSystemValues.WindowsConfiguration.SelfManagedActiveDirectoryConfiguration.UserName',
          rule: 'R5',
        },
      ],
    },
  ],
};
