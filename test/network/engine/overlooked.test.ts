import { expect, test } from 'vitest';
import type { Site } from '../../../src/network/elements/site.ts';
import { openNetwork } from '../../../src/network/open-network.ts';
import type { Topology } from '../../../src/network/topology.ts';
import { makeTopology, type Notes, prefix, unreadPart } from '../make-topology.ts';
import { endOf, said } from './ask.ts';
import { twoVpcs } from './two-vpcs.ts';

const lender = '999999999999';
const region = 'ap-northeast-1';
const everybody = ['all 0.0.0.0/0', 'all ::/0'];
const groups = {
  'sg-app': { vpc: 'vpc-a', in: everybody },
  'sg-db': { vpc: 'vpc-a', in: everybody },
  'sg-far': { vpc: 'vpc-b', in: everybody },
};

function add(more: Partial<Notes>): Topology {
  return makeTopology({
    ...twoVpcs,
    groups,
    ...more,
    vpcs: { ...twoVpcs.vpcs, ...more.vpcs },
    subnets: { ...twoVpcs.subnets, ...more.subnets },
    interfaces: { ...twoVpcs.interfaces, ...more.interfaces },
  });
}

const a = (...routes: string[]) => ({ 'rtb-vpc-a': { vpc: 'vpc-a', routes } });
const b = (...routes: string[]) => ({ 'rtb-vpc-b': { vpc: 'vpc-b', routes } });
const at = (address: string) => ({
  subnet: 'subnet-a1',
  at: address,
  groups: ['sg-app'],
  public: '198.51.100.9',
});

/** The VPC is lent by an account that nobody collected. */
function lent(more: Partial<Notes>): Topology {
  const whole = add({ vpcs: { 'vpc-a': { ranges: ['10.0.0.0/16'], account: lender } }, ...more });
  const isOurs = (place: string): boolean => !place.startsWith(lender);
  return {
    ...whole,
    places: new Set([...whole.places].filter(isOurs)),
    publicAccessBlocks: new Map([...whole.publicAccessBlocks].filter(([place]) => isOurs(place))),
  };
}

const hub = {
  transits: {
    'tgw-1': {
      attachments: [`tgw-attach-a vpc vpc-a rt ${lender}`, 'tgw-attach-b vpc vpc-b rt'],
      tables: { rt: ['10.0.0.0/16 tgw-attach-a', '10.1.0.0/16 tgw-attach-b'] },
    },
  },
  tables: { ...a('10.1.0.0/16 tgw-1'), ...b('10.0.0.0/16 tgw-1') },
};
const published = { interfaces: { 'eni-app': at('10.0.1.10') }, tables: a('0.0.0.0/0 igw-a') };

/** An IPv6 interface of which an internet gateway stands in front. */
function six(address: string, deniesInternet = false): Topology {
  const range = `${address.split('::')[0]}::`;
  const whole = add({
    vpcs: { 'vpc-a': { ranges: [`${range}/48`] } },
    subnets: { 'subnet-a1': { vpc: 'vpc-a', ranges: [`${range}/64`] } },
    interfaces: { 'eni-app': at(address) },
    gateways: { 'igw-a': 'vpc-a' },
    tables: a('::/0 igw-a'),
  });
  const interfaces = new Map(
    [...whole.interfaces].map(([id, one]) => [id, id === 'eni-app' ? { ...one, deniesInternet } : one] as const),
  );
  return { ...whole, interfaces };
}

const translating = add({
  interfaces: {
    'eni-app': at('2001:db8:a:1::10'),
    'eni-nat': { subnet: 'subnet-a2', at: '10.0.2.9', type: 'nat_gateway', public: '198.51.100.1' },
  },
  nats: { 'nat-a': { subnet: 'subnet-a2', interfaces: ['eni-nat'] } },
  tables: a('64:ff9b::/96 nat-a'),
});

const client: Site = {
  id: 'cvpn-1',
  account: '111122223333',
  region,
  name: null,
  tags: { state: 'absent', at: '2026-04-01T00:00:00.000Z', refs: [] },
  refs: [],
  kind: 'client-vpn',
  gateway: 'vpc-a',
  isUp: true,
  ranges: [prefix('172.16.0.0/22')],
  subnets: ['subnet-a1'],
  groups: ['sg-app'],
  authorised: [prefix('0.0.0.0/0')],
};

function clients(more: Partial<Site>, unread: Notes['unread'] = []): Topology {
  return add({
    peerings: { 'pcx-1': { sides: ['vpc-a', 'vpc-b'] } },
    tables: { ...a('10.1.0.0/16 pcx-1'), ...b('10.0.0.0/16 pcx-1') },
    more: { sites: new Map([['cvpn-1', { ...client, ...more }]]) },
    unread,
  });
}

