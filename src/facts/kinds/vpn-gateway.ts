import type { FactKind } from '../fact-kind.ts';
import { readNameTag } from '../read-name-tag.ts';

/** Virtual private gateways: where VPNs and dedicated lines end at a VPC. */
export const vpnGateway: FactKind = {
  kind: 'vpn-gateway',
  label: { ja: '仮想プライベートゲートウェイ', en: 'Virtual private gateway' },
  service: 'ec2',
  scope: 'region',
  list: { service: 'ec2', operation: 'DescribeVpnGateways', each: 'VpnGateways', id: 'VpnGatewayId' },
  attributes: {
    name: { path: 'Tags', as: readNameTag },
    tagList: { path: 'Tags' },
    state: { path: 'State' },
    attachments: { path: 'VpcAttachments' },
  },
};
