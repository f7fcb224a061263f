import { beforeAll, expect, test } from 'vitest';
import type { Catalogue } from '../../../src/access/catalogue.ts';
import { loadCatalogue } from '../../../src/access/load-catalogue.ts';
import { reconcileNetwork } from '../../../src/evaluation/network/reconcile-network.ts';
import type { Row } from '../../../src/evaluation/row.ts';
import { digest, inputOf, type NetworkCase } from './network-case.ts';
import { type NetworkNotes, networkAnswers } from './network-notes.ts';

let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = await loadCatalogue();
});

const here = '111122223333 ap-northeast-1';
const there = '444455556666 ap-northeast-1';
const api = 'arn:aws:execute-api:ap-northeast-1:111122223333:m1n4t0ap1x';

/** Our VPC and one of another account at our transit gateway; the office stands behind a VPN at a VPC of its own. */
const network: NetworkNotes = {
  vpcs: {
    'vpc-a': '10.0.0.0/16',
    'vpc-ops': '10.9.0.0/16',
    'vpc-b': { cidr: '10.5.0.0/16', account: '444455556666' },
  },
  subnets: {
    'subnet-a': { vpc: 'vpc-a', cidr: '10.0.1.0/24', routes: ['10.5.0.0/16 tgw-1', 'pl-s3 vpce-s3'] },
    'subnet-ops': { vpc: 'vpc-ops', cidr: '10.9.1.0/24', routes: ['10.1.0.0/16 vgw-1'] },
    'subnet-b': { vpc: 'vpc-b', cidr: '10.5.1.0/24', routes: ['10.0.0.0/16 tgw-1'] },
  },
  gateways: { 'vgw-1': 'vpc-ops' },
  vpns: { 'vpn-1': { gateway: 'vgw-1', routes: ['10.1.0.0/16'] } },
  transit: {
    'tgw-1': {
      attachments: { 'att-a': 'vpc-a', 'att-b': 'vpc-b' },
      routes: ['10.0.0.0/16 att-a', '10.5.0.0/16 att-b'],
    },
  },
  lists: { 'pl-s3': { name: 'com.amazonaws.ap-northeast-1.s3', entries: ['3.5.152.0/21'] } },
  endpoints: {
    'vpce-s3': {
      vpc: 'vpc-a',
      service: 'com.amazonaws.ap-northeast-1.s3',
      type: 'Gateway',
      routeTables: ['rtb-a'],
      policy: { Statement: [{ Effect: 'Allow', Principal: '*', Action: 's3:*', Resource: 'arn:aws:s3:::orders' }] },
    },
  },
  groups: {
    'sg-a': { vpc: 'vpc-a', in: [], out: ['443/tcp 0.0.0.0/0'] },
    'sg-ops': { vpc: 'vpc-ops', in: ['22/tcp 10.1.0.0/16'], out: [] },
    'sg-b': { vpc: 'vpc-b', in: [], out: [] },
  },
  interfaces: {
    'eni-a': { subnet: 'subnet-a', ip: '10.0.1.10', groups: ['sg-a'] },
    'eni-ops': { subnet: 'subnet-ops', ip: '10.9.1.10', groups: ['sg-ops'] },
    'eni-b': { subnet: 'subnet-b', ip: '10.5.1.10', groups: ['sg-b'] },
  },
  answers: {
    's3:ListBuckets': { Buckets: [{ Name: 'orders', BucketRegion: 'ap-northeast-1' }] },
    's3:GetBucketPolicy {"Bucket":"orders"}': 'absent',
    's3:GetBucketAcl {"Bucket":"orders"}': { Grants: [] },
  },
};

const matrix = {
  zones: {
    APP: { match: { subnet: 'subnet-a' } },
    OPS: { match: { subnet: 'subnet-ops' } },
    LAB: { match: { account: '444455556666' } },
    OFFICE: { kind: 'site', match: { cidr: '10.1.0.0/16' }, via: ['vpn-1'] },
    ORDERS: { kind: 'resource', match: { arn: 'arn:aws:s3:::orders' } },
    API: { kind: 'resource', match: { arn: api } },
  },
  flows: ['OFFICE → OPS ○(22)', 'APP → ORDERS ○(443)'],
  otherwise: '×',
};

function rowsOf(denied: readonly string[], zones: Readonly<Record<string, unknown>> = matrix.zones): readonly Row[] {
  const one: NetworkCase = {
    id: 'unread',
    title: '',
    network: { ...network, denied },
    matrix: {
      ...matrix,
      zones,
      flows: matrix.flows.filter((flow) => flow.split(' ').every((id) => id !== 'OFFICE' || id in zones)),
    },
    platforms: ['111122223333', '444455556666'],
    expect: [],
  };
  return [...reconcileNetwork(inputOf(one, catalogue))];
}

function told(denied: readonly string[], pairs: readonly string[]): readonly string[] {
  const rows = rowsOf(denied);
  return pairs.map((pair) => {
    const own = rows.filter(({ object }) => object.id === pair || object.id.startsWith(`${pair}|`));
    return `${pair} ${own.map(({ result, reason }) => `${result}/${reason}`).join(' ')}`;
  });
}