const toVpc = (range: string): Partial<Site> => ({
  routes: [{ destination: prefix(range), subnet: 'subnet-a1' }],
});
const announced = (gateway: string): Partial<Notes> => ({ tables: a(`192.168.0.0/16 ${gateway} propagated`) });
const vgw = { gateways: { 'vgw-a': 'vpc-a' } };
const hidden = unreadPart('transit-gateway', `444455556666 ${region}`, 'DENIED');
const foreign: Partial<Notes> = {
  transits: { 'tgw-1': { account: '444455556666', attachments: [], tables: hidden } },
  tables: hub.tables,
};
function partly(topology: Topology): Topology {
  return { ...topology, places: new Set([...topology.places, `444455556666 ${region}`]) };
}

test.each<[string, Topology, string, string, string]>([
  [
    'an announced route takes nothing of the network itself',
    add({ ...vgw, tables: a('10.0.2.0/24 vgw-a propagated') }),
    'eni-app',
    'eni-db',
    'all',
  ],
  ['a lent network may have an internet gateway', lent(published), 'internet', 'eni-app', 'nothing | maybe all'],
  ['and may let out by it', lent(published), 'eni-app', 'internet', 'nothing | maybe all'],
  ['its transit gateway’s interfaces are not shown', lent(hub), 'eni-app', 'eni-far', 'nothing | maybe all'],
  ['nor on the way there', lent(hub), 'eni-far', 'eni-app', 'nothing | maybe all'],
  ['nor what ends at its gateway', lent(announced('vgw-a')), 'eni-app', 'vpn-9 192.168.1.0/24', 'nothing | maybe all'],
  [
    'an announced route has somebody behind it',
    add({ ...vgw, ...announced('vgw-a') }),
    'eni-app',
    'dxvif-1 192.168.0.0/16',
    'nothing | maybe all',
  ],
  ['a transit gateway of which others see little', partly(add(foreign)), 'eni-app', 'eni-far', 'nothing | maybe all'],
  [
    'an interface takes what is meant for it',
    add({
      subnets: { 'subnet-a2': { vpc: 'vpc-a', ranges: ['10.0.2.0/24'], table: 'rtb-db' } },
      tables: { ...a('10.0.0.0/16 eni-db'), 'rtb-db': { vpc: 'vpc-a', routes: [] } },
    }),
    'eni-app',
    'eni-db',
    'all',
  ],
  ['private IPv6 addresses are not of the internet', six('fd00:1::10'), 'internet v6', 'eni-app', 'nothing'],
  ['nor do they get there', six('fd00:1::10'), 'eni-app', 'internet v6', 'nothing'],
  ['public ones are', six('2001:db8:1::10'), 'internet v6', 'eni-app', 'all'],
  ['an interface that denies the gateway', six('2001:db8:1::10', true), 'internet v6', 'eni-app', 'nothing'],
  ['IPv6 packets for IPv4 addresses', translating, 'eni-app', 'internet v6', 'nothing | maybe all'],
  [
    'clients get where the endpoint has a route',
    clients(toVpc('10.0.0.0/8')),
    'cvpn-1 172.16.0.0/22',
    'eni-far',
    'all',
  ],
  ['and nowhere else', clients(toVpc('10.0.0.0/16')), 'cvpn-1 172.16.0.0/22', 'eni-far', 'nothing'],
  [
    'whose subnets were not read',
    clients({ subnets: [] }, [unreadPart('client-vpn', 'cvpn-1', 'DENIED')]),
    'cvpn-1 172.16.0.0/22',
    'eni-app',
    'nothing | maybe all',
  ],
  ['joined to no subnet', clients({ subnets: [] }), 'cvpn-1 172.16.0.0/22', 'eni-app', 'nothing'],
  [
    'that stand at a transit gateway',
    clients({ subnets: [], gateway: null }),
    'cvpn-1 172.16.0.0/22',
    'eni-app',
    'nothing | maybe all',
  ],
])('%s', (_, topology, from, to, expected) => {
  const reach = openNetwork(topology).reach(endOf(from), endOf(to));
  expect(said(reach)).toBe(expected);
  expect(reach.unread.length + reach.doubts.length > 0).toBe(reach.possible.length > 0);
});

test('an announced route that no known line explains leads to a door', () => {
  const doors = openNetwork(add({ ...vgw, ...announced('vgw-a') })).doors();
  expect(doors.map(({ door }) => `${door.kind} ${door.id}`)).toEqual(['direct-connect vgw-a']);
});
