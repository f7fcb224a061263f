import { expect, test } from 'vitest';
import type { GroupRule } from '../../../src/network/elements/security-group.ts';
import { printTraffic } from '../../../src/network/traffic/print-traffic.ts';
import { type RecordedAnswer, recordedTopology } from '../recorded-network.ts';
import { account, asked } from './asked.ts';

const IpPermissions = [
  {
    IpProtocol: 'tcp',
    FromPort: 443,
    ToPort: 443,
    IpRanges: [{ CidrIp: '0.0.0.0/0' }],
    Ipv6Ranges: [{ CidrIpv6: '::/0' }],
  },
  { IpProtocol: '-1', UserIdGroupPairs: [{ GroupId: 'sg-2', UserId: account, VpcId: 'vpc-2' }] },
  { IpProtocol: 'icmp', FromPort: 8, ToPort: -1, IpRanges: [{ CidrIp: '10.0.0.0/8' }] },
  { IpProtocol: '50', IpRanges: [{ CidrIp: '10.0.0.0/8' }] },
  { IpProtocol: 'udp', FromPort: 53, ToPort: 53, PrefixListIds: [{ PrefixListId: 'pl-1' }] },
];

function groups(
  SecurityGroupRules: readonly unknown[] | null,
  permissions: readonly unknown[] = IpPermissions,
): readonly RecordedAnswer[] {
  const SecurityGroups = [
    {
      GroupId: 'sg-1',
      GroupName: 'web',
      VpcId: 'vpc-1',
      OwnerId: account,
      IpPermissions: permissions,
      IpPermissionsEgress: [],
    },
  ];
  const own = asked('DescribeSecurityGroups', { SecurityGroups });
  return SecurityGroupRules === null ? [own] : [own, asked('DescribeSecurityGroupRules', { SecurityGroupRules })];
}

function said(rules: readonly GroupRule[] | object | undefined): readonly string[] {
  return (rules as readonly GroupRule[]).map(({ id, traffic, peer }) => {
    const to =
      peer.kind === 'addresses'
        ? peer.written
        : peer.kind === 'group'
          ? `${peer.id} ${peer.account} ${peer.vpc}`
          : peer.id;
    return `${id} ${printTraffic(traffic).join(',')} ${to}`;
  });
}

test('a group alone tells what it allows, its rules without ids', () => {
  const group = recordedTopology(groups(null)).groups.get('sg-1');
  expect(said(group?.ingress)).toEqual([
    'null 443/tcp 0.0.0.0/0',
    'null 443/tcp ::/0',
    `null all sg-2 ${account} vpc-2`,
    'null icmp 8 10.0.0.0/8',
    'null esp 10.0.0.0/8',
    'null 53/udp pl-1',
  ]);
  expect(group?.egress).toEqual([]);
});

test('the list of rules gives ids, and a rule that only stands there counts too', () => {
  const rule = (id: string, over: object): object => ({
    SecurityGroupRuleId: id,
    GroupId: 'sg-1',
    IsEgress: false,
    ...over,
  });
  const group = recordedTopology(
    groups([
      rule('sgr-1', { IpProtocol: 'tcp', FromPort: 443, ToPort: 443, CidrIpv4: '0.0.0.0/0' }),
      rule('sgr-2', {
        IpProtocol: '-1',
        FromPort: -1,
        ToPort: -1,
        ReferencedGroupInfo: { GroupId: 'sg-2', UserId: account },
      }),
      rule('sgr-3', { IpProtocol: 'tcp', FromPort: 22, ToPort: 22, CidrIpv4: '192.0.2.1/32' }),
      rule('sgr-4', { IpProtocol: '-1', FromPort: -1, ToPort: -1, CidrIpv4: '0.0.0.0/0', IsEgress: true }),
      rule('sgr-5', { GroupId: 'sg-9', IpProtocol: '-1', CidrIpv4: '0.0.0.0/0' }),
    ]),
  ).groups.get('sg-1');
  expect(said(group?.ingress)).toEqual([
    'sgr-1 443/tcp 0.0.0.0/0',
    'null 443/tcp ::/0',
    `sgr-2 all sg-2 ${account} vpc-2`,
    'null icmp 8 10.0.0.0/8',
    'null esp 10.0.0.0/8',
    'null 53/udp pl-1',
    'sgr-3 22/tcp 192.0.2.1/32',
  ]);
  expect(said(group?.egress)).toEqual(['sgr-4 all 0.0.0.0/0']);
  const [first] = group?.ingress as readonly GroupRule[];
  expect(first?.refs).toEqual([
    { id: 'E-1', page: 1, pointer: '/SecurityGroupRules/0' },
    { id: 'E-0', page: 1, pointer: '/SecurityGroups/0/IpPermissions/0' },
  ]);
});

test('a list of rules that broke off gives no ids: the group says all it allows', () => {
  const rules = [
    {
      SecurityGroupRuleId: 'sgr-1',
      GroupId: 'sg-1',
      IsEgress: false,
      IpProtocol: 'tcp',
      FromPort: 443,
      ToPort: 443,
      CidrIpv4: '0.0.0.0/0',
    },
  ];
  const cut = groups(rules).map((answer, n): RecordedAnswer => (n === 0 ? answer : { ...answer, outcome: 'cut' }));
  const [alone, broken] = [groups(null), cut].map((answers) => recordedTopology(answers).groups.get('sg-1'));
  expect(broken).toEqual(alone);
});

test.each([
  ['a protocol', { IpProtocol: 'warp', IpRanges: [{ CidrIp: '0.0.0.0/0' }] }],
  ['an address', { IpProtocol: 'tcp', IpRanges: [{ CidrIp: 'everywhere' }] }],
])('a rule with %s that nobody can read leaves its direction open', (_, permission) => {
  const group = recordedTopology(groups(null, [permission])).groups.get('sg-1');
  expect(group?.ingress).toMatchObject({
    state: 'unread',
    part: 'security-group',
    of: 'sg-1',
    exact: 'UNREADABLE_LINE',
  });
  expect(group?.egress).toEqual([]);
});
