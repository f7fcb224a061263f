import { expect, test } from 'vitest';
import type { Balancer } from '../../../src/network/elements/balancer.ts';
import type { Endpoint } from '../../../src/network/elements/endpoint.ts';
import type { Firewall } from '../../../src/network/elements/firewall.ts';
import type { Site } from '../../../src/network/elements/site.ts';
import { type Notes, packets, prefix, unreadPart } from '../make-topology.ts';
import { ask, said } from './ask.ts';
import { twoVpcs } from './two-vpcs.ts';

const placed = { account: '111122223333', region: 'ap-northeast-1', name: null, refs: [] } as const;
const tags = { state: 'absent', at: '2026-04-01T00:00:00.000Z', refs: [] } as const;

/** Two VPCs and what a case adds to them; tables, groups and interfaces are added one by one. */
function add(more: Partial<Notes>): Notes {
  const merged = { ...twoVpcs, ...more };
  return {
    ...merged,
    subnets: { ...twoVpcs.subnets, ...more.subnets },
    groups: { ...twoVpcs.groups, ...more.groups },
    interfaces: { ...twoVpcs.interfaces, ...more.interfaces },
  };
}

const a = (...routes: string[]) => ({ 'rtb-vpc-a': { vpc: 'vpc-a', routes } });
const b = (...routes: string[]) => ({ 'rtb-vpc-b': { vpc: 'vpc-b', routes } });
const site = (id: string, more: Partial<Site>): readonly [string, Site] => [
  id,
  {
    ...placed,
    tags,
    id,
    kind: 'vpn',
    gateway: null,
    isUp: true,
    ranges: [],
    subnets: [],
    groups: [],
    authorised: [],
    ...more,
  },
];
const endpoint = (id: string, more: Partial<Endpoint>): readonly [string, Endpoint] => [
  id,
  {
    ...placed,
    tags,
    id,
    kind: 'gateway',
    vpc: 'vpc-a',
    service: 's3',
    routeTables: [],
    interfaces: [],
    policy: tags,
    ...more,
  },
];
const open = { 'sg-app': { vpc: 'vpc-a', in: ['443/tcp 0.0.0.0/0', '443/tcp ::/0'] } };
const seen = {
  'eni-app': { subnet: 'subnet-a1', at: ['10.0.1.10', '2001:db8:a:1::10'], groups: ['sg-app'], public: '198.51.100.9' },
};
const world = { gateways: { 'igw-a': 'vpc-a', 'eigw-a': 'vpc-a' }, groups: open, interfaces: seen };
const out = a('0.0.0.0/0 igw-a', '::/0 igw-a');
const block = (
  mode: 'block-ingress' | 'block-bidirectional',
  ...exclusions: [string, 'allow-bidirectional' | 'allow-egress'][]
) => ({
  blocks: { '111122223333 ap-northeast-1': { mode, exclusions: new Map(exclusions) } },
});
const nat = {
  gateways: { 'igw-a': 'vpc-a' },
  nats: { 'nat-a': { subnet: 'subnet-a2', interfaces: ['eni-nat'] } },
  interfaces: { 'eni-nat': { subnet: 'subnet-a2', at: '10.0.2.9', type: 'nat_gateway', public: '198.51.100.1' } },
  subnets: { 'subnet-a2': { vpc: 'vpc-a', ranges: ['10.0.2.0/24'], table: 'rtb-out' } },
  tables: { ...a('0.0.0.0/0 nat-a'), 'rtb-out': { vpc: 'vpc-a', routes: ['0.0.0.0/0 igw-a'] } },
};
const peered = { 'pcx-1': { sides: ['vpc-a', 'vpc-b'] as const } };
const hub = (routes: readonly string[]) => ({
  'tgw-1': {
    attachments: [
      'tgw-attach-a vpc vpc-a tgw-rtb-1',
      'tgw-attach-b vpc vpc-b tgw-rtb-1',
      'tgw-attach-v vpn vpn-1 tgw-rtb-1',
      'tgw-attach-w vpn vpn-2 tgw-rtb-1',
    ],
    tables: { 'tgw-rtb-1': routes },
  },
});
const both = ['10.0.0.0/16 tgw-attach-a propagated', '10.1.0.0/16 tgw-attach-b propagated'];
const toHub = { ...a('10.0.0.0/8 tgw-1', '192.168.0.0/16 tgw-1'), ...b('10.0.0.0/8 tgw-1') };
const sites = new Map([
  site('vpn-1', { ranges: [prefix('192.168.1.0/24')] }),
  site('vpn-2', { ranges: [prefix('192.168.2.0/24')] }),
]);
const vgw = {
  gateways: { 'vgw-a': 'vpc-a' },
  groups: { 'sg-app': { vpc: 'vpc-a', in: ['443/tcp 10.0.0.0/8', '443/tcp 192.168.1.0/25'] } },
  more: {
    sites: new Map([
      site('vpn-1', { gateway: 'vgw-a', ranges: [prefix('192.168.1.0/24')] }),
      site('vpn-2', { gateway: 'vgw-a' }),
    ]),
  },
};
const firewall: Firewall = { ...placed, tags, id: 'fw-1', vpc: 'vpc-a', endpoints: ['vpce-fw'], policy: null };
const inspected = {
  gateways: { 'igw-a': 'vpc-a' },
  interfaces: { ...seen, 'eni-fw': { subnet: 'subnet-a2', at: '10.0.2.8', type: 'gateway_load_balancer_endpoint' } },
  subnets: { 'subnet-a2': { vpc: 'vpc-a', ranges: ['10.0.2.0/24'], table: 'rtb-out' } },
  tables: { ...a('0.0.0.0/0 vpce-fw'), 'rtb-out': { vpc: 'vpc-a', routes: ['0.0.0.0/0 igw-a'] } },
  more: {
    firewalls: new Map([['fw-1', firewall]]),
    endpoints: new Map([endpoint('vpce-fw', { kind: 'gateway-load-balancer', interfaces: ['eni-fw'] })]),
  },
};
const appliance = (checks: boolean) => ({
  interfaces: { 'eni-box': { subnet: 'subnet-a2', at: '10.0.2.7', checks } },
  subnets: { 'subnet-a2': { vpc: 'vpc-a', ranges: ['10.0.2.0/24'], table: 'rtb-box' } },
  peerings: peered,
  tables: {
    ...a('10.1.0.0/16 eni-box'),
    'rtb-box': { vpc: 'vpc-a', routes: ['10.1.0.0/16 pcx-1'] },
    ...b('10.0.0.0/16 pcx-1'),
  },
});
const acl = (...lines: string[]) => ({
  subnets: { 'subnet-a2': { vpc: 'vpc-a', ranges: ['10.0.2.0/24'], acl: 'acl-db' } },
  acls: { 'acl-db': { vpc: 'vpc-a', in: ['100 allow all 0.0.0.0/0'], out: lines } },
});
const far = (text: string) => ({ 'pcx-1': { sides: ['vpc-a', text] as const } });

