import type { Answers, Ask } from '../ask.ts';
import { tags } from '../tags.ts';
import { when } from '../when.ts';

type Attachment = Ask['company']['transitAttachments'][number];

function gatewayId(ask: Ask, { owner, gateway }: Attachment): string {
  return ask.idIn(owner, 'tgw', gateway);
}

function attachmentId(ask: Ask, { in: place, name }: Attachment): string {
  return ask.idIn(place, 'tgw-attach', name);
}

function vpcId(ask: Ask, { in: place, vpc }: Attachment): string {
  return ask.idIn(place, 'vpc', vpc);
}

function ownerOf(ask: Ask, place: string): string {
  return ask.accountId(place.split('/')[0] as string);
}

/** The owner of the gateway is shown every attachment with its table, who attached one only that one. */
function attachmentsSeen(ask: Ask): readonly Attachment[] {
  return ask.company.transitAttachments.filter((one) => one.in === ask.place || one.owner === ask.place);
}

function tableAsked(ask: Ask) {
  const found = ask
    .here(ask.company.transitTables)
    .find(({ name }) => ask.id('tgw-rtb', name) === ask.text('TransitGatewayRouteTableId'));
  if (found === undefined) throw new Error('no such route table of a transit gateway');
  return found;
}

function joined(ask: Ask, one: Attachment) {
  return { TransitGatewayAttachmentId: attachmentId(ask, one), ResourceId: vpcId(ask, one), ResourceType: 'vpc' };
}

function propagating(ask: Ask): readonly Attachment[] {
  const { propagates } = tableAsked(ask);
  return ask.company.transitAttachments.filter(({ name }) => propagates.includes(name));
}

/** Transit gateways, what is attached to them, and the routes they hold. */
export const ec2Transit: Answers = {
  DescribeTransitGateways: (ask) => ({
    TransitGateways: ask.here(ask.company.transitGateways).map(({ name, autoAccept }) => ({
      TransitGatewayId: ask.id('tgw', name),
      TransitGatewayArn: ask.arn('ec2', `transit-gateway/${ask.id('tgw', name)}`),
      State: 'available',
      OwnerId: ask.account,
      Description: name,
      CreationTime: when('2023-05-02 01:00'),
      Options: {
        AmazonSideAsn: 64512,
        AutoAcceptSharedAttachments: autoAccept,
        DefaultRouteTableAssociation: 'disable',
        DefaultRouteTablePropagation: 'disable',
        VpnEcmpSupport: 'enable',
        DnsSupport: 'enable',
        SecurityGroupReferencingSupport: 'disable',
      },
      Tags: tags({ Name: name }),
    })),
  }),
  DescribeTransitGatewayAttachments: (ask) => ({
    TransitGatewayAttachments: attachmentsSeen(ask).map((one) => ({
      TransitGatewayAttachmentId: attachmentId(ask, one),
      TransitGatewayId: gatewayId(ask, one),
      TransitGatewayOwnerId: ownerOf(ask, one.owner),
      ResourceOwnerId: ownerOf(ask, one.in),
      ResourceType: 'vpc',
      ResourceId: vpcId(ask, one),
      State: 'available',
      ...(one.owner === ask.place
        ? { Association: { TransitGatewayRouteTableId: ask.id('tgw-rtb', one.table), State: 'associated' } }
        : {}),
      CreationTime: when('2023-05-02 01:30'),
      Tags: one.in === ask.place ? tags({ Name: one.name }) : [],
    })),
  }),
  DescribeTransitGatewayRouteTables: (ask) => ({
    TransitGatewayRouteTables: ask.here(ask.company.transitTables).map(({ name, gateway }) => ({
      TransitGatewayRouteTableId: ask.id('tgw-rtb', name),
      TransitGatewayId: ask.id('tgw', gateway),
      State: 'available',
      DefaultAssociationRouteTable: false,
      DefaultPropagationRouteTable: false,
      CreationTime: when('2023-05-02 01:40'),
      Tags: tags({ Name: name }),
    })),
  }),
  SearchTransitGatewayRoutes: (ask) => ({
    Routes: [
      ...propagating(ask).map((one) => ({
        DestinationCidrBlock: ask.company.vpcs.find(({ name }) => name === one.vpc)?.cidr,
        TransitGatewayAttachments: [joined(ask, one)],
        Type: 'propagated',
        State: 'active',
      })),
      ...tableAsked(ask).blackholes.map((DestinationCidrBlock) => ({
        DestinationCidrBlock,
        Type: 'static',
        State: 'blackhole',
      })),
    ],
    AdditionalRoutesAvailable: false,
  }),
  GetTransitGatewayRouteTableAssociations: (ask) => ({
    Associations: ask.company.transitAttachments
      .filter(({ table }) => table === tableAsked(ask).name)
      .map((one) => ({ ...joined(ask, one), State: 'associated' })),
  }),
  GetTransitGatewayRouteTablePropagations: (ask) => ({
    TransitGatewayRouteTablePropagations: propagating(ask).map((one) => ({ ...joined(ask, one), State: 'enabled' })),
  }),
};
