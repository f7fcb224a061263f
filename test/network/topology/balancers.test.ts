import { expect, test } from 'vitest';
import type { Listener } from '../../../src/network/elements/balancer.ts';
import { printTraffic } from '../../../src/network/traffic/print-traffic.ts';
import { type RecordedAnswer, recordedTopology } from '../recorded-network.ts';
import { account, asked, region } from './asked.ts';

const arn = (kind: string, rest: string): string => `arn:aws:elasticloadbalancing:${region}:${account}:${kind}/${rest}`;
const balancer = arn('loadbalancer', 'net/pay/0123456789abcdef');
const listener = arn('listener', 'net/pay/0123456789abcdef/1');
const group = (name: string): string => arn('targetgroup', `${name}/1`);

function elb(operation: string, page: object, input: Readonly<Record<string, unknown>> = {}): RecordedAnswer {
  return asked(operation, { ...page }, { service: 'elbv2', input });
}

interface Given {
  readonly type?: string;
  readonly groups: readonly {
    readonly name: string;
    readonly type?: string;
    readonly protocol?: string;
    readonly keeps?: string;
  }[];
}

function answers({ type = 'network', groups }: Given): readonly RecordedAnswer[] {
  return [
    elb('DescribeLoadBalancers', {
      LoadBalancers: [
        { LoadBalancerArn: balancer, LoadBalancerName: 'pay', Type: type, Scheme: 'internet-facing', VpcId: 'vpc-1' },
      ],
    }),
    elb(
      'DescribeListeners',
      {
        Listeners: [
          {
            ListenerArn: listener,
            LoadBalancerArn: balancer,
            Port: 443,
            Protocol: 'TLS',
            DefaultActions: [{ Type: 'forward', TargetGroupArn: group(groups[0]?.name ?? '') }],
          },
        ],
      },
      { LoadBalancerArn: balancer },
    ),
    elb(
      'DescribeRules',
      {
        Rules: [
          {
            Actions: [
              {
                Type: 'forward',
                ForwardConfig: { TargetGroups: groups.slice(1).map(({ name }) => ({ TargetGroupArn: group(name) })) },
              },
            ],
          },
        ],
      },
      { ListenerArn: listener },
    ),
    elb('DescribeTargetGroups', {
      TargetGroups: groups.map(({ name, type: TargetType = 'instance', protocol = 'TCP' }) => ({
        TargetGroupArn: group(name),
        TargetType,
        Protocol: protocol,
        Port: 8080,
      })),
    }),
    ...groups.flatMap(({ name, keeps }) => [
      elb(
        'DescribeTargetHealth',
        {
          TargetHealthDescriptions: [
            { Target: { Id: `i-${name}`, Port: 8080 }, TargetHealth: { State: 'healthy' } },
            { Target: { Id: 'i-gone', Port: 8080 }, TargetHealth: { State: 'draining' } },
          ],
        },
        { TargetGroupArn: group(name) },
      ),
      ...(keeps === undefined
        ? []
        : [
            elb(
              'DescribeTargetGroupAttributes',
              { Attributes: [{ Key: 'preserve_client_ip.enabled', Value: keeps }] },
              { TargetGroupArn: group(name) },
            ),
          ]),
    ]),
    asked('DescribeNetworkInterfaces', {
      NetworkInterfaces: [
        { NetworkInterfaceId: 'eni-1', VpcId: 'vpc-1', SubnetId: 's', Description: 'ELB net/pay/0123456789abcdef' },
      ],
    }),
  ];
}

test('a load balancer stands in its interfaces and hands on by its default action and its rules', () => {
  const found = recordedTopology(answers({ groups: [{ name: 'a' }, { name: 'b' }] })).balancers.get(balancer);
  expect(found).toMatchObject({
    kind: 'network',
    isInternetFacing: true,
    vpc: 'vpc-1',
    groups: null,
    interfaces: ['eni-1'],
    name: 'pay',
  });
  const [one] = found?.listeners as readonly Listener[];
  expect(printTraffic(one?.traffic ?? [])).toEqual(['443/tcp']);
  const targets = one?.targets as readonly {
    readonly id: string;
    readonly kind: string;
    readonly traffic: readonly (readonly [number, number])[];
  }[];
  expect(targets.map(({ id, kind, traffic }) => [id, kind, ...printTraffic(traffic)])).toEqual([
    ['i-a', 'instance', '8080/tcp'],
    ['i-b', 'instance', '8080/tcp'],
  ]);
});

