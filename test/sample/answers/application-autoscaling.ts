import type { Answers } from '../ask.ts';
import { hex } from '../hex.ts';
import { when } from '../when.ts';

/** Automatic scaling of tables. */
export const applicationAutoscaling: Answers = {
  DescribeScalableTargets: (ask) => ({
    ScalableTargets:
      ask.text('ServiceNamespace') !== 'dynamodb'
        ? []
        : ask.here(ask.company.scaling).map(({ table, min, max }) => ({
            ServiceNamespace: 'dynamodb',
            ResourceId: `table/${table}`,
            ScalableDimension: 'dynamodb:table:ReadCapacityUnits',
            MinCapacity: min,
            MaxCapacity: max,
            RoleARN: `arn:aws:iam::${ask.account}:role/aws-service-role/dynamodb.application-autoscaling.amazonaws.com/AWSServiceRoleForApplicationAutoScaling_DynamoDBTable`,
            CreationTime: when('2023-05-10 04:00'),
            SuspendedState: {
              DynamicScalingInSuspended: false,
              DynamicScalingOutSuspended: false,
              ScheduledScalingSuspended: false,
            },
            ScalableTargetARN: ask.arn('application-autoscaling', `scalable-target/${hex(`target ${table}`, 34)}`),
          })),
  }),
};
