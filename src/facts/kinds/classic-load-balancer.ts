import type { FactKind } from '../fact-kind.ts';
import { readList } from '../read-list.ts';
import { readMember } from '../read-member.ts';
import { readText } from '../read-text.ts';
import { readTexts } from '../read-texts.ts';

const named = { LoadBalancerName: 'LoadBalancerName' };

/** Load balancers of the first generation: the ports that answer and how they are encrypted. */
export const classicLoadBalancer: FactKind = {
  kind: 'classic-load-balancer',
  label: { ja: 'Classic Load Balancer', en: 'Classic Load Balancer' },
  service: 'elb',
  scope: 'region',
  configType: 'AWS::ElasticLoadBalancing::LoadBalancer',
  list: {
    service: 'elb',
    operation: 'DescribeLoadBalancers',
    each: 'LoadBalancerDescriptions',
    id: 'LoadBalancerName',
  },
  attributes: {
    scheme: { path: 'Scheme' },
    dnsName: { path: 'DNSName' },
    instances: { path: 'Instances', as: (served: unknown) => readMember({ served }, 'served[].InstanceId') },
    listenerLines: { path: 'ListenerDescriptions' },
    vpc: { path: 'VPCId' },
    securityGroups: { path: 'SecurityGroups' },
    accessLog: {
      ask: { service: 'elb', operation: 'DescribeLoadBalancerAttributes', input: named },
      path: 'LoadBalancerAttributes.AccessLog.Enabled',
    },
    listeners: {
      combine: [
        { path: 'ListenerDescriptions' },
        {
          ask: { service: 'elb', operation: 'DescribeLoadBalancerPolicies', input: named },
          path: 'PolicyDescriptions',
          all: true,
        },
      ],
      as: ([listeners, policies]: readonly unknown[]) =>
        readList({ listeners }, 'listeners').map((one) => readListener(one, policies)),
    },
  },
};

/** A listener: protocol, port, and the predefined TLS policy it refers to; `custom` where its policy is the client's own. */
function readListener(listener: unknown, policies: unknown): unknown {
  const protocol = readText(listener, 'Listener.Protocol') ?? '-';
  const held = readTexts(listener, 'PolicyNames');
  const [policy] = readList({ policies }, 'policies').filter(
    (one) =>
      readMember(one, 'PolicyTypeName') === 'SSLNegotiationPolicyType' &&
      held.includes(readText(one, 'PolicyName') ?? ''),
  );
  const reference = readList(policy, 'PolicyAttributeDescriptions').find(
    (one) => readMember(one, 'AttributeName') === 'Reference-Security-Policy',
  );
  return {
    protocol,
    port: readMember(listener, 'Listener.LoadBalancerPort') ?? null,
    policy: policy === undefined ? null : (readText(reference, 'AttributeValue') ?? 'custom'),
  };
}
