import { expect, test } from 'vitest';
import { reconcileDiagram } from '../../../src/evaluation/diagram/reconcile-diagram.ts';
import { factKinds } from '../../../src/facts/fact-kinds.ts';
import { type RecordedAnswer, recordedTopology } from '../../network/recorded-network.ts';
import { type DiagramCase, diagramInputOf, lines } from './diagram-case.ts';

const account = '111122223333';
const region = 'ap-northeast-1';

/** Every list of every kind, empty but for what is given: as a collecting run leaves it. */
function answers(given: Readonly<Record<string, unknown>>, denied: string | null = null): readonly RecordedAnswer[] {
  const operations = new Set(
    factKinds.map(({ list, scope }) => `${list.service} ${list.operation} ${scope === 'account' ? 'global' : region}`),
  );
  return [...operations].map((one): RecordedAnswer => {
    const [service = '', operation = '', at = ''] = one.split(' ');
    const base = { service, operation, account, region: at };
    return operation === denied ? { ...base, outcome: 'denied' } : { ...base, pages: [given[operation] ?? {}] };
  });
}

const networks = {
  DescribeVpcs: {
    Vpcs: [
      {
        VpcId: 'vpc-0000000a',
        CidrBlock: '10.0.0.0/16',
        OwnerId: account,
        Tags: [{ Key: 'Name', Value: '受注基盤VPC' }],
      },
      { VpcId: 'vpc-0000000b', CidrBlock: '172.31.0.0/16', OwnerId: account, IsDefault: true },
    ],
  },
  DescribeSubnets: {
    Subnets: [{ SubnetId: 'subnet-000000a1', VpcId: 'vpc-0000000a', CidrBlock: '10.0.0.0/24', OwnerId: account }],
  },
  DescribeRouteTables: {
    RouteTables: [
      {
        RouteTableId: 'rtb-0000000a',
        VpcId: 'vpc-0000000a',
        Associations: [{ Main: true, AssociationState: { State: 'associated' } }],
        Routes: [{ DestinationCidrBlock: '0.0.0.0/0', GatewayId: 'igw-0000000a', State: 'active' }],
      },
    ],
  },
  DescribeInternetGateways: {
    InternetGateways: [
      { InternetGatewayId: 'igw-0000000a', Attachments: [{ VpcId: 'vpc-0000000a', State: 'available' }] },
    ],
  },
  DescribeVpnConnections: { VpnConnections: [{ VpnConnectionId: 'vpn-0000000a', VpnGatewayId: 'vgw-0000000a' }] },
};

const diagram: DiagramCase['diagram'] = {
  elements: [
    { id: 'N-01', kind: 'vpc', name: '受注基盤VPC' },
    { id: 'N-02', kind: 'subnet', kindText: 'プライベートサブネット', name: '業務 10.0.0.0/24', parent: 'N-01' },
    { id: 'N-03', kind: 'internet-gateway', name: 'IGW', parent: 'N-01' },
  ],
};

function rowsOf(denied: string | null = null): readonly string[] {
  const input = diagramInputOf({ title: '', networks: {}, rows: [], ...(diagram === undefined ? {} : { diagram }) });
  return lines(reconcileDiagram({ ...input, topology: recordedTopology(answers(networks, denied)) }));
}

test('the networks as the product gathers them, against a diagram', () => {
  expect(rowsOf()).toEqual([
    'DIA-ELEMENT vpc vpc-0000000a MATCH/EQUAL',
    'DIA-ELEMENT vpc vpc-0000000b OUT_OF_SCOPE/NO_POPULATION ｜ 既定VPC残存',
    'DIA-ELEMENT subnet subnet-000000a1 MATCH/EQUAL',
    'DIA-ELEMENT internet-gateway igw-0000000a MATCH/EQUAL',
    'DIA-ELEMENT vpn vpn-0000000a MISMATCH/UNREGISTERED',
    'DIA-LINK vpn vpn-0000000a MISMATCH/UNREGISTERED',
    'DIA-PLACE subnet subnet-000000a1 MATCH/EQUAL',
    'DIA-PLACE internet-gateway igw-0000000a MATCH/EQUAL',
    'DIA-PLACE subnet-exposure subnet-000000a1 MISMATCH/PUBLIC ｜ プライベートと記載',
    'DIA-ADDRESS subnet subnet-000000a1 MATCH/EQUAL',
  ]);
});

test('a refused list is told, and nothing that rests on it is good', () => {
  expect(rowsOf('DescribeVpcs').filter((line) => !line.includes('NOT_COLLECTED/ACCESS_DENIED'))).toEqual([
    'DIA-ELEMENT vpn vpn-0000000a MISMATCH/UNREGISTERED',
    'DIA-LINK vpn vpn-0000000a MISMATCH/UNREGISTERED',
  ]);
});
