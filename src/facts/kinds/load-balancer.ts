import type { AskedAttribute, FactKind } from '../fact-kind.ts';
import { keyedValue } from '../keyed-value.ts';
import { readMember } from '../read-member.ts';

function setting(key: string): AskedAttribute {
  return {
    ask: {
      service: 'elbv2',
      operation: 'DescribeLoadBalancerAttributes',
      input: { LoadBalancerArn: 'LoadBalancerArn' },
    },
    path: 'Attributes',
    as: (attributes: unknown) => keyedValue(attributes, key),
  };
}

/** Application, network and gateway load balancers (elbv2). */
export const loadBalancer: FactKind = {
  kind: 'load-balancer',
  label: { ja: 'ロードバランサー', en: 'Load balancer' },
  service: 'elbv2',
  scope: 'region',
  configType: 'AWS::ElasticLoadBalancingV2::LoadBalancer',
  list: { service: 'elbv2', operation: 'DescribeLoadBalancers', each: 'LoadBalancers', id: 'LoadBalancerArn' },
  attributes: {
    name: { path: 'LoadBalancerName' },
    type: { path: 'Type' },
    scheme: { path: 'Scheme' },
    state: { path: 'State.Code' },
    vpc: { path: 'VpcId' },
    dnsName: { path: 'DNSName' },
    securityGroups: { path: 'SecurityGroups' },
    accessLogs: setting('access_logs.s3.enabled'),
    accessLogBucket: setting('access_logs.s3.bucket'),
    deletionProtection: setting('deletion_protection.enabled'),
    crossZone: setting('load_balancing.cross_zone.enabled'),
    http2: setting('routing.http2.enabled'),
    dropInvalidHeaders: setting('routing.http.drop_invalid_header_fields.enabled'),
    wafFailOpen: setting('waf.fail_open.enabled'),
    listeners: {
      ask: { service: 'elbv2', operation: 'DescribeListeners', input: { LoadBalancerArn: 'LoadBalancerArn' } },
      path: 'Listeners',
      all: true,
      as: (listeners: unknown) => readMember({ listeners }, 'listeners[].ListenerArn'),
    },
    webAcls: {
      among: { service: 'wafv2', operation: 'ListResourcesForWebACL', each: 'ResourceArns' },
      match: (balancer, resource) => resource === readMember(balancer, 'LoadBalancerArn'),
    },
  },
};
