import { expect, test } from 'vitest';
import type { Population } from '../../../src/facts/fact.ts';
import { isInternet } from '../../../src/facts/is-internet.ts';
import { distribution } from '../../../src/facts/kinds/distribution.ts';
import { ec2Instance } from '../../../src/facts/kinds/ec2-instance.ts';
import { listener } from '../../../src/facts/kinds/listener.ts';
import { loadBalancer } from '../../../src/facts/kinds/load-balancer.ts';
import { networkAcl } from '../../../src/facts/kinds/network-acl.ts';
import { securityGroup } from '../../../src/facts/kinds/security-group.ts';
import { subnet } from '../../../src/facts/kinds/subnet.ts';
import { webAcl } from '../../../src/facts/kinds/web-acl.ts';
import { loadKind } from './load-kind.ts';

function value(population: Population, attribute: string): unknown {
  const found = population.facts[0]?.attributes[attribute];
  return found?.state === 'seen' ? found.value : found?.state;
}

test.each([
  ['0.0.0.0/0', true],
  ['::/0', true],
  ['0.0.0.0/1', true],
  ['2000::/3', true],
  ['10.0.0.0/8', false],
  ['2001:db8::/32', false],
  ['pl-1', false],
  [null, false],
])('%s means the internet: %s', (cidr, expected) => {
  expect(isInternet(cidr)).toBe(expected);
});

test('a security group restates its rules, all protocols as all ports and ICMP without ports', () => {
  const IpPermissions = [
    { IpProtocol: '-1', IpRanges: [{ CidrIp: '0.0.0.0/0' }], Ipv6Ranges: [{ CidrIpv6: '::/0' }] },
    {
      IpProtocol: 'tcp',
      FromPort: 443,
      ToPort: 443,
      IpRanges: [{ CidrIp: '10.0.0.0/8' }],
      PrefixListIds: [{ PrefixListId: 'pl-1' }],
    },
    { IpProtocol: 'icmp', FromPort: 8, ToPort: -1, IpRanges: [{ CidrIp: '0.0.0.0/0' }] },
    'nonsense',
  ];
  const population = loadKind(securityGroup, [
    {
      service: 'ec2',
      operation: 'DescribeSecurityGroups',
      pages: [{ SecurityGroups: [{ GroupId: 'sg-1', IpPermissions }] }],
    },
  ]);
  expect(value(population, 'openToInternet')).toEqual([
    { protocol: 'all', from: 0, to: 65535, cidr: '0.0.0.0/0' },
    { protocol: 'all', from: 0, to: 65535, cidr: '::/0' },
    { protocol: 'icmp', from: null, to: null, cidr: '0.0.0.0/0' },
  ]);
  expect(value(population, 'prefixListRules')).toEqual([{ protocol: 'tcp', from: 443, to: 443, cidr: 'pl-1' }]);
});

test('a network ACL lists its inbound rules in the order in which they decide', () => {
  const Entries = [
    { RuleNumber: 32767, Protocol: '-1', RuleAction: 'deny', Egress: false, CidrBlock: '0.0.0.0/0' },
    {
      RuleNumber: 100,
      Protocol: '6',
      RuleAction: 'allow',
      Egress: false,
      CidrBlock: '0.0.0.0/0',
      PortRange: { From: 22, To: 22 },
    },
    { RuleNumber: 100, Protocol: '-1', RuleAction: 'allow', Egress: true, CidrBlock: '0.0.0.0/0' },
  ];
  const population = loadKind(networkAcl, [
    {
      service: 'ec2',
      operation: 'DescribeNetworkAcls',
      pages: [{ NetworkAcls: [{ NetworkAclId: 'acl-1', Entries }] }],
    },
  ]);
  expect(value(population, 'ingress')).toEqual([
    { number: 100, action: 'allow', protocol: 'tcp', from: 22, to: 22, cidr: '0.0.0.0/0' },
    { number: 32767, action: 'deny', protocol: 'all', from: 0, to: 65535, cidr: '0.0.0.0/0' },
  ]);
});

const toInternet = { Routes: [{ DestinationCidrBlock: '0.0.0.0/0', GatewayId: 'igw-1', State: 'active' }] };
const inside = { Routes: [{ DestinationCidrBlock: '10.0.0.0/16', GatewayId: 'local', State: 'active' }] };

