import type { Answers, Ask } from '../ask.ts';
import { tags } from '../tags.ts';
import { when } from '../when.ts';
import { interfacesHere } from './interfaces-here.ts';
import { listId } from './list-id.ts';
import { routedBy } from './routed-by.ts';
import { permissionsOf, readRule, ruleLine } from './security-rules.ts';
import { subnetsHere } from './subnets-here.ts';

const everywhere: readonly string[] = ['-1 - 0.0.0.0/0'];

function groupsHere(ask: Ask) {
  const own = ask.here(ask.company.securityGroups).map(({ name, vpc, note, ingress, egress }) => ({
    name,
    id: ask.id('sg', name),
    vpc,
    note,
    ingress,
    egress: egress ?? everywhere,
  }));
  const byDefault = ask.here(ask.company.vpcs).map(({ name }) => ({
    name: 'default',
    id: ask.id('sg', `default ${name}`),
    vpc: name,
    note: 'default VPC security group',
    ingress: [] as readonly string[],
    egress: [] as readonly string[],
  }));
  return [...own, ...byDefault];
}

/** What lets traffic in and out: security groups, prefix lists and endpoint policies. */
export const ec2Filters: Answers = {
  DescribeSecurityGroups: (ask) => ({
    SecurityGroups: groupsHere(ask).map(({ name, id, vpc, note, ingress, egress }) => ({
      GroupId: id,
      IpPermissionsEgress: permissionsOf(egress.map((rule) => readRule(ask, vpc, rule))),
      Tags: name === 'default' ? [] : tags({ Name: name }),
      VpcId: ask.id('vpc', vpc),
      SecurityGroupArn: ask.arn('ec2', `security-group/${id}`),
      OwnerId: ask.account,
      GroupName: name,
      Description: note,
      IpPermissions: permissionsOf(ingress.map((rule) => readRule(ask, vpc, rule))),
    })),
  }),
  DescribeSecurityGroupRules: (ask) => ({
    SecurityGroupRules: groupsHere(ask).flatMap(({ name, id, vpc, ingress, egress }) =>
      [...ingress.map((rule) => ({ rule, out: false })), ...egress.map((rule) => ({ rule, out: true }))].map(
        ({ rule, out }) => ({
          SecurityGroupRuleId: ask.id('sgr', `${name} ${out ? 'out ' : ''}${rule}`),
          GroupId: id,
          GroupOwnerId: ask.account,
          IsEgress: out,
          ...ruleLine(readRule(ask, vpc, rule)),
          Tags: [],
        }),
      ),
    ),
  }),
  DescribeManagedPrefixLists: (ask) => ({
    PrefixLists: ask.here(ask.company.prefixLists).map(({ name, own, entries }) => {
      const PrefixListId = listId(ask, name);
      const owner = own === true ? ask.account : 'AWS';
      return {
        PrefixListId,
        AddressFamily: 'IPv4',
        ...(own === true ? { State: 'create-complete', MaxEntries: entries.length, Version: 1 } : {}),
        PrefixListArn: `arn:aws:ec2:${ask.region}:${own === true ? ask.account : 'aws'}:prefix-list/${PrefixListId}`,
        PrefixListName: name,
        Tags: own === true ? tags({ Name: name }) : [],
        OwnerId: owner,
      };
    }),
  }),
  GetManagedPrefixListEntries: (ask) => ({
    Entries: ask
      .here(ask.company.prefixLists)
      .filter(({ name }) => listId(ask, name) === ask.text('PrefixListId'))
      .flatMap(({ entries }) => entries.map((Cidr) => ({ Cidr }))),
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
      const id = ask.id('vpce', endpoint.name);
      return {
        VpcEndpointId: id,
        VpcEndpointType: endpoint.type,
        VpcId: ask.id('vpc', endpoint.vpc),
        ServiceName: `com.amazonaws.${ask.region}.${endpoint.service}`,
        State: 'available',
        PolicyDocument: JSON.stringify(endpoint.open === true ? open : closed),
        RouteTableIds: gateway ? routedBy(ask, `vpce:${endpoint.name}`) : [],
        SubnetIds: gateway
          ? []
          : subnetsHere(ask)
              .filter(({ vpc, subnet }) => vpc.name === endpoint.vpc && subnet.tier === 'app')
              .map(({ subnet }) => ask.id('subnet', subnet.name)),
        Groups: gateway ? [] : [{ GroupId: ask.id('sg', 'minato-app'), GroupName: 'minato-app' }],
        PrivateDnsEnabled: !gateway,
        RequesterManaged: false,
        NetworkInterfaceIds: interfacesHere(ask)
          .filter(({ of }) => of === id)
          .map((one) => one.id),
        DnsEntries: [],
        CreationTimestamp: when('2023-05-02 02:00'),
        Tags: tags({ Name: endpoint.name }),
        OwnerId: ask.account,
      };
    }),
  }),
};
