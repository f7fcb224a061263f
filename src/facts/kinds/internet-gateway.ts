import type { FactKind } from '../fact-kind.ts';
import { readNameTag } from '../read-name-tag.ts';

/** Internet gateways: where a VPC is joined to the internet. */
export const internetGateway: FactKind = {
  kind: 'internet-gateway',
  label: { ja: 'インターネットゲートウェイ', en: 'Internet gateway' },
  service: 'ec2',
  scope: 'region',
  list: { service: 'ec2', operation: 'DescribeInternetGateways', each: 'InternetGateways', id: 'InternetGatewayId' },
  attributes: {
    name: { path: 'Tags', as: readNameTag },
    tagList: { path: 'Tags' },
    owner: { path: 'OwnerId' },
    attachments: { path: 'Attachments' },
  },
};
