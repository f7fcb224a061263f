import { expect, test } from 'vitest';
import { answerData } from '../../src/commands/reach/answer-data.ts';
import { answerLines } from '../../src/commands/reach/answer-lines.ts';
import { answerReach } from '../../src/commands/reach/answer-reach.ts';
import { chooseEnd } from '../../src/commands/reach/choose-end.ts';
import type { ReachAnswer } from '../../src/commands/reach/reach-answer.ts';
import { readAskedPorts } from '../../src/commands/reach/read-asked-ports.ts';
import type { Zone, ZoneMatrix } from '../../src/engagement/network/zone-matrix.ts';
import type { Balancer } from '../../src/network/elements/balancer.ts';
import type { OpenDoor } from '../../src/network/elements/open-door.ts';
import type { Site } from '../../src/network/elements/site.ts';
import { openNetwork } from '../../src/network/open-network.ts';
import { printTraffic } from '../../src/network/traffic/print-traffic.ts';
import { AkashiError } from '../../src/text/akashi-error.ts';
import { twoVpcs } from '../network/engine/two-vpcs.ts';
import { makeTopology, type Notes, packets, prefix, unreadPart } from '../network/make-topology.ts';

/** The answer to a question over a network in short notation. */
function ask(notes: Notes, from: string, to: string, port?: string, matrices: readonly ZoneMatrix[] = []): ReachAnswer {
  const network = openNetwork(makeTopology(notes));
  const { traffic } = readAskedPorts(port);
  return answerReach(
    chooseEnd('--from', from, network, matrices),
    chooseEnd('--to', to, network, matrices),
    traffic,
    network,
  );
}

/** The word of an answer and whether something could turn it. */
function said({ word, isOpen }: ReachAnswer): string {
  return isOpen ? `${word}, open` : word;
}

