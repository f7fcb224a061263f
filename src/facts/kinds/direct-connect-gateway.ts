import type { FactKind } from '../fact-kind.ts';

/** Direct Connect gateways: what dedicated lines are joined to, over all regions. */
export const directConnectGateway: FactKind = {
  kind: 'direct-connect-gateway',
  label: { ja: 'Direct Connectゲートウェイ', en: 'Direct Connect gateway' },
  service: 'directconnect',
  scope: 'account',
  list: {
    service: 'directconnect',
    operation: 'DescribeDirectConnectGateways',
    each: 'directConnectGateways',
    id: 'directConnectGatewayId',
  },
  attributes: {
    name: { path: 'directConnectGatewayName' },
    owner: { path: 'ownerAccount' },
    state: { path: 'directConnectGatewayState' },
    associations: {
      ask: {
        service: 'directconnect',
        operation: 'DescribeDirectConnectGatewayAssociations',
        input: { directConnectGatewayId: 'directConnectGatewayId' },
      },
      path: 'directConnectGatewayAssociations',
      all: true,
    },
  },
};
