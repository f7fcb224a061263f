import type { AskedAttribute, FactKind } from '../fact-kind.ts';
import { readMember } from '../read-member.ts';
import { readNameTag } from '../read-name-tag.ts';

function asked(operation: string, path: string): AskedAttribute {
  const input = { TransitGatewayRouteTableId: 'TransitGatewayRouteTableId' };
  return { ask: { service: 'ec2', operation, input }, path, all: true };
}

/** Route tables of a transit gateway: the routes really held, and who looks up and announces in them. */
export const transitGatewayRouteTable: FactKind = {
  kind: 'transit-gateway-route-table',
  label: { ja: 'Transit Gatewayルートテーブル', en: 'Transit gateway route table' },
  service: 'ec2',
  scope: 'region',
  list: {
    service: 'ec2',
    operation: 'DescribeTransitGatewayRouteTables',
    each: 'TransitGatewayRouteTables',
    id: 'TransitGatewayRouteTableId',
  },
  attributes: {
    name: { path: 'Tags', as: readNameTag },
    tagList: { path: 'Tags' },
    gateway: { path: 'TransitGatewayId' },
    state: { path: 'State' },
    isDefaultAssociation: { path: 'DefaultAssociationRouteTable' },
    isDefaultPropagation: { path: 'DefaultPropagationRouteTable' },
    routeLines: asked('SearchTransitGatewayRoutes', 'Routes'),
    // Above 1,000 routes the service says that there are more and gives no way to ask for them.
    isCut: {
      ...asked('SearchTransitGatewayRoutes', '$'),
      as: (pages: unknown) =>
        Array.isArray(pages) && pages.some((page) => readMember(page, 'AdditionalRoutesAvailable') === true),
    },
    associations: asked('GetTransitGatewayRouteTableAssociations', 'Associations'),
    propagations: asked('GetTransitGatewayRouteTablePropagations', 'TransitGatewayRouteTablePropagations'),
  },
};
