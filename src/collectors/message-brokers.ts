import type { Collector } from './collector.ts';

/** Message brokers of Amazon MQ: exposure, encryption, updates, logs and authentication. */
export const messageBrokers: Collector = {
  item: 'EV-MQ-01',
  service: 'mq',
  operations: [
    {
      operation: 'ListBrokers',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 100 } },
      count: 'BrokerSummaries',
      iamActions: ['mq:ListBrokers'],
    },
    {
      operation: 'DescribeBroker',
      scope: 'region',
      parent: { operation: 'ListBrokers', each: 'BrokerSummaries', bind: { BrokerId: 'BrokerId' } },
      iamActions: ['mq:DescribeBroker'],
      redact: [
        { path: 'Users[].Username', rule: 'R5' },
        { path: 'LdapServerMetadata.ServiceAccountUsername', rule: 'R5' },
        { path: 'PendingLdapServerMetadata.ServiceAccountUsername', rule: 'R5' },
      ],
    },
  ],
};
