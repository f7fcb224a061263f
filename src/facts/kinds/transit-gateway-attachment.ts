import type { FactKind } from '../fact-kind.ts';
import { readMember } from '../read-member.ts';
import { readNameTag } from '../read-name-tag.ts';

/** What is attached to a transit gateway; two gateways that are peered show the same attachment, each its own side. */
export const transitGatewayAttachment: FactKind = {
  kind: 'transit-gateway-attachment',
  label: { ja: 'Transit Gatewayアタッチメント', en: 'Transit gateway attachment' },
  service: 'ec2',
  scope: 'region',
  list: {
    service: 'ec2',
    operation: 'DescribeTransitGatewayAttachments',
    each: 'TransitGatewayAttachments',
    id: (attachment) =>
      `${String(readMember(attachment, 'TransitGatewayAttachmentId'))} ${String(readMember(attachment, 'TransitGatewayId'))}`,
  },
  attributes: {
    name: { path: 'Tags', as: readNameTag },
    tagList: { path: 'Tags' },
    attachment: { path: 'TransitGatewayAttachmentId' },
    gateway: { path: 'TransitGatewayId' },
    gatewayOwner: { path: 'TransitGatewayOwnerId' },
    resourceType: { path: 'ResourceType' },
    resource: { path: 'ResourceId' },
    resourceOwner: { path: 'ResourceOwnerId' },
    state: { path: 'State' },
    routeTable: { path: 'Association.TransitGatewayRouteTableId' },
    associationState: { path: 'Association.State' },
  },
};
