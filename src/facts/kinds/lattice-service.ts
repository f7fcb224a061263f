import type { FactKind } from '../fact-kind.ts';

/** Services of VPC Lattice and whether callers must sign. */
export const latticeService: FactKind = {
  kind: 'lattice-service',
  label: { ja: 'VPC Latticeサービス', en: 'VPC Lattice service' },
  service: 'vpc-lattice',
  scope: 'region',
  list: { service: 'vpc-lattice', operation: 'ListServices', each: 'items', id: 'id' },
  attributes: {
    name: { path: 'name' },
    arn: { path: 'arn' },
    authType: {
      ask: { service: 'vpc-lattice', operation: 'GetService', input: { serviceIdentifier: 'id' } },
      path: 'authType',
    },
    policyDocument: {
      ask: { service: 'vpc-lattice', operation: 'GetAuthPolicy', input: { resourceIdentifier: 'arn' } },
      path: 'policy',
    },
  },
};
