import type { FactKind } from '../fact-kind.ts';
import { readNameTag } from '../read-name-tag.ts';

/** NAT gateways: how machines without a public address get out. */
export const natGateway: FactKind = {
  kind: 'nat-gateway',
  label: { ja: 'NATゲートウェイ', en: 'NAT gateway' },
  service: 'ec2',
  scope: 'region',
  list: { service: 'ec2', operation: 'DescribeNatGateways', each: 'NatGateways', id: 'NatGatewayId' },
  attributes: {
    name: { path: 'Tags', as: readNameTag },
    tagList: { path: 'Tags' },
    vpc: { path: 'VpcId' },
    subnet: { path: 'SubnetId' },
    state: { path: 'State' },
    connectivity: { path: 'ConnectivityType' },
    addressLines: { path: 'NatGatewayAddresses' },
  },
};
