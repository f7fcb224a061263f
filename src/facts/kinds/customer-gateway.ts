import type { FactKind } from '../fact-kind.ts';
import { readNameTag } from '../read-name-tag.ts';

/** Customer gateways: the client's own devices at the far end of a VPN. */
export const customerGateway: FactKind = {
  kind: 'customer-gateway',
  label: { ja: 'カスタマーゲートウェイ', en: 'Customer gateway' },
  service: 'ec2',
  scope: 'region',
  list: { service: 'ec2', operation: 'DescribeCustomerGateways', each: 'CustomerGateways', id: 'CustomerGatewayId' },
  attributes: {
    name: { path: 'Tags', as: readNameTag },
    tagList: { path: 'Tags' },
    state: { path: 'State' },
    address: { path: 'IpAddress' },
    device: { path: 'DeviceName' },
  },
};