test.each([
  [
    'its own table',
    [
      { VpcId: 'v', ...inside, Associations: [{ SubnetId: 's' }] },
      { VpcId: 'v', ...toInternet, Associations: [{ Main: true }] },
    ],
    [],
  ],
  ['the main table', [{ VpcId: 'v', ...toInternet, Associations: [{ Main: true }] }], ['0.0.0.0/0>igw-1']],
  [
    'a dead route',
    [{ VpcId: 'v', Routes: [{ ...toInternet.Routes[0], State: 'blackhole' }], Associations: [{ SubnetId: 's' }] }],
    [],
  ],
  ['another network', [{ VpcId: 'w', ...toInternet, Associations: [{ Main: true }] }], 'absent'],
])('a subnet uses the routes of %s', (_, RouteTables, expected) => {
  const population = loadKind(subnet, [
    {
      service: 'ec2',
      operation: 'DescribeSubnets',
      pages: [{ Subnets: [{ SubnetId: 's', VpcId: 'v', Tags: [{ Key: 'Tier', Value: 'data' }] }] }],
    },
    { service: 'ec2', operation: 'DescribeRouteTables', pages: [{ RouteTables }] },
  ]);
  expect(value(population, 'internetRoutes')).toEqual(expected);
  expect(value(population, 'tags')).toEqual(['Tier:data']);
});

test('an instance shows every public address and whether its metadata service is closed', () => {
  const NetworkInterfaces = [
    { Association: { PublicIp: '203.0.113.2' } },
    { PrivateIpAddresses: [{ Association: { PublicIp: '203.0.113.9' } }] },
  ];
  const Instances = [
    {
      InstanceId: 'i-1',
      PublicIpAddress: '203.0.113.2',
      NetworkInterfaces,
      MetadataOptions: { HttpEndpoint: 'disabled', HttpTokens: 'optional' },
    },
  ];
  const population = loadKind(ec2Instance, [
    { service: 'ec2', operation: 'DescribeInstances', pages: [{ Reservations: [{ Instances }] }] },
  ]);
  expect(value(population, 'publicAddresses')).toEqual(['203.0.113.2', '203.0.113.9']);
  expect(value(population, 'metadataService')).toBe('disabled');
  expect(value(population, 'instanceProfile')).toBe('absent');
});

test('a load balancer knows its web ACLs and settings; an unread association stays unread', () => {
  const answers = [
    {
      service: 'elbv2',
      operation: 'DescribeLoadBalancers',
      pages: [{ LoadBalancers: [{ LoadBalancerArn: 'arn:lb' }] }],
    },
    {
      service: 'elbv2',
      operation: 'DescribeLoadBalancerAttributes',
      input: { LoadBalancerArn: 'arn:lb' },
      pages: [{ Attributes: [{ Key: 'access_logs.s3.enabled', Value: 'true' }] }],
    },
  ];
  const protecting = {
    service: 'wafv2',
    operation: 'ListResourcesForWebACL',
    input: { WebACLArn: 'a' },
    pages: [{ ResourceArns: ['arn:lb', 'arn:other'] }],
  };
  expect(value(loadKind(loadBalancer, [...answers, protecting]), 'webAcls')).toEqual(['arn:lb']);
  expect(value(loadKind(loadBalancer, answers), 'webAcls')).toBe('unread');
  expect(value(loadKind(loadBalancer, answers), 'accessLogs')).toBe(true);
});

test('a listener shows what every rule does with a request', () => {
  const redirect = { Type: 'redirect', RedirectConfig: { Protocol: 'HTTPS' } };
  const population = loadKind(listener, [
    {
      service: 'elbv2',
      operation: 'DescribeListeners',
      input: { LoadBalancerArn: 'arn:lb' },
      pages: [{ Listeners: [{ ListenerArn: 'arn:l', Protocol: 'HTTP' }] }],
    },
    {
      service: 'elbv2',
      operation: 'DescribeRules',
      input: { ListenerArn: 'arn:l' },
      pages: [{ Rules: [{ Actions: [redirect] }] }, { Rules: [{ Actions: [{ Type: 'forward' }] }] }],
    },
  ]);
  expect(value(population, 'ruleActions')).toEqual(['redirect:HTTPS', 'forward']);
});

test('a distribution shows how browsers may come on every path', () => {
  const Items = [
    {
      Id: 'E1',
      ARN: 'arn:d',
      WebACLId: '',
      DefaultCacheBehavior: { ViewerProtocolPolicy: 'https-only' },
      CacheBehaviors: { Items: [{ PathPattern: '/a', ViewerProtocolPolicy: 'allow-all' }] },
    },
  ];
  const population = loadKind(distribution, [
    { service: 'cloudfront', operation: 'ListDistributions', pages: [{ DistributionList: { Items } }] },
  ]);
  expect(value(population, 'viewerPolicies')).toEqual(['*:https-only', '/a:allow-all']);
  expect(value(population, 'webAcl')).toBe('absent');
});

test('regional web ACLs are counted without those of CloudFront', () => {
  const WebACLs = [
    { ARN: 'arn:aws:wafv2:us-east-1:1:global/webacl/a/1' },
    { ARN: 'arn:aws:wafv2:us-east-1:1:regional/webacl/b/2' },
  ];
  const population = loadKind(webAcl, [{ service: 'wafv2', operation: 'ListWebACLs', pages: [{ WebACLs }] }]);
  expect(population.facts.map(({ id }) => id)).toEqual(['arn:aws:wafv2:us-east-1:1:regional/webacl/b/2']);
});
