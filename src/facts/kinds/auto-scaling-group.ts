import type { FactKind } from '../fact-kind.ts';

/** An EC2 Auto Scaling group and its limits. */
export const autoScalingGroup: FactKind = {
  kind: 'auto-scaling-group',
  label: { ja: 'Auto Scaling グループ', en: 'Auto Scaling group' },
  service: 'autoscaling',
  scope: 'region',
  configType: 'AWS::AutoScaling::AutoScalingGroup',
  list: {
    service: 'autoscaling',
    operation: 'DescribeAutoScalingGroups',
    each: 'AutoScalingGroups',
    id: 'AutoScalingGroupARN',
  },
  attributes: {
    name: { path: 'AutoScalingGroupName' },
    minimum: { path: 'MinSize' },
    maximum: { path: 'MaxSize' },
    desired: { path: 'DesiredCapacity' },
    healthCheck: { path: 'HealthCheckType' },
    zones: { path: 'AvailabilityZones' },
  },
};
