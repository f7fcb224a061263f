import type { Answers, Ask } from '../ask.ts';
import type { SampleVpc } from '../company-network.ts';
import { tags } from '../tags.ts';
import { when } from '../when.ts';
import { subnetsHere } from './subnets-here.ts';

function gatewayOf(ask: Ask, vpc: SampleVpc): string | null {
  return vpc.subnets.some(({ internet }) => internet === true) ? ask.id('igw', vpc.name) : null;
}

function blockOf(ask: Ask) {
  const [block] = ask.here(ask.company.publicAccessBlocks);
  if (block === undefined) return { State: 'default-state', InternetGatewayBlockMode: 'off' };
  return {
    State: 'update-complete',
    InternetGatewayBlockMode: block.mode,
    LastUpdateTimestamp: when('2025-02-03 01:00'),
  };
}

/** Networks of a region: VPCs, subnets, gateways, DHCP options and flow logs. */
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
      ...blockOf(ask),
      ManagedBy: 'account',
      ExclusionsAllowed: 'allowed',
    },
  }),
};
