import type { FactKind } from '../fact-kind.ts';

/** Core networks of Cloud WAN and the policy that says which segments may talk to each other. */
export const coreNetwork: FactKind = {
  kind: 'core-network',
  label: { ja: 'Cloud WANコアネットワーク', en: 'Cloud WAN core network' },
  service: 'networkmanager',
  scope: 'account',
  list: { service: 'networkmanager', operation: 'ListCoreNetworks', each: 'CoreNetworks', id: 'CoreNetworkId' },
  attributes: {
    name: { path: 'Description' },
    arn: { path: 'CoreNetworkArn' },
    owner: { path: 'OwnerAccountId' },
    state: { path: 'State' },
    tagList: { path: 'Tags' },
    policyDocument: {
      ask: {
        service: 'networkmanager',
        operation: 'GetCoreNetworkPolicy',
        input: { CoreNetworkId: 'CoreNetworkId' },
      },
      path: 'CoreNetworkPolicy.PolicyDocument',
    },
  },
};
