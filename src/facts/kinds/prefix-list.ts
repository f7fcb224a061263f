import type { FactKind } from '../fact-kind.ts';

/** Managed prefix lists, the client's and AWS's own: the address ranges a rule or route means by one name. */
export const prefixList: FactKind = {
  kind: 'prefix-list',
  label: { ja: 'マネージドプレフィックスリスト', en: 'Managed prefix list' },
  service: 'ec2',
  scope: 'region',
  list: { service: 'ec2', operation: 'DescribeManagedPrefixLists', each: 'PrefixLists', id: 'PrefixListId' },
  attributes: {
    name: { path: 'PrefixListName' },
    tagList: { path: 'Tags' },
    owner: { path: 'OwnerId' },
    family: { path: 'AddressFamily' },
    entryLines: {
      ask: { service: 'ec2', operation: 'GetManagedPrefixListEntries', input: { PrefixListId: 'PrefixListId' } },
      path: 'Entries',
      all: true,
    },
  },
};
