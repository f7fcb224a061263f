import type { Collector } from './collector.ts';

/** OpenSearch domains: exposure, encryption, access control, logs and updates. */
export const searchDomains: Collector = {
  item: 'EV-OS-01',
  service: 'opensearch',
  operations: [
    { operation: 'ListDomainNames', scope: 'region', count: 'DomainNames', iamActions: ['es:ListDomainNames'] },
    {
      operation: 'DescribeDomains',
      scope: 'region',
      parent: {
        operation: 'ListDomainNames',
        each: 'DomainNames',
        bind: { DomainNames: 'DomainName' },
        batch: { member: 'DomainNames', size: 5 },
      },
      count: 'DomainStatusList',
      iamActions: ['es:DescribeDomains'],
    },
  ],
};