test.each<[string, Partial<Notes>, string, string, string]>([
  ['a group that refers to another holds for its members', {}, 'eni-app', 'eni-db', '5432/tcp'],
  ['groups remember, and do not let the other side begin', {}, 'eni-db', 'eni-app', 'nothing'],
  ['two VPCs that nothing joins', {}, 'eni-app', 'eni-far', 'nothing'],
  ['a network ACL without return ports', acl('100 deny all 0.0.0.0/0'), 'eni-app', 'eni-db', 'nothing'],
  [
    'a network ACL with some return ports',
    acl('100 allow 1024-40000/tcp 10.0.0.0/16'),
    'eni-app',
    'eni-db',
    '5432/tcp | firm nothing',
  ],
  [
    'a network ACL with the usual return ports',
    acl('100 allow 32768-60999/tcp 10.0.0.0/16'),
    'eni-app',
    'eni-db',
    '5432/tcp',
  ],
  [
    'a network ACL looks at the source inwards',
    {
      ...acl('100 allow all 0.0.0.0/0'),
      acls: {
        'acl-db': {
          vpc: 'vpc-a',
          in: ['100 deny tcp 10.0.1.10/32', '110 allow all 0.0.0.0/0'],
          out: ['100 allow all 0.0.0.0/0'],
        },
      },
    },
    'eni-app',
    'eni-db',
    'nothing',
  ],
  [
    'and lets others pass',
    {
      ...acl('100 allow all 0.0.0.0/0'),
      acls: {
        'acl-db': {
          vpc: 'vpc-a',
          in: ['100 deny tcp 10.0.1.10/32', '110 allow all 0.0.0.0/0'],
          out: ['100 allow all 0.0.0.0/0'],
        },
      },
    },
    'eni-app2',
    'eni-db',
    '5432/tcp',
  ],
  [
    'its first line that fits decides',
    {
      ...acl('100 allow all 0.0.0.0/0'),
      acls: {
        'acl-db': {
          vpc: 'vpc-a',
          in: ['100 allow tcp 10.0.1.10/32', '110 deny all 0.0.0.0/0'],
          out: ['100 allow all 0.0.0.0/0'],
        },
      },
    },
    'eni-app',
    'eni-db',
    '5432/tcp',
  ],
  [
    'it looks at the destination outwards',
    { ...acl('100 deny all 10.0.1.10/32', '110 allow all 0.0.0.0/0') },
    'eni-app',
    'eni-db',
    'nothing',
  ],
  [
    'no internet gateway takes packets that a transit gateway brought',
    {
      gateways: { 'igw-b': 'vpc-b' },
      interfaces: { ...seen, 'eni-t': { subnet: 'subnet-b1', at: '10.1.1.9', type: 'transit_gateway' } },
      transits: hub([...both, '0.0.0.0/0 tgw-attach-b']),
      tables: { ...a('0.0.0.0/0 tgw-1'), ...b('10.0.0.0/16 tgw-1', '0.0.0.0/0 igw-b') },
    },
    'eni-app',
    'internet',
    'nothing',
  ],
  [
    'a NAT gateway does',
    {
      gateways: { 'igw-b': 'vpc-b' },
      nats: { 'nat-b': { subnet: 'subnet-b2', interfaces: ['eni-nat'] } },
      subnets: { 'subnet-b2': { vpc: 'vpc-b', ranges: ['10.1.2.0/24'], table: 'rtb-out' } },
      interfaces: {
        'eni-t': { subnet: 'subnet-b1', at: '10.1.1.9', type: 'transit_gateway' },
        'eni-nat': { subnet: 'subnet-b2', at: '10.1.2.9', type: 'nat_gateway', public: '198.51.100.1' },
      },
      transits: hub([...both, '0.0.0.0/0 tgw-attach-b']),
      tables: {
        ...a('0.0.0.0/0 tgw-1'),
        ...b('10.0.0.0/16 tgw-1', '0.0.0.0/0 nat-b'),
        'rtb-out': { vpc: 'vpc-b', routes: ['10.0.0.0/16 tgw-1', '0.0.0.0/0 igw-b'] },
      },
    },
    'eni-app',
    'internet',
    'icmp, tcp, udp',
  ],
  [
    'no network ACL within a subnet',
    {
      subnets: { 'subnet-a1': { vpc: 'vpc-a', ranges: ['10.0.1.0/24'], acl: 'acl-no' } },
      acls: { 'acl-no': { vpc: 'vpc-a', in: [], out: [] } },
      groups: open,
    },
    'eni-app',
    'eni-app2',
    '443/tcp',
  ],
  ['an internet gateway carries both ways', { ...world, tables: out }, 'internet', 'eni-app', '443/tcp'],
  ['IPv6 needs no public address', { ...world, tables: out }, 'internet v6', 'eni-app', '443/tcp'],
  ['without a route back nothing begins', { ...world }, 'internet', 'eni-app', 'nothing'],
  [
    'without a public address nothing gets in',
    { ...world, tables: out, interfaces: {} },
    'internet',
    'eni-app',
    'nothing',
  ],
  [
    'an egress-only gateway lets nobody in',
    { ...world, tables: a('::/0 eigw-a') },
    'internet v6',
    'eni-app',
    'nothing',
  ],
  ['and everybody out', { ...world, tables: a('::/0 eigw-a') }, 'eni-app', 'internet v6', 'all'],
  [
    'public access blocked both ways',
    { ...world, tables: out, ...block('block-bidirectional') },
    'internet',
    'eni-app',
    'nothing',
  ],
  [
    'with its VPC left out',
    { ...world, tables: out, ...block('block-bidirectional', ['vpc-a', 'allow-bidirectional']) },
    'internet',
    'eni-app',
    '443/tcp',
  ],
  [
    'left out for the way out alone',
    { ...world, tables: out, ...block('block-bidirectional', ['subnet-a1', 'allow-egress']) },
    'eni-app',
    'internet',
    'all',
  ],
  [
    'left out for the way out, nobody gets in',
    { ...world, tables: out, ...block('block-bidirectional', ['subnet-a1', 'allow-egress']) },
    'internet',
    'eni-app',
    'nothing',
  ],
  [
    'ingress blocked, an interface has no way of its own',
    { ...world, tables: out, ...block('block-ingress') },
    'eni-app',
    'internet',
    'nothing',
  ],
  [
    'ingress blocked, a NAT gateway has',
    { ...nat, ...block('block-ingress') },
    'eni-app',
    'internet',
    'icmp, tcp, udp',
  ],
  [
    'a public access block that was not read',
    {
      ...world,
      tables: out,
      blocks: {
        '111122223333 ap-northeast-1': {
          mode: unreadPart('block-public-access', '111122223333 ap-northeast-1'),
          exclusions: new Map(),
        },
      },
    },
    'internet',
    'eni-app',
    'nothing | maybe 443/tcp',
  ],
  ['a NAT gateway lets out', nat, 'eni-app', 'internet', 'icmp, tcp, udp'],
  ['and nobody in', nat, 'internet', 'eni-app', 'nothing'],
  ['nor to itself', nat, 'internet', 'eni-nat', 'nothing'],
  [
    'a private NAT gateway does not reach the internet',
    { ...nat, nats: { 'nat-a': { subnet: 'subnet-a2', interfaces: ['eni-nat'], isPublic: false } } },
    'eni-app',
    'internet',
    'nothing',
  ],
  [
    'a private NAT gateway shows its own address',
    {
      ...nat,
      nats: { 'nat-a': { subnet: 'subnet-a2', interfaces: ['eni-nat'], isPublic: false } },
      peerings: peered,
      tables: {
        ...a('10.1.0.0/16 nat-a'),
        'rtb-out': { vpc: 'vpc-a', routes: ['10.1.0.0/16 pcx-1'] },
        ...b('10.0.2.0/24 pcx-1'),
      },
      groups: { 'sg-far': { vpc: 'vpc-b', in: ['443/tcp 10.0.2.9/32', '22/tcp 10.0.1.0/24', '80/tcp sg-app'] } },
    },
    'eni-app',
    'eni-far',
    '443/tcp',
  ],
  [
    'a peering with routes on both sides',
    { peerings: peered, tables: { ...a('10.1.0.0/16 pcx-1'), ...b('10.0.0.0/16 pcx-1') } },
    'eni-app',
    'eni-far',
    '22/tcp, 443/tcp',
  ],
  ['with a route on one side', { peerings: peered, tables: a('10.1.0.0/16 pcx-1') }, 'eni-app', 'eni-far', 'nothing'],
  [
    'across regions no group refers to another',
    {
      vpcs: { ...twoVpcs.vpcs, 'vpc-b': { ranges: ['10.1.0.0/16'], region: 'us-east-1' } },
      peerings: peered,
      tables: { ...a('10.1.0.0/16 pcx-1'), ...b('10.0.0.0/16 pcx-1') },
    },
    'eni-app',
    'eni-far',
    '443/tcp',
  ],
  [
    'no way to the internet through a peer',
    {
      gateways: { 'igw-b': 'vpc-b' },
      interfaces: seen,
      peerings: peered,
      tables: { ...a('0.0.0.0/0 pcx-1'), ...b('0.0.0.0/0 igw-b') },
    },
    'eni-app',
    'internet',
    'nothing',
  ],
  [
    'a peer nobody collected',
    { peerings: far('444455556666 ap-northeast-1 vpc-x 10.9.0.0/16'), tables: a('10.9.0.0/16 pcx-1') },
    'eni-app',
    'account 444455556666 10.9.0.0/16',
    'nothing | maybe all',
  ],
  [
    'and from there',
    {
      peerings: far('444455556666 ap-northeast-1 vpc-x 10.9.0.0/16'),
      tables: a('10.9.0.0/16 pcx-1'),
      groups: { 'sg-app': { vpc: 'vpc-a', in: ['443/tcp 10.9.0.0/16', '22/tcp sg-theirs'] } },
    },
    'account 444455556666 10.9.0.0/16',
    'eni-app',
    'nothing | maybe 22/tcp, 443/tcp',
  ],
  [
    'a transit gateway; group references rest on a switch that was not read',
    { transits: hub(both), tables: toHub },
    'eni-app',
    'eni-far',
    '443/tcp | maybe 22/tcp',
  ],
  [
    'a blackhole before it',
    { transits: hub([...both, '10.1.1.0/24 blackhole']), tables: toHub },
    'eni-app',
    'eni-far',
    'nothing',
  ],
  [
    'a static route before a propagated one',
    { transits: hub([...both, '10.1.0.0/16 tgw-attach-v']), tables: toHub, more: { sites } },
    'eni-app',
    'eni-far',
    'nothing',
  ],
  [
    'a table of a transit gateway that was cut',
    { transits: { 'tgw-1': { ...hub(both)['tgw-1'], cut: ['tgw-rtb-1'] } }, tables: toHub },
    'eni-app',
    'eni-far',
    'nothing | maybe 22/tcp, 443/tcp',
  ],
  [
    'a transit gateway whose tables were not read',
    { transits: { 'tgw-1': { ...hub(both)['tgw-1'], tables: unreadPart('transit-gateway', 'tgw-1') } }, tables: toHub },
    'eni-db',
    'eni-far',
    'nothing | maybe 22/tcp, 443/tcp',
  ],
  [
    'a transit gateway without an interface in the zone',
    {
      transits: hub(both),
      tables: toHub,
      interfaces: { 'eni-t': { subnet: 'subnet-a1', at: '10.0.1.9', type: 'transit_gateway' } },
    },
    'eni-db',
    'eni-far',
    'nothing',
  ],
  [
    'from one site to another over a transit gateway',
    {
      transits: hub([...both, '192.168.1.0/24 tgw-attach-v propagated', '192.168.2.0/24 tgw-attach-w propagated']),
      more: { sites },
    },
    'vpn-1 192.168.1.0/24',
    'vpn-2 192.168.2.0/24',
    'all',
  ],
  [
    'from one site to another at a virtual private gateway',
    vgw,
    'vpn-1 192.168.1.0/24',
    'vpn-2 192.168.7.0/24',
    'nothing | maybe all',
  ],
  [
    'from a site over a virtual private gateway',
    { ...vgw, tables: a('192.168.0.0/16 vgw-a propagated') },
    'vpn-1 192.168.1.0/24',
    'eni-app',
    '443/tcp',
  ],
  [
    'from addresses of it that no rule names',
    { ...vgw, tables: a('192.168.0.0/16 vgw-a propagated') },
    'vpn-1 192.168.1.128/25',
    'eni-app',
    'nothing',
  ],
  [
    'a dedicated line whose gateway is joined to the VPC',
    {
      ...vgw,
      tables: a('192.168.0.0/16 vgw-a propagated'),
      more: { sites: new Map([site('dxvif-1', { kind: 'direct-connect', gateway: 'dxgw-1', joined: ['vgw-a'] })]) },
    },
    'dxvif-1 192.168.1.0/25',
    'eni-app',
    '443/tcp',
  ],
  [
    'one of which nobody read what its gateway is joined to',
    {
      ...vgw,
      tables: a('192.168.0.0/16 vgw-a propagated'),
      more: { sites: new Map([site('dxvif-1', { kind: 'direct-connect', gateway: 'dxgw-1' })]) },
    },
    'dxvif-1 192.168.1.0/25',
    'eni-app',
    'nothing | maybe 443/tcp',
  ],
  ['an interface that is not in the evidence', {}, 'eni-gone', 'eni-app', 'nothing | maybe all'],
  ['to a site', { ...vgw, tables: a('192.168.0.0/16 vgw-a propagated') }, 'eni-app', 'vpn-1 192.168.1.0/24', 'all'],
  [
    'the longest prefix wins over a static default',
    {
      ...vgw,
      gateways: { 'vgw-a': 'vpc-a', 'igw-a': 'vpc-a' },
      tables: a('192.168.1.0/24 vgw-a propagated', '192.168.0.0/16 igw-a'),
    },
    'eni-app',
    'vpn-1 192.168.1.0/24',
    'all',
  ],
  [
    'a static route wins over a propagated one',
    {
      ...vgw,
      gateways: { 'vgw-a': 'vpc-a', 'igw-a': 'vpc-a' },
      tables: a('192.168.1.0/24 vgw-a propagated', '192.168.1.0/24 igw-a'),
    },
    'eni-app',
    'vpn-1 192.168.1.0/24',
    'nothing',
  ],
  [
    'clients of a Client VPN, through its group',
    {
      groups: {
        'sg-cvpn': { vpc: 'vpc-a' },
        'sg-db': { vpc: 'vpc-a', in: ['22/tcp sg-cvpn', '23/tcp 172.16.0.0/22', '24/tcp 10.0.1.0/24'] },
      },
      more: {
        sites: new Map([
          site('cvpn-1', {
            kind: 'client-vpn',
            ranges: [prefix('172.16.0.0/22')],
            subnets: ['subnet-a1'],
            groups: ['sg-cvpn'],
            authorised: [prefix('10.0.2.0/24')],
          }),
        ]),
      },
    },
    'cvpn-1 172.16.0.0/22',
    'eni-db',
    '22/tcp, 24/tcp',
  ],
  [
    'where they are authorised alone',
    {
      more: {
        sites: new Map([
          site('cvpn-1', {
            kind: 'client-vpn',
            subnets: ['subnet-a1'],
            groups: ['sg-app'],
            authorised: [prefix('10.0.1.0/24')],
          }),
        ]),
      },
    },
    'cvpn-1 172.16.0.0/22',
    'eni-db',
    'nothing',
  ],
  [
    'a gateway endpoint',
    {
      lists: { 'pl-s3': ['52.219.0.0/20'] },
      tables: a('pl-s3 vpce-s3'),
      more: { endpoints: new Map([endpoint('vpce-s3', {})]) },
    },
    'eni-app',
    'service s3 52.219.0.0/20',
    'all',
  ],
  [
    'a prefix list that was not read might be taken for anything',
    {
      lists: { 'pl-x': unreadPart('prefix-list', 'pl-x') },
      gateways: { 'igw-a': 'vpc-a' },
      interfaces: seen,
      tables: a('pl-x vgw-a', '0.0.0.0/0 igw-a'),
    },
    'eni-app',
    'internet',
    'nothing | maybe all',
  ],
  ['a firewall is an upper bound', inspected, 'eni-app', 'internet', 'nothing | maybe all'],
  ['an appliance is an upper bound', appliance(false), 'eni-app', 'eni-far', 'nothing | maybe 22/tcp, 443/tcp'],
  ['an interface that checks addresses forwards nothing', appliance(true), 'eni-app', 'eni-far', 'nothing'],
  [
    'a core network may lead anywhere',
    { tables: a('10.0.0.0/8 core-1') },
    'eni-app',
    'eni-far',
    'nothing | maybe 22/tcp, 443/tcp',
  ],
  [
    'a route table that was not read',
    { subnets: { 'subnet-a2': { vpc: 'vpc-a', ranges: ['10.0.2.0/24'], table: unreadPart('route-table', 'rtb-x') } } },
    'eni-db',
    'eni-far',
    'nothing | maybe 22/tcp, 443/tcp',
  ],
  [
    'a group that was not read',
    { groups: { 'sg-db': { vpc: 'vpc-a', in: unreadPart('security-group', 'sg-db') } } },
    'eni-app',
    'eni-db',
    'nothing | maybe all',
  ],
  [
    'a function answers nobody',
    { interfaces: { 'eni-fn': { subnet: 'subnet-a1', at: '10.0.1.50', type: 'lambda' } } },
    'eni-app',
    'eni-fn',
    'nothing',
  ],
  [
    'and asks others',
    { interfaces: { 'eni-fn': { subnet: 'subnet-a1', at: '10.0.1.50', type: 'lambda', groups: ['sg-app'] } } },
    'eni-fn',
    'eni-db',
    '5432/tcp',
  ],
  [
    'a gateway whose own table leads to a middlebox',
    {
      ...world,
      tables: { ...out, 'rtb-edge': { vpc: 'vpc-a', routes: ['10.0.1.0/24 eni-box'], edge: 'igw-a' } },
      interfaces: { ...seen, 'eni-box': { subnet: 'subnet-a2', at: '10.0.2.7', checks: false } },
    },
    'internet',
    'eni-app',
    'nothing | maybe 443/tcp',
  ],
])('%s', (_, more, from, to, expected) => {
  const reach = ask(add(more), from, to);
  expect(said(reach)).toBe(expected);
  expect(reach.doubts.length + reach.unread.length > 0).toBe(reach.possible.length > 0);
  if (reach.paths.length + reach.possible.length === 0) expect(reach.stops.length).toBeGreaterThan(0);
});

