import type { FactKind } from '../fact-kind.ts';
import { keyedValue } from '../keyed-value.ts';

const named = { TargetGroupArn: 'TargetGroupArn' };

/** Target groups of load balancers: where connections are handed on to, and which targets are healthy. */
export const targetGroup: FactKind = {
  kind: 'target-group',
  label: { ja: 'ターゲットグループ', en: 'Target group' },
  service: 'elbv2',
  scope: 'region',
  list: { service: 'elbv2', operation: 'DescribeTargetGroups', each: 'TargetGroups', id: 'TargetGroupArn' },
  attributes: {
    name: { path: 'TargetGroupName' },
    vpc: { path: 'VpcId' },
    protocol: { path: 'Protocol' },
    port: { path: 'Port' },
    targetType: { path: 'TargetType' },
    balancers: { path: 'LoadBalancerArns' },
    targetLines: {
      ask: { service: 'elbv2', operation: 'DescribeTargetHealth', input: named },
      path: 'TargetHealthDescriptions',
      all: true,
    },
    keepsClientAddress: {
      ask: { service: 'elbv2', operation: 'DescribeTargetGroupAttributes', input: named },
      path: 'Attributes',
      as: (attributes: unknown) => keyedValue(attributes, 'preserve_client_ip.enabled'),
    },
  },
};
