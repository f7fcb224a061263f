import { expect, test } from 'vitest';
import { doorGaps } from '../../../src/evaluation/network/door-gaps.ts';
import { makeTopology, unreadPart } from '../../network/make-topology.ts';

const list = unreadPart('vpn', '111122223333 ap-northeast-1');
const other = unreadPart('vpn', '444455556666 ap-northeast-1');
const topology = { ...makeTopology({ vpcs: {}, subnets: {} }), unread: [list, other] };

test('a door that only a route shows is blamed on the lists that would say what it is', () => {
  expect(doorGaps({ kind: 'direct-connect', id: 'vgw-1' }, topology)).toEqual([list, other]);
  const gateway = { id: 'vgw-1', account: '111122223333', region: 'ap-northeast-1' };
  const gateways = new Map([['vgw-1', gateway]]) as unknown as typeof topology.gateways;
  expect(doorGaps({ kind: 'direct-connect', id: 'vgw-1' }, { ...topology, gateways })).toEqual([list]);
});

test('the internet and sites that were read are blamed on nothing', () => {
  expect(doorGaps({ kind: 'internet', id: '*' }, topology)).toEqual([]);
  const sites = new Map([['vpn-1', {}]]) as unknown as typeof topology.sites;
  expect(doorGaps({ kind: 'vpn', id: 'vpn-1' }, { ...topology, sites })).toEqual([]);
});
