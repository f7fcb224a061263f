import { expect, test } from 'vitest';
import { printAddresses } from '../../../src/network/addresses/print-addresses.ts';
import { type RecordedAnswer, recordedTopology } from '../recorded-network.ts';
import { account, asked, region } from './asked.ts';

const uuid = '0a1b2c3d-0000-4000-8000-0123456789ab';
const balancer = `arn:aws:elasticloadbalancing:${region}:${account}:loadbalancer/app/web/0123456789abcdef`;
const db = `arn:aws:rds:${region}:${account}:db:`;

const known: readonly RecordedAnswer[] = [
  asked(
    'DescribeLoadBalancers',
    { LoadBalancers: [{ LoadBalancerArn: balancer, LoadBalancerName: 'web', Type: 'application' }] },
    { service: 'elbv2' },
  ),
  asked('DescribeInstances', {
    Reservations: [{ Instances: [{ InstanceId: 'i-1', Tags: [{ Key: 'Name', Value: 'bastion' }] }] }],
  }),
  asked('ListFunctions', { Functions: [{ FunctionArn: 'arn:f', FunctionName: 'order-v2' }] }, { service: 'lambda' }),
  asked(
    'DescribeFileSystems',
    { FileSystems: [{ FileSystemArn: 'arn:fs', FileSystemId: 'fs-1' }] },
    { service: 'efs' },
  ),
  asked(
    'DescribeDBInstances',
    {
      DBInstances: ['order', 'bill', 'twin'].map((name) => ({
        DBInstanceArn: `${db}${name}`,
        DBInstanceIdentifier: name,
        AvailabilityZone: name === 'twin' ? 'c' : 'a',
        SecondaryAvailabilityZone: name === 'order' ? 'c' : undefined,
        VpcSecurityGroups: [{ VpcSecurityGroupId: name === 'bill' ? 'sg-bill' : 'sg-order' }],
        DBSubnetGroup: { VpcId: 'vpc-1', Subnets: [{ SubnetIdentifier: 'subnet-1' }] },
      })),
    },
    { service: 'rds' },
  ),
];

function served(over: Readonly<Record<string, unknown>>): unknown {
  const NetworkInterfaces = [
    { NetworkInterfaceId: 'eni-1', VpcId: 'vpc-1', SubnetId: 'subnet-1', AvailabilityZone: 'a', ...over },
  ];
  return recordedTopology([...known, asked('DescribeNetworkInterfaces', { NetworkInterfaces })]).interfaces.get('eni-1')
    ?.serves;
}

test.each([
  [{ Attachment: { InstanceId: 'i-1' } }, { kind: 'ec2-instance', id: 'i-1', name: 'bastion' }],
  [{ Attachment: { InstanceId: 'i-9' } }, { kind: 'ec2-instance', id: 'i-9', name: null }],
  [{ Description: 'ELB app/web/0123456789abcdef' }, { kind: 'load-balancer', id: balancer, name: 'web' }],
  [{ Description: 'ELB net/gone/00000000' }, { kind: 'load-balancer', id: 'net/gone/00000000', name: null }],
  [
    { Description: 'ELB old' },
    { kind: 'load-balancer', id: `arn:aws:elasticloadbalancing:${region}:${account}:loadbalancer/old`, name: 'old' },
  ],
  [{ Description: `AWS Lambda VPC ENI-order-v2-${uuid}` }, { kind: 'lambda-function', id: 'arn:f', name: 'order-v2' }],
  [{ Description: 'Interface for NAT Gateway nat-0abc' }, { kind: 'nat-gateway', id: 'nat-0abc', name: null }],
  [{ Description: 'VPC Endpoint Interface vpce-0abc' }, { kind: 'vpc-endpoint', id: 'vpce-0abc', name: null }],
  [{ Description: 'EFS mount target for fs-1 (fsmt-2)' }, { kind: 'file-system', id: 'arn:fs', name: 'fs-1' }],
  [
    { Description: 'Network Interface for Transit Gateway Attachment tgw-attach-1' },
    { kind: 'transit-gateway-attachment', id: 'tgw-attach-1', name: null },
  ],
  [
    { Description: 'RDSNetworkInterface', Groups: [{ GroupId: 'sg-bill' }] },
    { kind: 'db-instance', id: `${db}bill`, name: 'bill' },
  ],
  [
    { Description: 'RDSNetworkInterface', Groups: [{ GroupId: 'sg-order' }] },
    { kind: 'db-instance', id: `${db}order`, name: 'order' },
  ],
  // Two databases stand in that zone with that group: which one it is, nobody can tell.
  [
    { Description: 'RDSNetworkInterface', Groups: [{ GroupId: 'sg-order' }], AvailabilityZone: 'c' },
    { kind: 'db-instance', id: 'amazon-rds', name: null },
  ],
  [{ Description: 'Primary network interface' }, null],
  [{}, null],
])('what an interface serves: %j', (over, expected) => {
  expect(served(over)).toEqual(expected);
});

test('an interface has all its addresses of both families, and the public ones that stand for it', () => {
  const NetworkInterfaces = [
    {
      NetworkInterfaceId: 'eni-1',
      OwnerId: account,
      VpcId: 'vpc-1',
      SubnetId: 'subnet-1',
      InterfaceType: 'interface',
      SourceDestCheck: false,
      PrivateIpAddress: '10.0.1.4',
      PrivateIpAddresses: [
        { PrivateIpAddress: '10.0.1.4', Association: { PublicIp: '203.0.113.4' } },
        { PrivateIpAddress: '10.0.1.9' },
      ],
      Ipv6Addresses: [{ Ipv6Address: '2001:db8::4' }],
      Ipv4Prefixes: [{ Ipv4Prefix: '10.0.1.16/28' }],
      Association: { PublicIp: '203.0.113.4' },
      Groups: [{ GroupId: 'sg-1', GroupName: 'web' }],
      TagSet: [{ Key: 'Name', Value: 'front' }],
    },
    { NetworkInterfaceId: 'eni-2', VpcId: 'vpc-1', SubnetId: 'subnet-1' },
  ];
  const topology = recordedTopology([
    asked('DescribeNetworkInterfaces', { NetworkInterfaces }),
    asked('DescribeAddresses', {
      Addresses: [{ AllocationId: 'e-1', PublicIp: '203.0.113.9', NetworkInterfaceId: 'eni-1' }],
    }),
  ]);
  const one = topology.interfaces.get('eni-1');
  expect(one?.addresses.map(printAddresses)).toEqual([
    ['10.0.1.4/32', '10.0.1.9/32', '10.0.1.16/28'],
    ['2001:db8::4/128'],
  ]);
  expect(one?.publicAddresses.map(printAddresses)).toEqual([['203.0.113.4/32', '203.0.113.9/32']]);
  expect(one).toMatchObject({ groups: ['sg-1'], checksAddresses: false, name: 'front', type: 'interface' });
  expect(topology.interfaces.get('eni-2')).toMatchObject({
    groups: [],
    checksAddresses: null,
    addresses: [],
    publicAddresses: [],
  });
});
