import type { Collector } from './collector.ts';

/** Named lists of address ranges, needed to spell out what a rule or route that names one really allows. */
export const prefixLists: Collector = {
  item: 'EV-NET-13',
  service: 'ec2',
  operations: [
    {
      operation: 'DescribeManagedPrefixLists',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 100 } },
      count: 'PrefixLists',
      iamActions: ['ec2:DescribeManagedPrefixLists'],
    },
    {
      operation: 'GetManagedPrefixListEntries',
      scope: 'region',
      parent: {
        operation: 'DescribeManagedPrefixLists',
        each: 'PrefixLists',
        bind: { PrefixListId: 'PrefixListId' },
      },
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 100 } },
      count: 'Entries',
      iamActions: ['ec2:GetManagedPrefixListEntries'],
    },
  ],
};
