import type { Answers, Ask } from '../ask.ts';
import { tags } from '../tags.ts';

function entry(RuleNumber: number, RuleAction: string, Egress: boolean) {
  return { CidrBlock: '0.0.0.0/0', Egress, Protocol: '-1', RuleAction, RuleNumber };
}

const protocols: Readonly<Record<string, string>> = { tcp: '6', udp: '17' };

/** `80 allow tcp 22 10.0.0.0/8` */
function aclLine(Egress: boolean, line: string) {
  const [number, RuleAction, protocol, port, CidrBlock] = line.split(' ') as [string, string, string, string, string];
  const [From, To] = port.split('-').map(Number) as [number, number?];
  return {
    CidrBlock,
    Egress,
    PortRange: { From, To: To ?? From },
    Protocol: protocols[protocol],
    RuleAction,
    RuleNumber: Number(number),
  };
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

function aclsHere(ask: Ask) {
  const own = ask.here(ask.company.acls);
  const taken = new Set(own.flatMap(({ subnets }) => subnets));
  const byDefault = ask.here(ask.company.vpcs).map(({ name, subnets, aclRules = [] }) => ({
    name,
    vpc: name,
    isDefault: true,
    subnets: subnets.map((subnet) => subnet.name).filter((subnet) => !taken.has(subnet)),
    entries: [
      ...aclRules.map((line) => aclLine(false, line)),
      ...closedPorts.map((closed, index) => ({ ...closed, RuleNumber: 90 + index })),
      entry(100, 'allow', false),
      entry(32767, 'deny', false),
      entry(100, 'allow', true),
      entry(32767, 'deny', true),
    ],
  }));
  const chosen = own.map(({ ingress, egress, ...acl }) => ({
    ...acl,
    isDefault: false,
    entries: [
      ...ingress.map((line) => aclLine(false, line)),
      entry(32767, 'deny', false),
      ...egress.map((line) => aclLine(true, line)),
      entry(32767, 'deny', true),
    ],
  }));
  return [...byDefault, ...chosen];
}

/** Network ACLs: one that every VPC has, and those chosen beside it. */
export const ec2Acls: Answers = {
  DescribeNetworkAcls: (ask) => ({
    NetworkAcls: aclsHere(ask).map(({ name, vpc, isDefault, subnets, entries }) => ({
      Associations: subnets.map((subnet) => ({
        NetworkAclAssociationId: ask.id('aclassoc', subnet),
        NetworkAclId: ask.id('acl', name),
        SubnetId: ask.id('subnet', subnet),
      })),
      Entries: entries,
      IsDefault: isDefault,
      NetworkAclId: ask.id('acl', name),
      Tags: tags({ Name: name }),
      VpcId: ask.id('vpc', vpc),
      OwnerId: ask.account,
    })),
  }),
};
