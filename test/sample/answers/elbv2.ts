import type { Answers, Ask } from '../ask.ts';
import type { SampleBalancer } from '../company-network.ts';
import { hex } from '../hex.ts';
import { uuid } from '../uuid.ts';
import { when } from '../when.ts';
import { balancerArn } from './balancer-arn.ts';
import { balancerTail } from './balancer-tail.ts';
import { interfacesHere } from './interfaces-here.ts';

function targetArn(ask: Ask, { name, target }: SampleBalancer): string {
  return ask.arn('elasticloadbalancing', `targetgroup/${target}/${hex(`target ${name}`, 16)}`);
}

/** The target group of the container service behind a balancer. */
function serviceArn(ask: Ask, { name, service }: SampleBalancer): string {
  return ask.arn('elasticloadbalancing', `targetgroup/${service}/${hex(`service ${name}`, 16)}`);
}

/** Connections for the reports go to the containers. */
function pathRules(ask: Ask, listener: string) {
  const [balancer] = ask
    .here(ask.company.loadBalancers)
    .filter((one) =>
      listenersOf(ask, one).some(({ ListenerArn, Protocol }) => ListenerArn === listener && Protocol === 'HTTPS'),
    );
  if (balancer?.service === undefined) return [];
  return [
    {
      RuleArn: listener.replace(':listener/', ':listener-rule/').concat(`/${hex(`rule ${listener}`, 16)}`),
      Priority: '10',
      Conditions: [{ Field: 'path-pattern', Values: ['/report/*'], PathPatternConfig: { Values: ['/report/*'] } }],
      Actions: [{ Type: 'forward', TargetGroupArn: serviceArn(ask, balancer), Order: 1 }],
      IsDefault: false,
    },
  ];
}

function balancerOf(ask: Ask): SampleBalancer {
  const found = ask
    .here(ask.company.loadBalancers)
    .find((one) => balancerArn(ask, one) === ask.text('LoadBalancerArn'));
  if (found === undefined) throw new Error('no such load balancer');
  return found;
}

function listenersOf(ask: Ask, balancer: SampleBalancer) {
  return balancer.listeners.map((listener) => ({
    ListenerArn: ask.arn(
      'elasticloadbalancing',
      `listener/${balancerTail(ask, balancer)}/${hex(`${balancer.name} ${listener.port}`, 16)}`,
    ),
    LoadBalancerArn: balancerArn(ask, balancer),
    Port: listener.port,
    Protocol: listener.protocol,
    ...(listener.policy === undefined
      ? {}
      : {
          SslPolicy: listener.policy,
          Certificates: [{ CertificateArn: ask.arn('acm', `certificate/${uuid(`certificate ${listener.cert}`)}`) }],
        }),
    DefaultActions: [
      listener.redirect === true
        ? {
            Type: 'redirect',
            Order: 1,
            RedirectConfig: {
              Protocol: 'HTTPS',
              Port: '443',
              Host: '#{host}',
              Path: '/#{path}',
              Query: '#{query}',
              StatusCode: 'HTTP_301',
            },
          }
        : { Type: 'forward', TargetGroupArn: targetArn(ask, balancer), Order: 1 },
    ],
  }));
}

