import type { Collector } from './collector.ts';

/** Core networks of Cloud WAN and the policy in force, which says who may reach whom across regions. */
export const coreNetworks: Collector = {
  item: 'EV-NET-26',
  service: 'networkmanager',
  operations: [
    {
      operation: 'ListCoreNetworks',
      scope: 'account',
      // Network Manager is one service for all regions; its home is Oregon (AWS General Reference).
      home: 'us-west-2',
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 500 } },
      count: 'CoreNetworks',
      iamActions: ['networkmanager:ListCoreNetworks'],
    },
    {
      operation: 'GetCoreNetworkPolicy',
      scope: 'account',
      home: 'us-west-2',
      input: { Alias: 'LIVE' },
      parent: { operation: 'ListCoreNetworks', each: 'CoreNetworks', bind: { CoreNetworkId: 'CoreNetworkId' } },
      // The core network itself has just been listed: what is not found is a policy in force.
      absent: ['ResourceNotFoundException'],
      iamActions: ['networkmanager:GetCoreNetworkPolicy'],
    },
  ],
};