test.each([
  ['as its group sets it', { groups: [{ name: 'a', keeps: 'true' }] }, true],
  ['as its group sets it', { groups: [{ name: 'a', keeps: 'false' }] }, false],
  ['always over UDP', { groups: [{ name: 'a', protocol: 'TCP_UDP' }] }, true],
  ['never behind an application load balancer', { type: 'application', groups: [{ name: 'a', keeps: 'true' }] }, false],
  [
    'unread where nobody asked',
    { groups: [{ name: 'a' }] },
    { state: 'unread', code: 'NOT_ATTEMPTED', of: group('a') },
  ],
  [
    'open where groups differ',
    {
      groups: [
        { name: 'a', keeps: 'true' },
        { name: 'b', keeps: 'false' },
      ],
    },
    { state: 'unread', code: 'MULTI_MATCH', of: balancer },
  ],
])('whether targets see the client’s address: %s', (_, given, expected) => {
  const keeps = recordedTopology(answers(given)).balancers.get(balancer)?.keepsClientAddress;
  if (typeof expected === 'boolean') expect(keeps).toBe(expected);
  else expect(keeps).toMatchObject(expected);
});

test.each([
  ['DescribeListeners', (one: { listeners: unknown }) => one.listeners],
  ['DescribeRules', ({ listeners }: { listeners: unknown }) => (listeners as readonly Listener[])[0]?.targets],
  ['DescribeTargetHealth', ({ listeners }: { listeners: unknown }) => (listeners as readonly Listener[])[0]?.targets],
  ['DescribeTargetGroups', ({ listeners }: { listeners: unknown }) => (listeners as readonly Listener[])[0]?.targets],
])('where %s was refused, what it would have said is unread', (operation, part) => {
  const given = answers({ groups: [{ name: 'a' }, { name: 'b' }] }).map((one) =>
    one.operation === operation ? { ...one, outcome: 'denied' as const } : one,
  );
  const found = recordedTopology(given).balancers.get(balancer);
  expect(part(found as { listeners: unknown })).toMatchObject({
    state: 'unread',
    part: 'load-balancer',
    code: 'ACCESS_DENIED',
  });
});

test('a load balancer of the first generation hands every listener on to all its instances', () => {
  const topology = recordedTopology([
    asked(
      'DescribeLoadBalancers',
      {
        LoadBalancerDescriptions: [
          {
            LoadBalancerName: 'old',
            Scheme: 'internal',
            VPCId: 'vpc-1',
            SecurityGroups: ['sg-1'],
            Instances: [{ InstanceId: 'i-1' }],
            ListenerDescriptions: [
              { Listener: { Protocol: 'HTTPS', LoadBalancerPort: 443, InstanceProtocol: 'HTTP', InstancePort: 80 } },
            ],
          },
        ],
      },
      { service: 'elb' },
    ),
    asked('DescribeNetworkInterfaces', {
      NetworkInterfaces: [{ NetworkInterfaceId: 'eni-1', VpcId: 'vpc-1', SubnetId: 's', Description: 'ELB old' }],
    }),
  ]);
  const found = topology.balancers.get(arn('loadbalancer', 'old'));
  expect(found).toMatchObject({
    kind: 'classic',
    name: 'old',
    isInternetFacing: false,
    groups: ['sg-1'],
    interfaces: ['eni-1'],
  });
  expect(found?.listeners).toMatchObject([
    {
      traffic: [[6 * 65536 + 443, 6 * 65536 + 443]],
      targets: [{ id: 'i-1', traffic: [[6 * 65536 + 80, 6 * 65536 + 80]] }],
    },
  ]);
});
