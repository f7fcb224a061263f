import type { AskedAttribute, FactKind } from '../fact-kind.ts';

function asked(operation: string): AskedAttribute {
  return {
    ask: { service: 'vpc-lattice', operation, input: { serviceNetworkIdentifier: 'id' } },
    path: 'items',
    all: true,
  };
}

/** Service networks of VPC Lattice: which VPCs they join to which services. */
export const serviceNetwork: FactKind = {
  kind: 'service-network',
  label: { ja: 'VPC Latticeサービスネットワーク', en: 'VPC Lattice service network' },
  service: 'vpc-lattice',
  scope: 'region',
  list: { service: 'vpc-lattice', operation: 'ListServiceNetworks', each: 'items', id: 'id' },
  attributes: {
    name: { path: 'name' },
    arn: { path: 'arn' },
    authType: {
      ask: {
        service: 'vpc-lattice',
        operation: 'GetServiceNetwork',
        input: { serviceNetworkIdentifier: 'id' },
      },
      path: 'authType',
    },
    policyDocument: {
      ask: { service: 'vpc-lattice', operation: 'GetAuthPolicy', input: { resourceIdentifier: 'arn' } },
      path: 'policy',
    },
    vpcLines: asked('ListServiceNetworkVpcAssociations'),
    serviceLines: asked('ListServiceNetworkServiceAssociations'),
  },
};