const office = ['OFFICE|OPS', 'OFFICE|APP', 'APP|OFFICE'];
const all = (pairs: readonly string[], result: string): readonly string[] => pairs.map((pair) => `${pair} ${result}`);

test('what was not read of an account that stands on no way of the pair holds nothing back', () => {
  expect(told([], office)).toEqual(all(office, 'MATCH/EQUAL'));
  for (const operation of [
    'DescribeTransitGateways',
    'DescribeTransitGatewayAttachments',
    'DescribeVpcPeeringConnections',
  ])
    expect(told([`ec2:${operation} ${there}`], office), operation).toEqual(all(office, 'MATCH/EQUAL'));
});

test('what could lie on a way of the pair does: its own lists, and those of a VPC that its transit gateway joins', () => {
  for (const operation of ['DescribeTransitGateways', 'DescribeVpcPeeringConnections', 'DescribeVpnConnections'])
    expect(told([`ec2:${operation} ${here}`], office), operation).toEqual(all(office, 'NOT_COLLECTED/ACCESS_DENIED'));
  expect(told([`ec2:DescribeTransitGateways ${there}`], ['OFFICE|LAB', 'LAB|OFFICE'])).toEqual(
    all(['OFFICE|LAB', 'LAB|OFFICE'], 'NOT_COLLECTED/ACCESS_DENIED'),
  );
  expect(told([`ec2:DescribeClientVpnEndpoints ${there}`], office)).toEqual([
    'OFFICE|OPS MATCH/EQUAL',
    'OFFICE|APP NOT_COLLECTED/ACCESS_DENIED',
    'APP|OFFICE NOT_COLLECTED/ACCESS_DENIED',
  ]);
});

test('an ARN is looked for where it can stand', () => {
  expect(told([`apigateway:GetRestApis ${there}`, `lambda:ListFunctions ${there}`], ['APP|ORDERS'])).toEqual([
    'APP|ORDERS MATCH/EQUAL',
  ]);
  expect(told([`apigateway:GetRestApis ${here}`], ['APP|API', 'APP|ORDERS'])).toEqual([
    'APP|API NOT_COLLECTED/ACCESS_DENIED',
    'APP|ORDERS NOT_COLLECTED/ACCESS_DENIED',
  ]);
  expect(told(['s3:ListBuckets 111122223333 global'], ['APP|ORDERS'])).toEqual([
    'APP|ORDERS NOT_COLLECTED/ACCESS_DENIED',
  ]);
});

test('a way to a bucket whose prefix list was not read is unknown, and neither missing nor shut', () => {
  expect(told(['ec2:GetManagedPrefixListEntries'], ['APP|ORDERS'])).toEqual(['APP|ORDERS NOT_COLLECTED/ACCESS_DENIED']);
});

test('where a way ends that hangs on an unread route explains nothing', () => {
  const stops = (denied: readonly string[]): unknown => {
    const row = rowsOf(denied).find(({ object }) => object.id === 'APP|OPS');
    return row === undefined ? null : [row.result, digest(row)['stops']];
  };
  expect(stops([])).toEqual(['MATCH', ['filter interface eni-a', 'routing subnet subnet-a']]);
  expect(stops(['ec2:GetManagedPrefixListEntries'])).toEqual(['MATCH', ['filter interface eni-a']]);
});

test('a network that no zone names is not said to be shut off from zones of which nothing was read', () => {
  const { OFFICE: _, ...zones } = matrix.zones;
  const outside = (denied: readonly string[]): readonly unknown[] =>
    rowsOf(denied, zones).flatMap(({ object, platform, result, reason }) =>
      object.id === 'vpn:vpn-1' && platform === 'aws:111122223333' ? [result, reason] : [],
    );
  expect(outside([])).toEqual(['MISMATCH', 'EXCESS']);
  expect(outside(['ec2:DescribeNetworkInterfaces'])).toEqual(['NOT_COLLECTED', 'ACCESS_DENIED']);
  expect(outside(['ec2:DescribeSubnets'])).toEqual(['NOT_COLLECTED', 'ACCESS_DENIED']);
});

test('an account of which every list was denied says so, and not that nobody asked', () => {
  const names = new Set(networkAnswers(network).map(({ service, operation }) => `${service}:${operation}`));
  const denied = [...names].flatMap((name) => [`${name} ${there}`, `${name} 444455556666 global`]);
  const pairs = ['LAB|APP', 'APP|LAB'];
  const reasons = rowsOf(denied).flatMap(({ object, result, reason }) =>
    object.id === 'LAB' || pairs.includes(object.id) ? [`${object.id} ${result}/${reason}`] : [],
  );
  expect(reasons.length).toBeGreaterThan(1);
  expect(reasons.filter((one) => !one.endsWith(' NOT_COLLECTED/ACCESS_DENIED'))).toEqual([]);
});
