import type { AskedAttribute, FactKind } from '../fact-kind.ts';
import { readNameTag } from '../read-name-tag.ts';

function asked(operation: string, path: string): AskedAttribute {
  return {
    ask: { service: 'ec2', operation, input: { ClientVpnEndpointId: 'ClientVpnEndpointId' } },
    path,
    all: true,
  };
}

/** Client VPN endpoints: where people's machines come in, from which addresses and to which networks. */
export const clientVpn: FactKind = {
  kind: 'client-vpn',
  label: { ja: 'クライアントVPNエンドポイント', en: 'Client VPN endpoint' },
  service: 'ec2',
  scope: 'region',
  list: {
    service: 'ec2',
    operation: 'DescribeClientVpnEndpoints',
    each: 'ClientVpnEndpoints',
    id: 'ClientVpnEndpointId',
  },
  attributes: {
    name: { path: 'Tags', as: readNameTag },
    tagList: { path: 'Tags' },
    state: { path: 'Status.Code' },
    vpc: { path: 'VpcId' },
    clientRange: { path: 'ClientCidrBlock' },
    splitTunnel: { path: 'SplitTunnel' },
    securityGroups: { path: 'SecurityGroupIds' },
    targetNetworks: { path: 'AssociatedTargetNetworks' },
    ruleLines: asked('DescribeClientVpnAuthorizationRules', 'AuthorizationRules'),
    routeLines: asked('DescribeClientVpnRoutes', 'Routes'),
  },
};