const refused = (run: () => unknown): AkashiError => {
  try {
    run();
  } catch (error) {
    if (error instanceof AkashiError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
};

const here = { account: '111122223333', region: 'ap-northeast-1', name: null, refs: [] } as const;
const tags = { state: 'absent', at: '2026-04-01T00:00:00.000Z', refs: [] } as const;
const alb = 'arn:aws:elasticloadbalancing:ap-northeast-1:111122223333:loadbalancer/app/front/1';

const balancer = (listeners: Balancer['listeners']): Balancer => ({
  ...here,
  id: alb,
  name: 'front',
  tags,
  kind: 'application',
  isInternetFacing: false,
  vpc: 'vpc-a',
  groups: ['sg-lb'],
  interfaces: ['eni-lb'],
  listeners,
  keepsClientAddress: false,
});

const listener: Balancer['listeners'] = [
  {
    id: 'listener-1',
    traffic: packets('443/tcp'),
    targets: [{ id: '10.0.2.10', kind: 'ip', traffic: packets('5432/tcp'), refs: [] }],
    refs: [],
  },
];

/** The application may not speak to the database, but to a balancer before it. */
const fronted: Notes = {
  ...twoVpcs,
  groups: {
    ...twoVpcs.groups,
    'sg-db': { vpc: 'vpc-a', in: ['5432/tcp sg-lb'] },
    'sg-lb': { vpc: 'vpc-a', in: ['443/tcp 10.0.0.0/16'] },
  },
  interfaces: {
    ...twoVpcs.interfaces,
    'eni-lb': { subnet: 'subnet-a2', at: '10.0.2.20', groups: ['sg-lb'], serves: alb },
  },
  more: { balancers: new Map([[alb, balancer(listener)]]) },
};

const vpn: Site = {
  ...here,
  id: 'vpn-1',
  name: 'honsha',
  tags,
  kind: 'vpn',
  gateway: 'vgw-a',
  isUp: true,
  ranges: [prefix('192.168.0.0/16')],
  subnets: [],
  groups: [],
  authorised: [],
};

test.each([
  ['eni-app', 'eni-db', '5432/tcp', 'reachable'],
  ['eni-app', 'eni-db', undefined, 'reachable'],
  ['eni-app', 'eni-db', '22', 'unreachable'],
  ['eni-app', 'eni-far', undefined, 'unreachable'],
  ['subnet-a1', 'sg-db', '5432', 'reachable'],
  ['vpc-a', 'vpc-b', undefined, 'unreachable'],
  ['10.0.1.10', '10.0.2.0/24', '5432/tcp', 'reachable'],
])('%s → %s %s: %s', (from, to, port, expected) => {
  expect(said(ask(twoVpcs, from, to, port))).toBe(expected);
});

test('rules of a group that were not read are 証拠未入手, with what might arrive as an upper bound', () => {
  const denied: Notes = {
    ...twoVpcs,
    groups: {
      ...twoVpcs.groups,
      'sg-db': { vpc: 'vpc-a', in: unreadPart('security-group', 'sg-db', 'ACCESS_DENIED') },
    },
  };
  const answer = ask(denied, 'eni-app', 'eni-db', '5432/tcp');
  expect(said(answer)).toBe('not-obtained, open');
  const lines = answerLines(answer, makeTopology(denied), 'ja').join('\n');
  expect(lines).toMatch(/^証拠未入手。/);
  expect(lines).toContain('届き得るポート（上限）  5432/tcp');
  expect(lines).toContain('証拠未入手  セキュリティグループ  sg-db  権限なし');
  expect(lines).not.toContain('到達できない');
});

test('interfaces of a subnet whose list was not read are 証拠未入手, those of a list that was read are none', () => {
  const empty: Notes = {
    ...twoVpcs,
    subnets: { ...twoVpcs.subnets, 'subnet-x': { vpc: 'vpc-a', ranges: ['10.0.9.0/24'] } },
  };
  expect(said(ask(empty, 'eni-app', 'subnet-x'))).toBe('unreachable');
  expect(said(ask(empty, 'eni-app', '10.0.9.0/24'))).toBe('unreachable');
  const unread = [unreadPart('interface', '111122223333 ap-northeast-1', 'ACCESS_DENIED')];
  expect(said(ask({ ...empty, unread }, 'eni-app', 'subnet-x'))).toBe('not-obtained, open');
  expect(said(ask({ ...empty, unread }, 'eni-app', '10.0.9.7'))).toBe('not-obtained, open');
});

test('a list of load balancers that was not read leaves an answer open, unless all of it arrives anyway', () => {
  const unread = [unreadPart('load-balancer', '111122223333 ap-northeast-1', 'ACCESS_DENIED')];
  expect(said(ask({ ...twoVpcs, unread }, 'eni-app', 'eni-db', '22'))).toBe('unreachable, open');
  expect(said(ask({ ...twoVpcs, unread }, 'eni-app', 'eni-db', '5432/tcp'))).toBe('reachable');
});

test('what a load balancer hands on stands beside the direct answer and in its sentence', () => {
  const answer = ask(fronted, 'eni-app', 'eni-db');
  expect(said(answer)).toBe('unreachable');
  const lines = answerLines(answer, makeTopology(fronted), 'ja');
  expect(lines[0]).toContain('ただし、ロードバランサー front が取り次ぎます（ポート: 443/tcp）');
  expect(lines.join('\n')).toContain('front  443/tcp → 10.0.2.10 5432/tcp');
  expect(said(ask(fronted, 'eni-app', alb, '443/tcp'))).toBe('reachable');
  const unread = balancer(unreadPart('load-balancer', alb, 'ACCESS_DENIED'));
  expect(said(ask({ ...fronted, more: { balancers: new Map([[alb, unread]]) } }, 'eni-app', 'eni-db'))).toBe(
    'unreachable, open',
  );
});

test('an answer as data holds every line with its evidence', () => {
  const answer = ask(twoVpcs, 'eni-app', 'eni-db', '5432/tcp');
  expect(answerData(answer, makeTopology(twoVpcs))).toMatchObject({
    answer: 'reachable',
    isOpen: false,
    asked: ['5432/tcp'],
    reachable: ['5432/tcp'],
    from: { written: 'eni-app', kind: 'interface', interfaces: ['eni-app'] },
    ways: [
      {
        paths: [
          {
            family: 4,
            isCertain: true,
            hops: expect.arrayContaining([
              expect.objectContaining({
                id: 'eni-db',
                rules: [{ kind: 'security-group', of: 'sg-db', line: 'sgr-sg-db-in0', evidence: [expect.anything()] }],
              }),
            ]),
          },
        ],
      },
    ],
  });
});

test('connections: what stands behind them as settings tell, or as the auditor says', () => {
  const joined: Notes = {
    ...twoVpcs,
    gateways: { 'vgw-a': 'vpc-a' },
    tables: { 'rtb-vpc-a': { vpc: 'vpc-a', routes: ['192.168.0.0/16 vgw-a'] } },
    groups: { ...twoVpcs.groups, 'sg-app': { vpc: 'vpc-a', in: ['22/tcp 192.168.0.0/16'] } },
    more: { sites: new Map([[vpn.id, vpn]]) },
  };
  expect(said(ask(joined, 'vpn-1', 'eni-app', '22'))).toBe('reachable');
  expect(said(ask(joined, 'honsha', 'eni-app', '22'))).toBe('reachable');
  expect(said(ask(joined, '192.168.3.4', 'eni-app', '22'))).toBe('reachable');
  expect(said(ask(joined, 'vpn-1:172.16.0.0/12', 'eni-app', '22'))).toBe('unreachable');
  expect(refused(() => ask(joined, '172.16.0.1', 'eni-app')).code).toBe('END_ADDRESS');
  const dynamic = { ...joined, tables: {}, more: { sites: new Map([[vpn.id, { ...vpn, ranges: [] }]]) } };
  expect(refused(() => ask(dynamic, 'vpn-1', 'eni-app')).code).toBe('END_BEHIND');
});

test('an address that two VPCs hold is nobody’s until one is named', () => {
  const twice: Notes = {
    ...twoVpcs,
    vpcs: { ...twoVpcs.vpcs, 'vpc-c': { ranges: ['10.0.0.0/16'] } },
    subnets: { ...twoVpcs.subnets, 'subnet-c': { vpc: 'vpc-c', ranges: ['10.0.1.0/24'] } },
    interfaces: { ...twoVpcs.interfaces, 'eni-twin': { subnet: 'subnet-c', at: '10.0.1.10' } },
  };
  const error = refused(() => ask(twice, '10.0.1.10', 'eni-db'));
  expect(error.code).toBe('END_AMBIGUOUS');
  for (const id of ['eni-app', 'eni-twin']) expect(error.describe('ja')).toContain(id);
});

const zone = (id: string, name: string, value: string): Zone => ({
  id,
  name,
  kind: 'subnet',
  matchers: [{ by: 'subnet', value }],
  via: [],
  mapping: { status: 'auditor', by: null, at: null },
  at: '',
});
const matrixOf = (...zones: readonly Zone[]): ZoneMatrix => ({
  doc: 'DOC-05',
  form: 'canonical',
  zones,
  flows: [],
  otherwise: null,
  identityPaths: [],
  notes: [],
});

test('zones by id and name; an unconfirmed mapping is said; a zone named as something else is chosen by nobody', () => {
  const matrix = matrixOf(zone('Z-APP', 'アプリ', 'subnet-a1'), zone('eni-db', 'データ', 'subnet-a2'));
  const answer = ask(twoVpcs, 'アプリ', 'zone:データ', '5432/tcp', [matrix]);
  expect(said(answer)).toBe('reachable');
  expect(answer.from.notes[0]?.ja).toContain('被監査組織の確認を受けていません');
  expect(refused(() => ask(twoVpcs, 'Z-APP', 'eni-db', undefined, [matrix])).code).toBe('END_AMBIGUOUS');
  const other = matrixOf(zone('Z-APP', 'アプリ', 'subnet-a2'));
  expect(refused(() => ask(twoVpcs, 'Z-APP', 'eni-db', undefined, [matrix, other])).code).toBe('END_AMBIGUOUS');
});

test('public doors: what asks nobody, what asks for identity, what was not read', () => {
  const door = (guard: OpenDoor['guard'], limits: readonly string[] = []): Notes => ({
    ...twoVpcs,
    more: {
      doors: [{ ...here, kind: 'rest-api', id: 'api1', leadsTo: [], traffic: packets('443/tcp'), guard, limits }],
    },
  });
  expect(said(ask(door('none'), 'internet', 'api1', '443'))).toBe('reachable');
  expect(said(ask(door('identity'), 'internet', 'api1'))).toBe('reachable');
  expect(said(ask(door('none'), 'internet', 'api1', '22'))).toBe('unreachable');
  expect(said(ask(door('network', ['203.0.113.0/24']), '198.51.100.7', 'api1'))).toBe('unreachable');
  expect(said(ask(door(unreadPart('door', 'api1', 'ACCESS_DENIED')), 'internet', 'api1'))).toBe('not-obtained, open');
});

test('behind an appliance nothing is decided: an upper bound, and its reason', () => {
  const { 'eni-app': app, ...others } = twoVpcs.interfaces ?? {};
  const notes: Notes = {
    ...twoVpcs,
    subnets: { ...twoVpcs.subnets, 'subnet-a1': { vpc: 'vpc-a', ranges: ['10.0.1.0/24'], table: 'rtb-app' } },
    tables: { 'rtb-app': { vpc: 'vpc-a', routes: ['10.0.2.0/24 eni-fw'] } },
    groups: { ...twoVpcs.groups, 'sg-db': { vpc: 'vpc-a', in: ['5432/tcp 10.0.0.0/16'] } },
    interfaces: {
      ...others,
      'eni-app': { ...app, subnet: 'subnet-a1', at: '10.0.1.10', groups: ['sg-app'] },
      'eni-fw': { subnet: 'subnet-a2', at: '10.0.2.99', checks: false },
    },
  };
  const answer = ask(notes, 'eni-app', 'eni-db', '5432/tcp');
  expect(said(answer)).toBe('undecided, open');
  const lines = answerLines(answer, makeTopology(notes), 'ja').join('\n');
  expect(lines).toMatch(/^判断できない。/);
  expect(lines).toContain('実行時に決まる  中継する機器  eni-fw');
  expect(said(ask(notes, 'eni-app', 'eni-db', '22'))).toBe('unreachable');
});

test.each([
  [undefined, ['all']],
  ['443/tcp', ['443/tcp']],
  ['22,8000-8100/tcp', ['22/tcp', '8000-8100/tcp']],
  ['icmp', ['icmp']],
  [
    ['53/udp', '443'],
    ['443/tcp', '53/udp'],
  ],
])('ports %j', (given, printed) => {
  expect(printTraffic(readAskedPorts(given).traffic)).toEqual(printed);
});
