import type { Collector } from './collector.ts';

/** Service networks of VPC Lattice: paths between VPCs that no route table shows, and who may use them. */
export const latticeNetworks: Collector = {
  item: 'EV-NET-24',
  service: 'vpc-lattice',
  operations: [
    {
      operation: 'ListServiceNetworks',
      scope: 'region',
      paging: { request: 'nextToken', response: 'nextToken', size: { maxResults: 100 } },
      count: 'items',
      iamActions: ['vpc-lattice:ListServiceNetworks'],
    },
    {
      operation: 'GetServiceNetwork',
      scope: 'region',
      parent: { operation: 'ListServiceNetworks', each: 'items', bind: { serviceNetworkIdentifier: 'id' } },
      iamActions: ['vpc-lattice:GetServiceNetwork'],
    },
    {
      operation: 'ListServices',
      scope: 'region',
      paging: { request: 'nextToken', response: 'nextToken', size: { maxResults: 100 } },
      count: 'items',
      iamActions: ['vpc-lattice:ListServices'],
    },
    {
      operation: 'GetService',
      scope: 'region',
      parent: { operation: 'ListServices', each: 'items', bind: { serviceIdentifier: 'id' } },
      iamActions: ['vpc-lattice:GetService'],
    },
    {
      // Without a policy the answer is a page without its text, not an error.
      operation: 'GetAuthPolicy',
      scope: 'region',
      parent: { operation: 'ListServiceNetworks', each: 'items', bind: { resourceIdentifier: 'arn' } },
      iamActions: ['vpc-lattice:GetAuthPolicy'],
    },
    {
      operation: 'GetAuthPolicy',
      scope: 'region',
      parent: { operation: 'ListServices', each: 'items', bind: { resourceIdentifier: 'arn' } },
      iamActions: ['vpc-lattice:GetAuthPolicy'],
    },
    {
      operation: 'ListServiceNetworkVpcAssociations',
      scope: 'region',
      parent: { operation: 'ListServiceNetworks', each: 'items', bind: { serviceNetworkIdentifier: 'id' } },
      paging: { request: 'nextToken', response: 'nextToken', size: { maxResults: 100 } },
      count: 'items',
      iamActions: ['vpc-lattice:ListServiceNetworkVpcAssociations'],
    },
    {
      operation: 'ListServiceNetworkServiceAssociations',
      scope: 'region',
      parent: { operation: 'ListServiceNetworks', each: 'items', bind: { serviceNetworkIdentifier: 'id' } },
      paging: { request: 'nextToken', response: 'nextToken', size: { maxResults: 100 } },
      count: 'items',
      iamActions: ['vpc-lattice:ListServiceNetworkServiceAssociations'],
    },
  ],
};
