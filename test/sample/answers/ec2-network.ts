import type { Answers, Ask } from '../ask.ts';
import type { SampleVpc } from '../company-network.ts';
import { tags } from '../tags.ts';
import { when } from '../when.ts';
import { subnetsHere } from './subnets-here.ts';

function gatewayOf(ask: Ask, vpc: SampleVpc): string | null {
  return vpc.subnets.some(({ internet }) => internet === true) ? ask.id('igw', vpc.name) : null;
}

/** Networks of a region: VPCs, subnets, routes, gateways, DHCP options and flow logs. */
export const ec2Network: Answers = {
  DescribeVpcs: (ask) => ({
    Vpcs: ask.here(ask.company.vpcs).map((vpc) => ({
      OwnerId: ask.account,
      InstanceTenancy: 'default',
      CidrBlockAssociationSet: [
        {
          AssociationId: ask.id('vpc-cidr-assoc', vpc.name),
          CidrBlock: vpc.cidr,
          CidrBlockState: { State: 'associated' },
        },
      ],
      IsDefault: false,
      Tags: tags({ Name: vpc.name }),
      VpcId: ask.id('vpc', vpc.name),
      State: 'available',
      CidrBlock: vpc.cidr,
      DhcpOptionsId: ask.id('dopt', vpc.dhcp),
    })),
  }),
  DescribeSubnets: (ask) => ({
    Subnets: subnetsHere(ask).map(({ vpc, subnet }) => ({
      AssignIpv6AddressOnCreation: false,
      OwnerId: ask.account,
      SubnetArn: ask.arn('ec2', `subnet/${ask.id('subnet', subnet.name)}`),
      Tags: tags({ Name: subnet.name, Tier: subnet.tier }),
      SubnetId: ask.id('subnet', subnet.name),
      State: 'available',
      VpcId: ask.id('vpc', vpc.name),
      CidrBlock: subnet.cidr,
      AvailableIpAddressCount: 200,
      AvailabilityZone: `${ask.region}${subnet.az}`,
      DefaultForAz: false,
      MapPublicIpOnLaunch: false,
    })),
  }),
  DescribeDhcpOptions: (ask) => ({
    DhcpOptions: ask.here(ask.company.dhcpOptions).map(({ name, ntp }) => ({
      OwnerId: ask.account,
      Tags: tags({ Name: name }),
      DhcpOptionsId: ask.id('dopt', name),
      DhcpConfigurations: [
        { Key: 'domain-name-servers', Values: [{ Value: 'AmazonProvidedDNS' }] },
        { Key: 'ntp-servers', Values: ntp.map((Value) => ({ Value })) },
      ],
    })),
  }),
  DescribeRouteTables: (ask) => ({
    RouteTables: ask.here(ask.company.vpcs).flatMap((vpc) => {
      const VpcId = ask.id('vpc', vpc.name);
      const local = { DestinationCidrBlock: vpc.cidr, GatewayId: 'local', Origin: 'CreateRouteTable', State: 'active' };
      const peers = ask.here(ask.company.peerings).flatMap(({ name, from, to }) => {
        const other = from === vpc.name ? to : to === vpc.name ? from : null;
        const cidr = ask.here(ask.company.vpcs).find((one) => one.name === other)?.cidr;
        return cidr === undefined
          ? []
          : [
              {
                DestinationCidrBlock: cidr,
                VpcPeeringConnectionId: ask.id('pcx', name),
                Origin: 'CreateRoute',
                State: 'active',
              },
            ];
      });
      const table = (name: string, associations: unknown[], routes: unknown[]) => ({
        Associations: associations,
        PropagatingVgws: [],
        RouteTableId: ask.id('rtb', name),
        Routes: routes,
        Tags: tags({ Name: name }),
        VpcId,
        OwnerId: ask.account,
      });
      const main = table(
        `${vpc.name}-main`,
        [
          {
            Main: true,
            RouteTableAssociationId: ask.id('rtbassoc', vpc.name),
            RouteTableId: ask.id('rtb', `${vpc.name}-main`),
            AssociationState: { State: 'associated' },
          },
        ],
        [local, ...peers],
      );
      const gateway = gatewayOf(ask, vpc);
      if (gateway === null) return [main];
      const open = vpc.subnets.filter(({ internet }) => internet === true);
      const joined = open.map(({ name }) => ({
        Main: false,
        RouteTableAssociationId: ask.id('rtbassoc', name),
        RouteTableId: ask.id('rtb', `${vpc.name}-public`),
        SubnetId: ask.id('subnet', name),
        AssociationState: { State: 'associated' },
      }));
      return [
        main,
        table(`${vpc.name}-public`, joined, [
          local,
          { DestinationCidrBlock: '0.0.0.0/0', GatewayId: gateway, Origin: 'CreateRoute', State: 'active' },
        ]),
      ];
    }),
  }),
  DescribeInternetGateways: (ask) => ({
    InternetGateways: ask.here(ask.company.vpcs).flatMap((vpc) => {
      const InternetGatewayId = gatewayOf(ask, vpc);
      if (InternetGatewayId === null) return [];
      return [
        {
          Attachments: [{ State: 'available', VpcId: ask.id('vpc', vpc.name) }],
          InternetGatewayId,
          OwnerId: ask.account,
          Tags: tags({ Name: vpc.name }),
        },
      ];
    }),
  }),
  DescribeFlowLogs: (ask) => ({
    FlowLogs: ask.here(ask.company.vpcs).map((vpc) => ({
      CreationTime: when('2023-05-01 03:00'),
      DeliverLogsPermissionArn: `arn:aws:iam::${ask.account}:role/minato-flowlog-role`,
      DeliverLogsStatus: 'SUCCESS',
      FlowLogId: ask.id('fl', vpc.name),
      FlowLogStatus: 'ACTIVE',
      LogGroupName: ask.place.startsWith('本番') ? '/minato/flowlogs' : '/kensho/flowlogs',
      ResourceId: ask.id('vpc', vpc.name),
      TrafficType: vpc.flowLog,
      LogDestinationType: 'cloud-watch-logs',
      MaxAggregationInterval: 600,
      Tags: [],
    })),
  }),
  DescribeVpcBlockPublicAccessOptions: (ask) => ({
    VpcBlockPublicAccessOptions: {
      AwsAccountId: ask.account,
      AwsRegion: ask.region,
      State: 'default-state',
      InternetGatewayBlockMode: 'off',
      ManagedBy: 'account',
      ExclusionsAllowed: 'allowed',
    },
  }),
};
