import type { Answers, Ask } from '../ask.ts';
import type { SampleBalancer } from '../company-network.ts';
import { hex } from '../hex.ts';
import { uuid } from '../uuid.ts';
import { when } from '../when.ts';
import { balancerArn } from './balancer-arn.ts';
import { balancerTail } from './balancer-tail.ts';

function targetArn(ask: Ask, { name, target }: SampleBalancer): string {
  return ask.arn('elasticloadbalancing', `targetgroup/${target}/${hex(`target ${name}`, 16)}`);
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
    TargetGroups: ask.here(ask.company.loadBalancers).map((balancer) => ({
      TargetGroupArn: targetArn(ask, balancer),
      TargetGroupName: balancer.target,
      TargetType: 'lambda',
      HealthCheckEnabled: false,
      LoadBalancerArns: [balancerArn(ask, balancer)],
    })),
  }),
  DescribeTargetHealth: (ask) => ({
    TargetHealthDescriptions: ask
      .here(ask.company.loadBalancers)
      .filter((balancer) => targetArn(ask, balancer) === ask.text('TargetGroupArn'))
      .map(({ target }) => ({
        Target: { Id: ask.arn('lambda', `function:${target}-order`) },
        TargetHealth: { State: 'unavailable', Reason: 'Target.HealthCheckDisabled' },
      })),
  }),
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
