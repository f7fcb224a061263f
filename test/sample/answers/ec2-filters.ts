import type { Answers, Ask } from '../ask.ts';
import { tags } from '../tags.ts';
import { when } from '../when.ts';
import { subnetsHere } from './subnets-here.ts';

/** `tcp 443 0.0.0.0/0`, or another group's name instead of the range. */
function permission(ask: Ask, rule: string) {
  const [protocol, port, peer] = rule.split(' ') as [string, string, string];
  const fromGroup = !peer.includes('/');
  return {
    IpProtocol: protocol,
    FromPort: Number(port),
    ToPort: Number(port),
    UserIdGroupPairs: fromGroup ? [{ UserId: ask.account, GroupId: ask.id('sg', peer) }] : [],
    IpRanges: fromGroup ? [] : [{ CidrIp: peer }],
    Ipv6Ranges: [],
    PrefixListIds: [],
  };
}

const everywhere = {
  IpProtocol: '-1',
  UserIdGroupPairs: [],
  IpRanges: [{ CidrIp: '0.0.0.0/0' }],
  Ipv6Ranges: [],
  PrefixListIds: [],
};

function groupsHere(ask: Ask) {
  const own = ask
    .here(ask.company.securityGroups)
    .map(({ name, vpc, note, ingress }) => ({ name, id: ask.id('sg', name), vpc, note, ingress }));
  const byDefault = ask.here(ask.company.vpcs).map(({ name }) => ({
    name: 'default',
    id: ask.id('sg', `default ${name}`),
    vpc: name,
    note: 'default VPC security group',
    ingress: [] as readonly string[],
  }));
  return [...own, ...byDefault];
}

function entry(RuleNumber: number, RuleAction: string, Egress: boolean) {
  return { CidrBlock: '0.0.0.0/0', Egress, Protocol: '-1', RuleAction, RuleNumber };
}

/** 22 and 3389 are kept out, over TCP and UDP. */
const closedPorts = [22, 3389].flatMap((port) =>
  ['6', '17'].map((Protocol) => ({
    CidrBlock: '0.0.0.0/0',
    Egress: false,
    PortRange: { From: port, To: port },
    Protocol,
    RuleAction: 'deny',
  })),
);

/** What lets traffic in and out: security groups, network ACLs and endpoint policies. */
export const ec2Filters: Answers = {
  DescribeSecurityGroups: (ask) => ({
    SecurityGroups: groupsHere(ask).map(({ name, id, vpc, note, ingress }) => ({
      GroupId: id,
      IpPermissionsEgress: name === 'default' ? [] : [everywhere],
      Tags: name === 'default' ? [] : tags({ Name: name }),
      VpcId: ask.id('vpc', vpc),
      SecurityGroupArn: ask.arn('ec2', `security-group/${id}`),
      OwnerId: ask.account,
      GroupName: name,
      Description: note,
      IpPermissions: ingress.map((rule) => permission(ask, rule)),
    })),
  }),
  DescribeSecurityGroupRules: (ask) => ({
    SecurityGroupRules: groupsHere(ask).flatMap(({ name, id, ingress }) =>
      ingress.map((rule) => {
        const { IpProtocol, FromPort, ToPort, UserIdGroupPairs, IpRanges } = permission(ask, rule);
        const peer =
          IpRanges[0] === undefined ? { ReferencedGroupInfo: UserIdGroupPairs[0] } : { CidrIpv4: IpRanges[0].CidrIp };
        return {
          SecurityGroupRuleId: ask.id('sgr', `${name} ${rule}`),
          GroupId: id,
          GroupOwnerId: ask.account,
          IsEgress: false,
          IpProtocol,
          FromPort,
          ToPort,
          ...peer,
          Tags: [],
        };
      }),
    ),
  }),
  DescribeNetworkAcls: (ask) => ({
    NetworkAcls: ask.here(ask.company.vpcs).map((vpc) => ({
      Associations: subnetsHere(ask)
        .filter((one) => one.vpc.name === vpc.name)
        .map(({ subnet }) => ({
          NetworkAclAssociationId: ask.id('aclassoc', subnet.name),
          NetworkAclId: ask.id('acl', vpc.name),
          SubnetId: ask.id('subnet', subnet.name),
        })),
      Entries: [
        ...closedPorts.map((closed, index) => ({ ...closed, RuleNumber: 90 + index })),
        entry(100, 'allow', false),
        entry(32767, 'deny', false),
        entry(100, 'allow', true),
        entry(32767, 'deny', true),
      ],
      IsDefault: true,
      NetworkAclId: ask.id('acl', vpc.name),
      Tags: tags({ Name: vpc.name }),
      VpcId: ask.id('vpc', vpc.name),
      OwnerId: ask.account,
    })),
  }),
  DescribeVpcEndpoints: (ask) => ({
    VpcEndpoints: ask.here(ask.company.endpoints).map((endpoint) => {
      const open = {
        Version: '2008-10-17',
        Statement: [{ Effect: 'Allow', Principal: '*', Action: '*', Resource: '*' }],
      };
      const closed = {
        Version: '2012-10-17',
        Statement: [
          {
            Sid: 'OwnAccount',
            Effect: 'Allow',
            Principal: '*',
            Action: endpoint.actions,
            Resource: '*',
            Condition: { StringEquals: { 'aws:PrincipalAccount': ask.account } },
          },
        ],
      };
      const gateway = endpoint.type === 'Gateway';
      return {
        VpcEndpointId: ask.id('vpce', endpoint.name),
        VpcEndpointType: endpoint.type,
        VpcId: ask.id('vpc', endpoint.vpc),
        ServiceName: `com.amazonaws.${ask.region}.${endpoint.service}`,
        State: 'available',
        PolicyDocument: JSON.stringify(endpoint.open === true ? open : closed),
        RouteTableIds: gateway ? [ask.id('rtb', `${endpoint.vpc}-main`)] : [],
        SubnetIds: gateway
          ? []
          : subnetsHere(ask)
              .filter(({ vpc, subnet }) => vpc.name === endpoint.vpc && subnet.tier === 'app')
              .map(({ subnet }) => ask.id('subnet', subnet.name)),
        Groups: gateway ? [] : [{ GroupId: ask.id('sg', 'minato-app'), GroupName: 'minato-app' }],
        PrivateDnsEnabled: !gateway,
        RequesterManaged: false,
        NetworkInterfaceIds: gateway ? [] : [ask.id('eni', endpoint.name)],
        DnsEntries: [],
        CreationTimestamp: when('2023-05-02 02:00'),
        Tags: tags({ Name: endpoint.name }),
        OwnerId: ask.account,
      };
    }),
  }),
};