const balancer = (more: Partial<Balancer>): Balancer => ({
  ...placed,
  tags,
  id: 'lb-1',
  kind: 'network',
  isInternetFacing: false,
  vpc: 'vpc-a',
  groups: null,
  interfaces: ['eni-lb'],
  listeners: [
    {
      id: 'listener-1',
      traffic: packets('443/tcp'),
      targets: [
        { id: '10.0.2.10', kind: 'ip', traffic: packets('5432/tcp'), refs: [] },
        { id: 'fn', kind: 'lambda', traffic: packets('tcp'), refs: [] },
      ],
      refs: [],
    },
  ],
  keepsClientAddress: false,
  ...more,
});

test.each<[string, Partial<Balancer>, string, string]>([
  ['with its own address', {}, '5432/tcp 10.0.1.30/32', '5432/tcp'],
  ['with its own address, the client is nobody', {}, '5432/tcp sg-app', 'nothing'],
  ['with the client’s address', { keepsClientAddress: true }, '5432/tcp 10.0.1.10/32', '5432/tcp'],
  ['with the client’s group', { keepsClientAddress: true }, '5432/tcp sg-app', '5432/tcp'],
  [
    'not knowing which',
    { keepsClientAddress: unreadPart('load-balancer', 'lb-1') },
    '5432/tcp 10.0.1.10/32',
    'nothing | maybe 5432/tcp',
  ],
  [
    'where it makes no difference',
    { keepsClientAddress: unreadPart('load-balancer', 'lb-1') },
    '5432/tcp 10.0.1.0/24',
    '5432/tcp',
  ],
])('a load balancer hands on %s', async (_, more, rule, expected) => {
  const { openNetwork } = await import('../../../src/network/open-network.ts');
  const { makeTopology } = await import('../make-topology.ts');
  const notes = add({
    groups: { 'sg-db': { vpc: 'vpc-a', in: [rule] } },
    interfaces: { 'eni-lb': { subnet: 'subnet-a1', at: '10.0.1.30', type: 'network_load_balancer', serves: 'lb-1' } },
    more: { balancers: new Map([['lb-1', balancer(more)]]) },
  });
  const network = openNetwork(makeTopology(notes));
  const client = { kind: 'interface', id: 'eni-app' } as const;
  expect(said(network.reach(client, { kind: 'interface', id: 'eni-lb' }))).toBe('443/tcp');
  const [first, second] = network.handOn(client, 'lb-1');
  expect(first?.reach && said(first.reach)).toBe(expected);
  expect(second?.reach).toBeNull();
});
