import type { FactKind } from '../fact-kind.ts';
import { readMember } from '../read-member.ts';
import { readTags } from '../read-tags.ts';
import { readText } from '../read-text.ts';

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
    tags: { path: 'Tags', as: readTags },
    tagList: { path: 'Tags' },
    minimum: { path: 'MinSize' },
    maximum: { path: 'MaxSize' },
    desired: { path: 'DesiredCapacity' },
    healthCheck: { path: 'HealthCheckType' },
    zones: { path: 'AvailabilityZones' },
    // Danger: AWS writes the subnets as one text with commas.
    subnets: {
      path: 'VPCZoneIdentifier',
      as: (text: unknown) =>
        String(text)
          .split(',')
          .filter((id) => id !== ''),
    },
    instances: { path: 'Instances', as: (held: unknown) => readMember({ held }, 'held[].InstanceId') },
    launchConfiguration: { path: 'LaunchConfigurationName' },
    launchTemplate: { path: '$', as: readTemplate },
    scalingPolicies: {
      among: { service: 'autoscaling', operation: 'DescribePolicies', each: 'ScalingPolicies' },
      match: (group, policy) =>
        readMember(policy, 'AutoScalingGroupName') === readMember(group, 'AutoScalingGroupName'),
      as: (policies: readonly unknown[]) => policies.map((policy) => readText(policy, 'PolicyType')),
    },
  },
};

/** The launch template of the group, named directly or by a mix of instance types. */
function readTemplate(group: unknown): string | undefined {
  const mixed = 'MixedInstancesPolicy.LaunchTemplate.LaunchTemplateSpecification.LaunchTemplateId';
  return readText(group, 'LaunchTemplate.LaunchTemplateId') ?? readText(group, mixed);
}
