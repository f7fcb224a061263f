import type { FactKind } from '../fact-kind.ts';
import { readNameTag } from '../read-name-tag.ts';

/** Egress-only internet gateways: IPv6 out of a VPC, never into it. */
export const egressOnlyGateway: FactKind = {
  kind: 'egress-only-gateway',
  label: { ja: 'Egress-Onlyインターネットゲートウェイ', en: 'Egress-only internet gateway' },
  service: 'ec2',
  scope: 'region',
  list: {
    service: 'ec2',
    operation: 'DescribeEgressOnlyInternetGateways',
    each: 'EgressOnlyInternetGateways',
    id: 'EgressOnlyInternetGatewayId',
  },
  attributes: {
    name: { path: 'Tags', as: readNameTag },
    tagList: { path: 'Tags' },
    attachments: { path: 'Attachments' },
  },
};