/** Load balancers with their listeners, rules and targets. */
export const elbv2: Answers = {
  DescribeLoadBalancers: (ask) => ({
    LoadBalancers: ask.here(ask.company.loadBalancers).map((balancer) => ({
      LoadBalancerArn: balancerArn(ask, balancer),
      DNSName: `${balancer.name}-1234567890.${ask.region}.elb.amazonaws.com`,
      CreatedTime: when('2023-05-09 02:00'),
      LoadBalancerName: balancer.name,
      Scheme: balancer.scheme,
      VpcId: ask.id('vpc', balancer.vpc),
      State: { Code: 'active' },
      Type: 'application',
      AvailabilityZones: balancer.subnets.map((name) => ({
        ZoneName: `${ask.region}${name.slice(-1)}`,
        SubnetId: ask.id('subnet', name),
      })),
      SecurityGroups: balancer.groups.map((name) => ask.id('sg', name)),
      IpAddressType: 'ipv4',
    })),
  }),
  DescribeListeners: (ask) => ({ Listeners: listenersOf(ask, balancerOf(ask)) }),
  DescribeRules: (ask) => {
    const listener = ask
      .here(ask.company.loadBalancers)
      .flatMap((one) => listenersOf(ask, one))
      .find(({ ListenerArn }) => ListenerArn === ask.text('ListenerArn'));
    return {
      Rules: [
        ...pathRules(ask, ask.text('ListenerArn')),
        {
          RuleArn: ask.text('ListenerArn').replace(':listener/', ':listener-rule/').concat('/default'),
          Priority: 'default',
          Conditions: [],
          Actions: listener?.DefaultActions,
          IsDefault: true,
        },
      ],
    };
  },
  DescribeTargetGroups: (ask) => ({
    TargetGroups: ask.here(ask.company.loadBalancers).flatMap((balancer) => [
      {
        TargetGroupArn: targetArn(ask, balancer),
        TargetGroupName: balancer.target,
        TargetType: 'lambda',
        HealthCheckEnabled: false,
        LoadBalancerArns: [balancerArn(ask, balancer)],
      },
      ...(balancer.service === undefined
        ? []
        : [
            {
              TargetGroupArn: serviceArn(ask, balancer),
              TargetGroupName: balancer.service,
              Protocol: 'HTTPS',
              Port: 8443,
              VpcId: ask.id('vpc', balancer.vpc),
              HealthCheckProtocol: 'HTTPS',
              HealthCheckPort: 'traffic-port',
              HealthCheckEnabled: true,
              HealthCheckPath: '/report/health',
              LoadBalancerArns: [balancerArn(ask, balancer)],
              TargetType: 'ip',
              ProtocolVersion: 'HTTP1',
              IpAddressType: 'ipv4',
            },
          ]),
    ]),
  }),
  DescribeTargetHealth: (ask) => ({
    TargetHealthDescriptions: ask.here(ask.company.loadBalancers).flatMap((balancer): object[] => {
      const asked = ask.text('TargetGroupArn');
      if (targetArn(ask, balancer) === asked)
        return [
          {
            Target: { Id: ask.arn('lambda', `function:${balancer.target}-order`) },
            TargetHealth: { State: 'unavailable', Reason: 'Target.HealthCheckDisabled' },
          },
        ];
      if (balancer.service === undefined || serviceArn(ask, balancer) !== asked) return [];
      return interfacesHere(ask)
        .filter(({ of }) => of === balancer.service)
        .map(({ address, subnet }) => ({
          Target: { Id: address, Port: 8443, AvailabilityZone: `${ask.region}${subnet.slice(-1)}` },
          HealthCheckPort: '8443',
          TargetHealth: { State: 'healthy' },
        }));
    }),
  }),
  DescribeTargetGroupAttributes: (ask) => {
    const isService = ask
      .here(ask.company.loadBalancers)
      .some((balancer) => serviceArn(ask, balancer) === ask.text('TargetGroupArn'));
    return {
      Attributes: isService
        ? [
            { Key: 'stickiness.enabled', Value: 'false' },
            { Key: 'deregistration_delay.timeout_seconds', Value: '300' },
            { Key: 'load_balancing.algorithm.type', Value: 'round_robin' },
          ]
        : [{ Key: 'lambda.multi_value_headers.enabled', Value: 'false' }],
    };
  },
  DescribeLoadBalancerAttributes: (ask) => ({
    Attributes: Object.entries({
      'access_logs.s3.enabled': 'true',
      'access_logs.s3.bucket': balancerOf(ask).logs,
      'access_logs.s3.prefix': balancerOf(ask).name,
      'deletion_protection.enabled': 'true',
      'routing.http.drop_invalid_header_fields.enabled': 'true',
      'waf.fail_open.enabled': 'false',
    }).map(([Key, Value]) => ({ Key, Value })),
  }),
};
