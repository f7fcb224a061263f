import type { Answers } from '../ask.ts';
import { uuid } from '../uuid.ts';
import { when } from '../when.ts';

/** Automatic scaling of servers. */
export const autoscaling: Answers = {
  DescribeAutoScalingGroups: (ask) => ({
    AutoScalingGroups: ask.here(ask.company.scalingGroups).map(({ name, min, max, desired, subnets }) => ({
      AutoScalingGroupName: name,
      AutoScalingGroupARN: ask.arn(
        'autoscaling',
        `autoScalingGroup:${uuid(`asg ${name}`)}:autoScalingGroupName/${name}`,
      ),
      MinSize: min,
      MaxSize: max,
      DesiredCapacity: desired,
      DefaultCooldown: 300,
      AvailabilityZones: [`${ask.region}a`, `${ask.region}c`],
      LoadBalancerNames: [],
      HealthCheckType: 'EC2',
      HealthCheckGracePeriod: 300,
      Instances: [
        {
          InstanceId: ask.id('i', 'minato-batch-01'),
          AvailabilityZone: `${ask.region}a`,
          LifecycleState: 'InService',
          HealthStatus: 'Healthy',
          ProtectedFromScaleIn: false,
        },
      ],
      CreatedTime: when('2023-05-09 03:00'),
      VPCZoneIdentifier: subnets.map((subnet) => ask.id('subnet', subnet)).join(','),
      Tags: [],
      TerminationPolicies: ['Default'],
    })),
  }),
};
