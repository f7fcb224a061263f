import type { FactKind } from '../fact-kind.ts';
import { readNameTag } from '../read-name-tag.ts';
import { readTags } from '../read-tags.ts';

/** Transit gateways: hubs that join networks, of this account or lent to it. */
export const transitGateway: FactKind = {
  kind: 'transit-gateway',
  label: { ja: 'Transit Gateway', en: 'Transit gateway' },
  service: 'ec2',
  scope: 'region',
  configType: 'AWS::EC2::TransitGateway',
  list: { service: 'ec2', operation: 'DescribeTransitGateways', each: 'TransitGateways', id: 'TransitGatewayArn' },
  attributes: {
    gateway: { path: 'TransitGatewayId' },
    name: { path: 'Tags', as: readNameTag },
    tagList: { path: 'Tags' },
    state: { path: 'State' },
    owner: { path: 'OwnerId' },
    tags: { path: 'Tags', as: readTags },
    autoAccept: { path: 'Options.AutoAcceptSharedAttachments' },
    defaultAssociation: { path: 'Options.DefaultRouteTableAssociation' },
    defaultPropagation: { path: 'Options.DefaultRouteTablePropagation' },
  },
};
